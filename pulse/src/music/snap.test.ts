import { expect, test } from "vitest";
import { gridForZoom, snapTick } from "./snap.ts";

test("a tick snaps to the nearest line, never before the song", () => {
  expect([snapTick(1_439, 960), snapTick(1_440, 960), snapTick(-700, 960)]).toEqual([960, 1_920, 0]);
});

test.each([
  [0.1, 60],
  [10, 120],
  [20, 240],
  [80, 960],
  [81, 3_840],
  [320, 3_840],
  [321, 7_680],
  [1_280, 15_360],
])("at %d ticks a pixel in 4/4 the grid is %d ticks", (ticksPerPixel, grid) => {
  expect(gridForZoom(ticksPerPixel, { numerator: 4, denominator: 4 })).toBe(grid);
});

test("a grid above the beat goes by the bars of the meter", () => {
  expect(gridForZoom(100, { numerator: 7, denominator: 8 })).toBe(3_360);
});
