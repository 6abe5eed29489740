import { gainFromDb } from "@loophole/protocol";
import { deviceTable } from "@loophole/schemas/devices";
import { panGain } from "../dsp/pan.ts";
import { internalValue, smoothingFrames } from "../devices/parameter-values.ts";
import { EngineError, MASTER_STRIP, type ParameterChange } from "./engine-types.ts";
import { MASTER_SLOT } from "./memory/layout.ts";
import { Operation, StripField, ValueField } from "./memory/rings.ts";
import type { Plan } from "./plan/plan-book.ts";
import type { Strip } from "./plan/strip-table.ts";

/** A change of a control in the words of the audio thread. */
export interface ControlChange {
  /** setStrip, or setValue for devices and sends. */
  readonly operation: number;
  /** The target's id. */
  readonly id: string;
  /** The strip's slot, or the number of a device or send. */
  readonly slot: number;
  /** A StripField; or the place of a device's parameter, or a ValueField. */
  readonly field: number;
  readonly first: number;
  readonly second: number;
}

/** What there is to be changed: that of the newest plan. */
export interface Controls {
  readonly strips: ReadonlyMap<string, Strip>;
  readonly plan: Plan | undefined;
  readonly rate: number;
  /** The number of a device or send; 0 for none. */
  readonly numberOf: (id: string) => number;
}

/**
 * Finds the control that a change is for.
 *
 * @throws EngineError NOT_FOUND for what is not there, INVALID_PARAMS for what the target does not have
 */
export function controlChange(change: ParameterChange, controls: Controls): ControlChange {
  const { target: id, parameter, value } = change;
  if (parameter === "bypass" || parameter === "device") return deviceChange(change, controls);
  const { setStrip } = Operation;
  if (id === MASTER_STRIP) {
    if (parameter !== "gain" || typeof value !== "number") throw invalid(change);
    const { gain } = StripField;
    return { operation: setStrip, id, slot: MASTER_SLOT, field: gain, first: gainFromDb(value), second: 0 };
  }
  const strip = controls.strips.get(id);
  if (strip === undefined) return sendChange(change, controls);
  const { slot } = strip;
  const field = StripField[parameter];
  const common = { operation: setStrip, id, slot, field };
  if (parameter === "gain" && typeof value === "number") {
    return { ...common, first: gainFromDb(value), second: 0 };
  }
  if (parameter === "pan" && typeof value === "number") {
    return { ...common, first: panGain(value, "left"), second: panGain(value, "right") };
  }
  if ((parameter === "mute" || parameter === "solo") && typeof value === "boolean") {
    return { ...common, first: value ? 1 : 0, second: 0 };
  }
  throw invalid(change);
}

function deviceChange(
  change: Extract<ParameterChange, { parameter: "bypass" | "device" }>,
  { plan, rate, numberOf }: Controls,
): ControlChange {
  const { target: id } = change;
  const place = plan?.mix.devices.get(id);
  if (place === undefined) throw new EngineError("NOT_FOUND", `There is no device ${id}`, { device: id });
  const common = { operation: Operation.setValue, id, slot: numberOf(id) };
  if (change.parameter === "bypass") {
    return { ...common, field: ValueField.bypass, first: change.value ? 0 : 1, second: 0 };
  }
  const declared = deviceTable[place.device.type].parameters;
  const field = declared.findIndex((parameter) => parameter.id === change.name);
  const parameter = declared[field];
  if (parameter === undefined) throw invalid(change);
  const first = internalValue(parameter, change.value);
  return { ...common, field, first, second: smoothingFrames(parameter, rate) };
}

function sendChange(change: ParameterChange, { plan, numberOf }: Controls): ControlChange {
  const { target: id, parameter, value } = change;
  const edge = plan?.mix.shape.edges.find(({ send }) => send === id);
  if (edge === undefined) {
    throw new EngineError("NOT_FOUND", `There is no track or send ${id}`, { track: id });
  }
  if (parameter !== "gain" || typeof value !== "number") throw invalid(change);
  const first = edge.mute ? 0 : gainFromDb(value);
  return { operation: Operation.setValue, id, slot: numberOf(id), field: ValueField.gain, first, second: 0 };
}

function invalid({ target, parameter, value }: ParameterChange): EngineError {
  return new EngineError("INVALID_PARAMS", `${target} has no ${parameter} that could be ${String(value)}`);
}
