import type { DeviceParameter } from "@loophole/schemas/devices";
import type { DeclaredValue } from "../parameter-values.ts";

export type Jump = readonly [from: DeclaredValue, to: DeclaredValue];

/** The furthest that a parameter can jump; nothing for one that only changes with the graph. */
export function jumps(parameter: DeviceParameter): Jump[] {
  if (parameter.kind === "switch") return both(false, true);
  if (parameter.kind === "choice") {
    const { options } = parameter;
    return options.flatMap((from, place) => both(from, options[(place + 1) % options.length] ?? from));
  }
  return parameter.structural === true ? [] : both(parameter.minimum, parameter.maximum);
}

/** Parameters, of those that only differ by a number in their id the first. */
export function oneOfEach(parameters: readonly DeviceParameter[]): DeviceParameter[] {
  const kinds = new Map<string, DeviceParameter>();
  for (const each of parameters) {
    const kind = each.id.replace(/\d+/, "#");
    if (!kinds.has(kind)) kinds.set(kind, each);
  }
  return [...kinds.values()];
}

const both = (a: DeclaredValue, b: DeclaredValue): Jump[] => [
  [a, b],
  [b, a],
];
