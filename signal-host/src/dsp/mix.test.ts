import { expect, test } from "vitest";
import { mixAdd, mixAddCrossfade, mixAddFaded } from "./mix.ts";

const ones = (length: number): Float32Array => new Float32Array(length).fill(1);

test("mixAdd adds its stretch, scaled, at any length and place", () => {
  for (const frames of [0, 1, 3, 4, 5, 31]) {
    const target = Float32Array.from({ length: 40 }, (_, i) => i);
    const source = Float32Array.from({ length: 50 }, (_, i) => 100 * i);
    mixAdd(target, 6, source, 7, frames, Float64Array.of(9, 0.5), 1);
    const expected = Array.from({ length: 40 }, (_, i) => i + (i >= 6 && i < 6 + frames ? 50 * (i + 1) : 0));
    expect([...target]).toEqual(expected);
  }
});

test("a clip's fades are linear, from silence and down towards silence at its length", () => {
  const target = new Float32Array(8);
  mixAddFaded(target, 0, ones(8), 0, 8, Float64Array.of(2), 0, 0, 8, 4, 2);
  expect([...target]).toEqual([0, 0.5, 1, 1.5, 2, 2, 2, 1]);
});

test("fades that overlap multiply", () => {
  const target = new Float32Array(4);
  mixAddFaded(target, 0, ones(4), 0, 4, Float64Array.of(1), 0, 0, 4, 4, 4);
  expect([...target]).toEqual([0, 0.25 * 0.75, 0.25, 0.75 * 0.25]);
});

test("both sides of a crossfade of the same sound add up to it", () => {
  const source = Float32Array.from({ length: 16 }, (_, i) => Math.cos(i));
  const target = new Float32Array(16);
  mixAddCrossfade(target, source, 16, 3, 20, true);
  expect(target[0]).toBeCloseTo(3 / 20, 6);
  mixAddCrossfade(target, source, 16, 3, 20, false);
  source.forEach((value, i) => expect(target[i]).toBeCloseTo(value, 6));
});
