import { deviceTable } from "@loophole/schemas/devices";
import { describe, expect, test } from "vitest";
import { echoes } from "./delay.reference.ts";
import { delay } from "./delay.ts";
import { DeviceRig, type GivenValues, type Stereo } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { decibel, impulse, largestDifference, noise, spectrumAt, tone } from "./testing/signals.ts";

const kernels = loadKernels();
const OPEN = { lowCut: 20, highCut: 20_000, mix: 1, feedback: 0 };
const rig = (values: GivenValues, rate = 48_000) =>
  new DeviceRig(kernels, delay, { values: { ...OPEN, ...values }, rate });
const firstSound = (samples: Float32Array | undefined) =>
  samples?.findIndex((sample) => Math.abs(sample) > 1e-6);

const QUARTERS: Record<string, number> = { "": 1, D: 1.5, T: 2 / 3 };
const divisions = deviceTable.delay.parameters.flatMap((each) =>
  each.id === "division" && each.kind === "choice" ? each.options : [],
);

test.each(divisions)("in sync at 137 bpm, %s comes after that part of a bar, to the frame", (division) => {
  const [, of, kind] = /^1\/(\d+)([DT]?)$/.exec(division) ?? [];
  const quarters = (4 / Number(of)) * (QUARTERS[kind ?? ""] ?? Number.NaN);
  const device = rig({ sync: true, division });
  device.tempo = () => 137;
  const out = device.render({ input: [impulse(96_000)] });
  expect(firstSound(out[0]?.left)).toBe(Math.round((quarters * 60 * 48_000) / 137));
});

test("a note value of more than four seconds is halved until it fits", () => {
  const device = rig({ sync: true, division: "1/1" });
  device.tempo = () => 25;
  const out = device.render({ input: [impulse(240_000)], blocks: 1024 });
  expect(firstSound(out[0]?.left)).toBe(Math.round(((4 * 60) / 25 / 4) * 48_000));
});

test.each([44_100, 96_000, 192_000])("out of sync the time is in milliseconds, at %i Hz", (rate) => {
  for (const time of [1, 33.3, 2000]) {
    const out = rig({ sync: false, time }, rate).render({ input: [impulse(400_000)], blocks: 1024 });
    expect(firstSound(out[0]?.left), String(time)).toBe(Math.round((time * rate) / 1000));
  }
});

describe("filters", () => {
  const FREQUENCIES = [30, 100, 440, 1000, 3000, 9000, 16_000];
  /** First-order prototypes by the bilinear transform. */
  const expected = (hertz: number, low: number, high: number) => {
    const w = (corner: number) =>
      Math.tan((Math.PI * hertz) / 48_000) / Math.tan((Math.PI * corner) / 48_000);
    return decibel((1 / Math.hypot(1, w(high))) * (w(low) / Math.hypot(1, w(low))));
  };

  test.each([
    [1, 0],
    [2, 1],
    [3, 2],
  ])("echo %i has the response of the cuts that many times, within 0.05 dB", (times, earlier) => {
    const values = { sync: false, time: 500, feedback: 0.5, lowCut: 200, highCut: 3000 };
    const out = rig(values).render({ input: [impulse(24_000 * (times + 1))] })[0]?.left ?? new Float32Array();
    const echo = out.subarray(24_000 * times, 24_000 * (times + 1));
    for (const hertz of FREQUENCIES) {
      const found = decibel(spectrumAt(echo, hertz, 48_000).magnitude) - decibel(0.5) * earlier;
      expect(Math.abs(found - times * expected(hertz, 200, 3000)), String(hertz)).toBeLessThan(0.05);
    }
  });
});

test("ping-pong echoes of either side are heard left, right, left", () => {
  const right = impulse(48_000).right;
  const input = { left: new Float32Array(48_000), right };
  const out = rig({ sync: false, time: 250, pingPong: true, feedback: 0.8 }).render({ input: [input] });
  const [a, b] = [out[0]?.left ?? [], out[0]?.right ?? []];
  const loudest = (side: ArrayLike<number>, from: number) =>
    Math.max(
      ...Array.from(side)
        .slice(from, from + 2000)
        .map(Math.abs),
    );
  for (const [echo, loud, quiet] of [[1, a, b] as const, [2, b, a] as const, [3, a, b] as const]) {
    expect(loudest(loud, 12_000 * echo)).toBeGreaterThan(0.2 * 0.8 ** echo);
    expect(loudest(quiet, 12_000 * echo)).toBe(0);
  }
});

/** Passages through 0 upwards. */
const cycles = (samples: Float32Array) =>
  samples.reduce((sum, sample, frame) => sum + (sample >= 0 && (samples[frame - 1] ?? 0) < 0 ? 1 : 0), 0);

test("a change of the time moves the echo to its new place at once, and no pitch", () => {
  const device = rig({ sync: false, time: 100 });
  const input = tone(96_000, 500, 48_000);
  const before = (frame: number) => {
    if (frame === 48_000) device.set("time", 777);
  };
  const out = device.render({ input: [input], before, blocks: 128 })[0] as Stereo;
  // What is heard after the fade of 20 ms is what came 777 ms ago.
  const now = out.left.subarray(60_000);
  const then = input.left.subarray(60_000 - 37_296, 96_000 - 37_296);
  // The cuts change a tone's phase and level a little.
  expect(largestDifference(now, then)).toBeLessThan(0.1);
  expect(Math.abs(cycles(out.left.subarray(24_000, 72_000)) - 500)).toBeLessThan(3);
});

test("a tempo that rises is followed, and the pitch of what echoes stays", () => {
  const device = rig({ sync: true, division: "1/8" });
  device.tempo = (position) => 90 + position / 1600;
  const input = tone(96_000, 500, 48_000);
  const out = device.render({ input: [input] })[0] as Stereo;
  expect(Math.abs(cycles(out.left.subarray(48_000)) - 500)).toBeLessThan(4);
  device.tempo = () => 150;
  device.render({ frames: 96_000 });
  expect(firstSound(device.render({ input: [impulse(24_000)] })[0]?.left)).toBe(9600);
});

test.each([false, true])(
  "the kernel is the reference within 2e-6 of full scale (ping-pong %s)",
  (pingPong) => {
    const settings = { feedback: 0.7, pingPong, lowCut: 150, highCut: 4000, mix: 0.4 };
    const input = noise(48_000, 4, 0.3);
    const out = rig({ ...settings, sync: false, time: 50 }).render({ input: [input] })[0] as Stereo;
    const sides = [Float64Array.from(input.left), Float64Array.from(input.right)] as const;
    const expected = echoes(...sides, { ...settings, frames: 2400 }, 48_000);
    expect(largestDifference(out.left, expected.left)).toBeLessThan(2e-6);
    expect(largestDifference(out.right, expected.right)).toBeLessThan(2e-6);
  },
);

test("it works in its lane and leaves the others", () => {
  const device = new DeviceRig(kernels, delay, { values: { ...OPEN, sync: false, time: 10 }, lane: 2 });
  const input = noise(4800);
  const out = device.render({ input: [input, input, input, input] });
  expect([out[0], out[1], out[3]]).toEqual([input, input, input]);
  expect(firstSound(out[2]?.left)).toBe(480);
});
