import { describe, expect, test } from "vitest";
import { limit } from "./limiter.reference.ts";
import { limiter } from "./limiter.ts";
import { DeviceRig, type GivenValues, type Stereo } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { decibel, factorOf, largestDifference, noise, steady, tone } from "./testing/signals.ts";
import { truePeakOf } from "./testing/true-peak.ts";

const kernels = loadKernels();
const rig = (values: GivenValues, rate = 48_000) => new DeviceRig(kernels, limiter, { values, rate });
const FRAMES = 48_000;

function made(sampleAt: (frame: number) => number): Stereo {
  const left = Float32Array.from({ length: FRAMES }, (_, frame) => sampleAt(frame));
  return { left, right: left.map((sample) => -sample) };
}

describe.each([44_100, 48_000, 96_000])("at %i Hz", (rate) => {
  test.each<[string, Stereo]>([
    ["noise", noise(FRAMES, 3)],
    ["a tone whose samples miss its peaks", tone(FRAMES, rate / 4 + 3, rate)],
    ["a tone near half the rate", tone(FRAMES, rate * 0.45, rate)],
    ["a square", made((frame) => Math.sign(Math.sin(frame * 0.05)))],
    ["bursts", made((frame) => (frame % 8000 < 4000 ? 1 : 0.05) * Math.sin(frame * 1.5))],
    ["single samples", made((frame) => (frame % 977 === 0 ? 1 : 0))],
    ["pairs of samples", made((frame) => (frame % 300 < 2 ? 1 : 0))],
    [
      "noise in steps",
      made((frame) => (((frame >> 7) * 7919) % 13 > 6 ? 1 : 0.1) * Math.sign(Math.sin(frame ** 2))),
    ],
  ])("ffmpeg finds no true peak of %s more than 0.1 dB above the ceiling", (_, input) => {
    const device = rig({ gain: 12, ceiling: -1, release: 10 }, rate);
    const out = device.render({ input: [input], blocks: 512 })[0] as Stereo;
    const peak = truePeakOf(out, rate);
    expect(peak).toBeLessThan(-1 + 0.1);
    // It is not merely quiet.
    expect(peak).toBeGreaterThan(-1 - 1.5);
  });
});

test("a steady level above the ceiling comes out at the ceiling, less the margin of 0.15 dB", () => {
  for (const level of [-12, -2, 0, 6]) {
    const out = rig({ ceiling: -3, release: 10 }).render({ input: [steady(9600, factorOf(level))] });
    expect(decibel(out[0]?.left.at(-1) ?? 0)).toBeCloseTo(Math.min(level, -3.15), 2);
  }
});

test.each([44_100, 48_000, 96_000, 192_000])(
  "what is below the ceiling passes bit for bit, late by the latency, at %i Hz",
  (rate) => {
    const device = rig({ ceiling: 0 }, rate);
    const input = noise(4800, 3, 0.4);
    const out = device.render({ input: [input] })[0] as Stereo;
    expect(out.left.slice(device.latency)).toEqual(input.left.slice(0, -device.latency));
    expect(out.left.slice(0, device.latency).every((sample) => sample === 0)).toBe(true);
  },
);

test("the gain comes back by 63 % in the release's time", () => {
  const input = steady(48_000, 0.25);
  for (const side of [input.left, input.right]) side.fill(1, 0, 4800);
  const device = rig({ ceiling: -20, release: 100 });
  const out = device.render({ input: [input] })[0] as Stereo;
  const ceiling = factorOf(-20.15);
  const attenuation = (frame: number) => 1 - (out.left[frame + device.latency] as number) / 0.25;
  const end = 1 - ceiling / 0.25;
  const from = 1 - ceiling;
  // The release begins when the window has passed; the averages are late by half of it.
  expect((attenuation(4800 + 4800 + 32) - end) / (from - end)).toBeCloseTo(1 / Math.E, 1);
});

test("the kernel is the reference within 2e-6 of full scale", () => {
  const input = noise(9600, 9, 0.8);
  for (const side of [input.left, input.right]) {
    side.forEach((sample, frame) => (side[frame] = sample * (Math.sin(frame / 700) > 0.6 ? 1 : 0.1)));
  }
  const settings = { gain: 9, ceiling: -2, release: 40 };
  const out = rig(settings).render({ input: [input] })[0] as Stereo;
  const sides = [Float64Array.from(input.left), Float64Array.from(input.right)] as const;
  const expected = limit(...sides, settings, 48_000, 64);
  expect(largestDifference(out.left, expected.left)).toBeLessThan(2e-6);
  expect(largestDifference(out.right, expected.right)).toBeLessThan(2e-6);
});
