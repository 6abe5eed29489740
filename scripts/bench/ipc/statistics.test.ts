import { expect, test } from "vitest";
import { median, percentile } from "./statistics.ts";

test("percentiles by nearest rank, of samples in any order", () => {
  const samples = [15, 20, 35, 40, 50].reverse();
  expect([5, 30, 40, 50, 100].map((percent) => percentile(samples, percent))).toEqual([15, 20, 20, 35, 50]);
  expect(median([3])).toBe(3);
  expect(median([])).toBeNaN();
});
