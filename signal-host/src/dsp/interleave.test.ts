import { expect, test } from "vitest";
import { clampInto, interleave } from "./interleave.ts";

test("interleave puts left and right side by side from the frame that was asked for", () => {
  const target = new Float32Array(8);
  interleave(Float32Array.of(1, 2, 9), Float32Array.of(3, 4, 9), 2, target, 1);
  expect([...target]).toEqual([0, 0, 1, 3, 2, 4, 0, 0]);
});

test("clampInto limits to full scale and silences what is not a number", () => {
  const target = new Float32Array(5);
  clampInto(target, Float32Array.of(2, -7, Number.NaN, 0.25, -1));
  expect([...target]).toEqual([1, -1, 0, 0.25, -1]);
});
