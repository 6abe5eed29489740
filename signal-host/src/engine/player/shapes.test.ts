import type { GraphClip } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { makeClip, makeGraph, makeTrack, noise } from "../fixtures/song.ts";

const FRAMES = 4000;
const SOURCE = noise(FRAMES, 21);

function played(values: Partial<GraphClip>, block = 128): Float32Array {
  const bench = new BenchPlayer(block);
  bench.addSample("noise", [SOURCE]);
  const clip = makeClip({ id: "c", sample: "noise", length: FRAMES, ...values });
  bench.setGraph(makeGraph([makeTrack("t", [clip])]));
  bench.player.startAt(0);
  return bench.render(FRAMES + 96).left;
}

/** Greatest difference from what each frame should be. */
function difference(sound: Float32Array, expected: (n: number) => number): number {
  return sound.reduce((most, value, n) => Math.max(most, Math.abs(value - expected(n))), 0);
}

const at = (n: number): number => SOURCE[n] ?? 0;

describe("fades", () => {
  test.each(["linear", "smooth"] as const)("longer than the clip are shortened to it: %s", (shape) => {
    const long = { fadeIn: 3 * FRAMES, fadeOut: 2 * FRAMES, fadeInShape: shape, fadeOutShape: shape };
    expect(played(long)).toEqual(played({ ...long, fadeIn: FRAMES, fadeOut: FRAMES }));
  });

  test.each<[NonNullable<GraphClip["fadeInShape"]>, (x: number) => number]>([
    ["linear", (x) => x],
    ["equalPower", (x) => Math.sin((x * Math.PI) / 2)],
    ["exponential", (x) => x * x],
    ["smooth", (x) => 3 * x ** 2 - 2 * x ** 3],
  ])("have the shape %s, in and out", (shape, gain) => {
    const sound = played({ fadeIn: 1000, fadeOut: 600, fadeInShape: shape, fadeOutShape: shape });
    const expected = (n: number): number => {
      const rising = n < 1000 ? gain(n / 1000) : 1;
      const falling = FRAMES - n < 600 ? gain((FRAMES - n) / 600) : 1;
      return n < FRAMES ? at(n) * rising * falling : 0;
    };
    expect(difference(sound, expected)).toBeLessThan(1e-6);
  });

  test("of equal power keep a crossfade of two clips at one loudness", () => {
    const other = noise(FRAMES, 99);
    const bench = new BenchPlayer(128);
    bench.addSample("one", [SOURCE]);
    bench.addSample("two", [other]);
    const shape = { fadeInShape: "equalPower", fadeOutShape: "equalPower" } as const;
    const clips = [
      makeClip({ id: "1", sample: "one", length: FRAMES, fadeOut: 2000, ...shape }),
      makeClip({ id: "2", sample: "two", start: 80, length: FRAMES, fadeIn: 2000, ...shape }),
    ];
    bench.setGraph(makeGraph([makeTrack("t", clips)]));
    bench.player.startAt(0);
    const { left } = bench.render(6000);
    const power = (from: number, to: number): number =>
      left.subarray(from, to).reduce((sum, value) => sum + value * value, 0) / (to - from);
    // Two seconds of noise vary by a few per cent by themselves.
    expect(power(2000, 4000) / power(0, 2000)).toBeGreaterThan(0.9);
    expect(power(2000, 4000) / power(0, 2000)).toBeLessThan(1.1);
  });
});

describe("a clip played backwards", () => {
  test("has the same stretch of the file, its last frame first, under its own fades", () => {
    const sound = played({ offset: 300, length: 2000, reverse: true, fadeIn: 100 });
    const expected = (n: number): number => (n < 2000 ? at(2299 - n) * Math.min(1, n / 100) : 0);
    expect(difference(sound, expected)).toBeLessThan(1e-6);
  });

  test("begins with silence for what lies beyond the file's end", () => {
    const sound = played({ offset: 3500, length: 1000, reverse: true });
    const expected = (n: number): number => (n >= 500 && n < 1000 ? at(4499 - n) : 0);
    expect(difference(sound, expected)).toBeLessThan(1e-6);
  });
});

test("a gain envelope goes from point to point, straight, smoothly or in steps, and holds at its ends", () => {
  const sound = played({
    gain: -6,
    envelope: [
      { frame: 500, gain: 0, curve: "linear" },
      { frame: 1000, gain: -144, curve: "hold" },
      { frame: 1500, gain: 6, curve: "smooth" },
      { frame: 2500, gain: -12 },
    ],
  });
  const six = 10 ** (6 / 20);
  const twelve = 10 ** (-12 / 20);
  const envelope = (n: number): number => {
    if (n < 500) return 1;
    if (n < 1000) return 1 - (n - 500) / 500;
    if (n < 1500) return 0;
    const x = Math.min(1, (n - 1500) / 1000);
    return six + (twelve - six) * (3 * x * x - 2 * x ** 3);
  };
  const expected = (n: number): number => (n < FRAMES ? at(n) * 10 ** (-6 / 20) * envelope(n) : 0);
  expect(difference(sound, expected)).toBeLessThan(1e-6);
});

test("a muted clip is silent", () => {
  expect(played({ mute: true }).every((value) => value === 0)).toBe(true);
});

test("shapes, envelopes and backwards are the same in blocks of any size", () => {
  const values: Partial<GraphClip> = {
    fadeIn: 777,
    fadeInShape: "smooth",
    reverse: true,
    envelope: [
      { frame: 0, gain: -3 },
      { frame: 3000, gain: 3 },
    ],
  };
  const whole = played(values, 1024);
  for (const block of [32, 64, 128]) expect(played(values, block)).toEqual(whole);
});
