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
 * The parameter is one that the track, one of its devices or one of its sends has, the values are some it can
 * have, and time does not run backwards.
 * @throws EditError NOT_FOUND, INVALID_PARAMS
 */
export function checkAutomation(strip: AutomatedStrip, { target, parameter, points }: Automation): void {
  const ranges = rangesOf(strip, target);
  if (ranges === null) {
    throw new EditError(
      "NOT_FOUND",
      `‘${strip.name}’ has nothing called '${target}' that could be automated.`,
    );
  }
  const range = ranges(parameter);
  if (range === null) {
    throw new EditError(
      "INVALID_PARAMS",
      `'${target}' has no parameter '${parameter}' that could be automated.`,
    );
  }
  const { minimum, maximum, whole } = range;
  const wrong = points.find(
    ({ value }) => value < minimum || value > maximum || (whole && !Number.isInteger(value)),
  );
  if (wrong) {
    const kind = whole ? "a whole number" : "a number";
    const message = `'${parameter}' is ${kind} from ${minimum} to ${maximum}, which ${wrong.value} is not.`;
    throw new EditError("INVALID_PARAMS", message);
  }
  if (points.some((point, index) => point.tick < (points[index - 1]?.tick ?? 0))) {
    throw new EditError("INVALID_PARAMS", `The automation of '${parameter}' would go back in time.`);
  }
}

/** The values that automation may give a parameter. */
interface Range {
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
}

const GAIN: Range = { minimum: -144, maximum: 24, whole: false };
const PAN: Range = { minimum: -1, maximum: 1, whole: false };
const SWITCH: Range = { minimum: 0, maximum: 1, whole: true };

type Ranges = (parameter: string) => Range | null;

function rangesOf(strip: AutomatedStrip, target: string): Ranges | null {
  const gainOnly: Ranges = (parameter) => (parameter === "gain" ? GAIN : null);
  if (target === MASTER_ID && strip.id === MASTER_ID) return gainOnly;
  if (target === strip.id) {
    return (parameter) => (parameter === "pan" ? PAN : parameter === "mute" ? SWITCH : gainOnly(parameter));
  }
  if (strip.sends.some((send) => send.id === target)) return gainOnly;
  const device = strip.devices.find((one) => one.id === target);
  return device ? (parameter) => deviceRange(device, parameter) : null;
}

function deviceRange({ type }: Device, parameter: string): Range | null {
  if (parameter === "bypass") return SWITCH;
  const declared = deviceTable[type].parameters.find(({ id }) => id === parameter);
  switch (declared?.kind) {
    case "number": {
      const { minimum, maximum, integer } = declared;
      return { minimum, maximum, whole: integer === true };
    }
    case "switch":
      return SWITCH;
    case "choice":
      return { minimum: 0, maximum: declared.options.length - 1, whole: true };
    default:
      return null;
  }
}
