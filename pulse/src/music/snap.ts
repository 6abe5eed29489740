import { TICKS_PER_QUARTER } from "@loophole/protocol";
import type { Meter } from "@loophole/schemas/types";
import { barTicks, beatTicks } from "./bars-beats.ts";

const SHORTEST_GRID = TICKS_PER_QUARTER / 16;

/** The nearest line of a grid, in ticks; never before the start of the song. */
export function snapTick(tick: number, gridTicks: number): number {
  return Math.max(0, Math.round(tick / gridTicks) * gridTicks);
}

/**
 * The finest musical grid whose lines are at least `minPixels` apart: halves of a beat down to a 64th note,
 * beats, bars, or twice, four times … as many bars. In ticks.
 */
export function gridForZoom(ticksPerPixel: number, meter: Meter, minPixels = 12): number {
  const least = ticksPerPixel * minPixels;
  const beat = beatTicks(meter);
  const bar = barTicks(meter);
  if (least > beat) {
    let grid = bar;
    while (grid < least) grid *= 2;
    return grid;
  }
  let grid = beat;
  while (grid / 2 >= least && grid / 2 >= SHORTEST_GRID) grid /= 2;
  return grid;
}
