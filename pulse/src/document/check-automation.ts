import { deviceTable } from "@loophole/schemas/devices";
import type { Automation, Device, Send } from "@loophole/schemas/types";
import { EditError } from "../edits/edit-error.ts";
import { MASTER_ID } from "./limits.ts";

/** A strip as automation sees it. */
export interface AutomatedStrip {
  readonly id: string;
  readonly name: string;
  readonly devices: readonly Device[];
  /** None on the master. */
  readonly sends: readonly Send[];
}

/**
 * The parameter is one that the track, one of its devices or one of its sends has, and time does not run
 * backwards.
 * @throws EditError NOT_FOUND, INVALID_PARAMS
 */
export function checkAutomation(strip: AutomatedStrip, { target, parameter, points }: Automation): void {
  const parameters = parametersOf(strip, target);
  if (parameters === null) {
    throw new EditError(
      "NOT_FOUND",
      `‘${strip.name}’ has nothing called '${target}' that could be automated.`,
    );
  }
  if (!parameters.includes(parameter)) {
    throw new EditError(
      "INVALID_PARAMS",
      `'${target}' has no parameter '${parameter}' that could be automated.`,
    );
  }
  if (points.some((point, index) => point.tick < (points[index - 1]?.tick ?? 0))) {
    throw new EditError("INVALID_PARAMS", `The automation of '${parameter}' would go back in time.`);
  }
}

function parametersOf(strip: AutomatedStrip, target: string): readonly string[] | null {
  if (target === strip.id) return target === MASTER_ID ? ["gain"] : ["gain", "pan", "mute"];
  if (strip.sends.some((send) => send.id === target)) return ["gain"];
  const device = strip.devices.find((one) => one.id === target);
  return device ? ["bypass", ...deviceTable[device.type].parameters.map(({ id }) => id)] : null;
}
