import { expect, test } from "vitest";
import { formatPan, parsePan, spokenPan } from "./pan-law.ts";

test("pan is written as per cent towards a side", () => {
  expect([0, -0.25, 1].map(formatPan)).toEqual(["C", "L 25", "R 100"]);
  expect([0, -0.25, 1].map(spokenPan)).toEqual(["centre", "25 per cent left", "100 per cent right"]);
});

test("pan is read as people type it, and held within the sides", () => {
  expect(["c", "25L", "r 30", "-40", "0", "200", "R-10"].map(parsePan)).toEqual([
    0, -0.25, 0.3, -0.4, 0, 1, -0.1,
  ]);
  expect(["", "left", "L"].map(parsePan)).toEqual([null, null, null]);
});
