import { deviceTable, type DeviceDeclaration, type DeviceParameter } from "@loophole/schemas/devices";
import type { Device } from "@loophole/schemas/types";
import type { ParameterValues } from "./device.ts";

/** A parameter's value as a graph has it: in the parameter's unit, a boolean for a switch, an option for a choice. */
export type DeclaredValue = number | boolean | string;

/**
 * The number that a kernel reads for a value: base-2 logarithm on a logarithmic curve, 0 or 1 for a switch, the place
 * among its options for a choice. Numbers out of range are brought to the nearest end.
 *
 * @throws TypeError where the value is not of the parameter's kind
 */
export function internalValue(parameter: DeviceParameter, value: DeclaredValue): number {
  switch (parameter.kind) {
    case "number": {
      if (typeof value !== "number" || Number.isNaN(value)) throw mismatch(parameter, value);
      const inside = Math.min(parameter.maximum, Math.max(parameter.minimum, value));
      return parameter.curve === "logarithmic" ? Math.log2(inside) : inside;
    }
    case "switch":
      if (typeof value !== "boolean") throw mismatch(parameter, value);
      return value ? 1 : 0;
    case "choice": {
      const place = typeof value === "string" ? parameter.options.indexOf(value) : -1;
      if (place < 0) throw mismatch(parameter, value);
      return place;
    }
  }
}

/** All values of a device, by id; those that are not given have their defaults. */
export function parameterValues(
  declaration: DeviceDeclaration,
  given: Readonly<Record<string, DeclaredValue | undefined>> = {},
): ParameterValues {
  return Object.fromEntries(
    declaration.parameters.map((each) => [each.id, internalValue(each, given[each.id] ?? each.default)]),
  );
}

/** All values of a device of a graph. */
export function internalValues(device: Device): ParameterValues {
  return parameterValues(deviceTable[device.type], { ...device.parameters });
}

/** Frames in which what is heard follows a change of a parameter; 0 for switches and choices, which kernels fade. */
export function smoothingFrames(parameter: DeviceParameter, rate: number): number {
  return parameter.kind === "number" ? Math.round((parameter.smoothing * rate) / 1000) : 0;
}

/** A number from its internal value. */
export function declaredNumber(parameter: DeviceParameter, internal: number): number {
  return parameter.kind === "number" && parameter.curve === "logarithmic" ? 2 ** internal : internal;
}

function mismatch(parameter: DeviceParameter, value: DeclaredValue): TypeError {
  return new TypeError(`${String(value)} is no value for ${parameter.id}, a ${parameter.kind}`);
}
