import { describe, expect, test } from "vitest";
import { Level, MEAN_SQUARE_SECONDS, meanSquareDecays, measureSilence, mixAddMeasured } from "./meter.ts";

const RATE = 48000;
const DECAYS = meanSquareDecays(RATE);

function measure(source: Float32Array, gain: number, blocks: readonly number[]): Float64Array {
  const levels = new Float64Array(Level.count);
  let at = 0;
  for (const frames of blocks) {
    mixAddMeasured(null, 0, source, at, frames, Float64Array.of(gain), 0, DECAYS, levels, 0);
    at += frames;
  }
  return levels;
}

describe("mixAddMeasured", () => {
  test("adds what it measures", () => {
    const target = Float32Array.of(1, 1, 1, 1);
    const levels = new Float64Array(Level.count);
    mixAddMeasured(target, 1, Float32Array.of(9, 2, -4), 1, 2, Float64Array.of(0.5), 0, DECAYS, levels, 0);
    expect([...target]).toEqual([1, 2, -1, 1]);
    expect(levels[Level.peak]).toBe(2);
    expect(levels[Level.clips]).toBe(1);
  });

  test("counts each sample beyond full scale once, and full scale itself not", () => {
    const source = Float32Array.of(1, -1, 1.0001, -3, 0.2);
    expect(measure(source, 1, [2, 3])[Level.clips]).toBe(2);
  });

  test("the mean square follows the exponential mean, computed frame by frame", () => {
    const source = Float32Array.from({ length: 20000 }, (_, i) => Math.sin(i / 7) * (i < 9000 ? 0.8 : 0.1));
    let expected = 0;
    const keep = Math.exp(-1 / (MEAN_SQUARE_SECONDS * RATE));
    for (const value of source) expected = expected * keep + (1 - keep) * (value * 0.5) ** 2;
    for (const blocks of [[20000], new Array<number>(625).fill(32), [1, 19999]]) {
      expect(measure(source, 0.5, blocks)[Level.meanSquare]).toBeCloseTo(expected, 4);
    }
  });

  test("one sample that is not a number does not stay in the meter", () => {
    const source = Float32Array.of(Number.NaN, 0.5, 0.5, 0.5);
    const levels = measure(source, 1, [1, 3]);
    expect(levels[Level.meanSquare]).toBeGreaterThan(0);
    expect(levels[Level.peak]).toBe(0.5);
  });
});

test("silence lets the mean square fall by its time constant, and in the end to exactly zero", () => {
  const levels = Float64Array.of(0, 1, 0);
  measureSilence(MEAN_SQUARE_SECONDS * RATE, RATE, levels, 0);
  expect(levels[Level.meanSquare]).toBeCloseTo(Math.exp(-1), 12);
  measureSilence(100 * MEAN_SQUARE_SECONDS * RATE, RATE, levels, 0);
  expect(levels[Level.meanSquare]).toBe(0);
});
