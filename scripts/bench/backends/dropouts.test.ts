import { expect, test } from "vitest";
import { countDropouts } from "./dropouts.ts";

const RATE = 48_000;

/** Two seconds of a tone, after some silence. */
function tone(): Float32Array {
  const samples = new Float32Array(2 * (1000 + 2 * RATE));
  for (let frame = 0; frame < 2 * RATE; frame++) {
    samples[2 * (1000 + frame)] = 0.5 * Math.sin((2 * Math.PI * 440 * frame) / RATE);
  }
  return samples;
}

test("a tone that is whole has none", () => {
  expect(countDropouts(tone(), RATE, 440)).toBe(0);
});

test("silence that is put in and frames that are left out count once each", () => {
  const samples = tone();
  samples.fill(0, 2 * 20_000, 2 * 20_256);
  const left = new Float32Array(samples.length - 2 * 100);
  left.set(samples.subarray(0, 2 * 40_000));
  left.set(samples.subarray(2 * 40_100), 2 * 40_000);
  expect(countDropouts(samples, RATE, 440)).toBe(1);
  expect(countDropouts(left, RATE, 440)).toBe(2);
});
