import { gainFromDb } from "@loophole/protocol";
import { panGain } from "../dsp/pan.ts";
import { EngineError, MASTER_STRIP, type ParameterChange } from "./engine-types.ts";
import { MASTER_SLOT } from "./memory/layout.ts";
import { StripField } from "./memory/rings.ts";
import type { Strip } from "./plan/strip-table.ts";

/** A change of a control in the words of the audio thread. */
export interface ControlChange {
  /** null: the master's. */
  readonly strip: Strip | null;
  readonly slot: number;
  readonly field: number;
  readonly first: number;
  readonly second: number;
}

/**
 * Finds the control that a change is for.
 *
 * @param strips those of the newest plan, by track
 * @throws EngineError NOT_FOUND for an unknown track, INVALID_PARAMS for what the target does not have
 */
export function controlChange(change: ParameterChange, strips: ReadonlyMap<string, Strip>): ControlChange {
  if (change.parameter === "bypass" || change.parameter === "device") throw invalid(change);
  const { target, parameter, value } = change;
  if (target === MASTER_STRIP) {
    if (parameter !== "gain" || typeof value !== "number") throw invalid(change);
    const { gain } = StripField;
    return { strip: null, slot: MASTER_SLOT, field: gain, first: gainFromDb(value), second: 0 };
  }
  const strip = strips.get(target);
  if (strip === undefined) {
    throw new EngineError("NOT_FOUND", `There is no track ${target}`, { track: target });
  }
  const { slot } = strip;
  const field = StripField[parameter];
  if (parameter === "gain" && typeof value === "number") {
    return { strip, slot, field, first: gainFromDb(value), second: 0 };
  }
  if (parameter === "pan" && typeof value === "number") {
    return { strip, slot, field, first: panGain(value, "left"), second: panGain(value, "right") };
  }
  if ((parameter === "mute" || parameter === "solo") && typeof value === "boolean") {
    return { strip, slot, field, first: value ? 1 : 0, second: 0 };
  }
  throw invalid(change);
}

function invalid({ target, parameter, value }: ParameterChange): EngineError {
  return new EngineError("INVALID_PARAMS", `${target} has no ${parameter} that could be ${String(value)}`);
}
