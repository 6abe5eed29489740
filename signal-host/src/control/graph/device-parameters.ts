import { deviceTable, type DeviceParameter } from "@loophole/schemas/devices";
import type { Device } from "@loophole/schemas/types";

export type ParameterValue = number | boolean | string;

/** Which rule a value breaks, as its schema would say it. */
export interface ValueFault {
  readonly rule: "type" | "minimum" | "maximum" | "enum";
  readonly message: string;
}

const PARAMETERS: ReadonlyMap<string, ReadonlyMap<string, DeviceParameter>> = new Map(
  Object.values(deviceTable).map(({ type, parameters }) => [
    type,
    new Map(parameters.map((parameter) => [parameter.id, parameter])),
  ]),
);

/** A parameter of the device's own, by its id; undefined where its type has none of that name. */
export function parameterOf({ type }: Pick<Device, "type">, name: string): DeviceParameter | undefined {
  return PARAMETERS.get(type)?.get(name);
}

/** Whether it plays notes. */
export function isInstrument({ type }: Pick<Device, "type">): boolean {
  return deviceTable[type].kind === "instrument";
}

/** What is wrong with a value for a parameter; null when nothing is. */
export function valueFault(parameter: DeviceParameter, value: ParameterValue): ValueFault | null {
  const { id } = parameter;
  switch (parameter.kind) {
    case "switch":
      return typeof value === "boolean" ? null : fault("type", `${id} is on or off: true or false.`);
    case "choice": {
      const isOption = typeof value === "string" && parameter.options.includes(value);
      return isOption ? null : fault("enum", `${id} must be one of ${parameter.options.join(", ")}.`);
    }
    case "number": {
      const { minimum, maximum, integer } = parameter;
      if (typeof value !== "number") return fault("type", `${id} is a number.`);
      if (integer === true && !Number.isInteger(value)) return fault("type", `${id} is a whole number.`);
      return rangeFault(id, value, minimum, maximum);
    }
  }
}

/**
 * What is wrong with a value in automation, where a switch is off at 0 and on at 1 and a choice counts its options
 * from 0; null when nothing is.
 */
export function automatedFault(parameter: DeviceParameter, value: number): ValueFault | null {
  if (parameter.kind === "number") return valueFault(parameter, value);
  return countFault(parameter.id, value, parameter.kind === "switch" ? 1 : parameter.options.length - 1);
}

/** What is wrong with a number that counts from 0 to `maximum`. */
export function countFault(name: string, value: number, maximum: number): ValueFault | null {
  if (!Number.isInteger(value)) return fault("type", `${name} counts: it is a whole number.`);
  return rangeFault(name, value, 0, maximum);
}

export function rangeFault(name: string, value: number, minimum: number, maximum: number): ValueFault | null {
  if (value < minimum)
    return fault("minimum", `${name} is ${String(value)}; the least is ${String(minimum)}.`);
  if (value > maximum)
    return fault("maximum", `${name} is ${String(value)}; the most is ${String(maximum)}.`);
  return null;
}

function fault(rule: ValueFault["rule"], message: string): ValueFault {
  return { rule, message };
}
