import type { Latency } from "./latency.ts";
import { waysOf } from "./run-order.ts";
import type { Shape } from "./shape.ts";

export const LANES = 4;

/** Strips that are rendered side by side: as many lanes as it has strips, in that order. */
export interface LaneGroup {
  /** Places in the shape. */
  readonly strips: readonly number[];
  readonly level: number;
}

/**
 * Sets strips abreast that have the same devices in the same order, four at most; among them those that go the same
 * ways, the longest first: then few groups have to be done before a reverb that some of them are sent to. A function
 * of the graph alone: the order in which signals are summed, and with it their last bits, does not depend on how the
 * graph came about.
 */
export function laneGroups(shape: Shape, latency: Latency): LaneGroup[] {
  const ways = waysOf(shape);
  const targets = targetsOf(shape);
  const likeWays = (a: number, b: number): number =>
    (ways[b] ?? 0) - (ways[a] ?? 0) || compare(targets[a] ?? "", targets[b] ?? "") || a - b;
  return shape.levels.flatMap((places, level) => {
    const alike = new Map<string, number[]>();
    for (const place of [...places].sort(likeWays)) {
      const kind = likeness(shape, latency, place);
      const list = alike.get(kind);
      if (list === undefined) alike.set(kind, [place]);
      else list.push(place);
    }
    return [...alike.values()].flatMap((list) =>
      Array.from({ length: Math.ceil(list.length / LANES) }, (_, index) => ({
        strips: list.slice(index * LANES, (index + 1) * LANES),
        level,
      })),
    );
  });
}

/** Where the sound of each strip goes, as text. */
function targetsOf({ strips, edges }: Shape): string[] {
  const targets = strips.map((): string[] => []);
  for (const { from, to, tap, device } of edges) targets[from]?.push(`${String(to)}:${tap}:${device ?? ""}`);
  return targets.map((list) => list.sort().join(","));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function likeness(shape: Shape, latency: Latency, place: number): string {
  const strip = shape.strips[place];
  if (strip === undefined) return "";
  // A group has one lag for the automation of all its lanes.
  const late = `${latency.input[place] ?? 0}`;
  const devices = strip.devices.map(({ type }, index) => `${type}@${latency.devices[place]?.[index] ?? 0}`);
  return [strip.source, late, ...devices].join("|");
}
