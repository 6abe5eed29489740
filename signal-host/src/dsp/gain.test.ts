import { expect, test } from "vitest";
import { applyGain, applyRamp, rampValue } from "./gain.ts";

const FROM = Float64Array.of(7, 0.2);
const TO = Float64Array.of(7, 0.9);

test("a ramp starts at its first value, is linear, and stays at its last", () => {
  expect([0, 1, 2, 3, 4, 9].map((at) => rampValue(1, 3, at, 4))).toEqual([1, 1.5, 2, 2.5, 3, 3]);
});

test("a ramp in pieces gives the same samples as in one", () => {
  const whole = Float32Array.from({ length: 300 }, (_, i) => Math.sin(i));
  const pieces = whole.slice();
  applyRamp(whole, 0, 300, FROM, TO, 1, 5, 240);
  for (const [from, count] of [
    [0, 1],
    [1, 99],
    [100, 160],
    [260, 40],
  ] as const) {
    applyRamp(pieces, from, count, FROM, TO, 1, 5 + from, 240);
  }
  expect(pieces).toEqual(whole);
  expect(whole[299]).toBe(Math.fround(Math.fround(Math.sin(299)) * 0.9));
});

test("a gain scales its stretch only", () => {
  const buffer = Float32Array.of(1, 1, 1, 1);
  applyGain(buffer, 1, 2, Float64Array.of(9, 0.5), 1);
  expect([...buffer]).toEqual([1, 0.5, 0.5, 1]);
});
