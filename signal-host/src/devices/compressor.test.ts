import { describe, expect, test } from "vitest";
import { factors } from "./compressor.reference.ts";
import { compressor } from "./compressor.ts";
import { DeviceRig, type GivenValues } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { decibel, factorOf, impulse, noise, steady } from "./testing/signals.ts";

const kernels = loadKernels();
const rig = (values: GivenValues, rate = 48_000) => new DeviceRig(kernels, compressor, { values, rate });
const last = (samples: Float32Array | undefined) => samples?.at(-1) ?? Number.NaN;

describe("static curve", () => {
  const levels = [-70, -40, -30, -24, -21, -18, -15, -12, -6, 0, 12];
  test.each([
    { threshold: -18, ratio: 4, knee: 0 },
    { threshold: -30, ratio: 2, knee: 12 },
    { threshold: -18, ratio: 50, knee: 6 },
    { threshold: -12, ratio: 1, knee: 24 },
  ])("of %o is met within 0.02 dB", (curve) => {
    for (const level of levels) {
      const out = rig({ ...curve, attack: 0.1, release: 5 }).render({
        input: [steady(9600, factorOf(level))],
      });
      // Straight lines outside the knee; inside it the parabola that touches both.
      const { threshold, ratio, knee } = curve;
      const over = level - threshold;
      const line = Math.max(0, over) * (1 / ratio - 1);
      const inside = Math.abs(over) < knee / 2;
      const expected = level + (inside ? ((1 / ratio - 1) * (over + knee / 2) ** 2) / (2 * knee) : line);
      expect(Math.abs(decibel(last(out[0]?.left)) - expected), String(level)).toBeLessThan(0.02);
    }
  });

  test("below the threshold the signal is passed bit for bit", () => {
    const input = noise(4800, 3, 0.05);
    expect(rig({}).render({ input: [input] })[0]).toEqual(input);
  });
});

test.each([44_100, 192_000])("attack and release go 63 % of their way in their time at %i Hz", (rate) => {
  const frames = (ms: number) => Math.round((ms * rate) / 1000);
  const loud = frames(400);
  const input = steady(Math.ceil(frames(900) / 32) * 32, 1);
  for (const side of [input.left, input.right]) side.fill(0.001, loud);
  const device = rig({ threshold: -20, ratio: 50, knee: 0, attack: 20, release: 200 }, rate);
  const out = device.render({ input: [input] })[0]?.left ?? new Float32Array();
  const gain = (frame: number) => decibel((out[frame] as number) / (input.left[frame] as number));
  const full = -20 * (1 - 1 / 50);
  expect(gain(frames(20)) / full).toBeCloseTo(1 - 1 / Math.E, 2);
  expect(gain(loud - 1) / full).toBeCloseTo(1, 3);
  expect(gain(loud + frames(200)) / full).toBeCloseTo(1 / Math.E, 2);
});

test("the louder side sets the gain of both", () => {
  const left = new Float32Array(9600).fill(1);
  const right = new Float32Array(9600).fill(0.01);
  const out = rig({ threshold: -20, ratio: 4, knee: 0 }).render({ input: [{ left, right }] })[0];
  expect(decibel(last(out?.left))).toBeCloseTo(-15, 1);
  expect(decibel(last(out?.right))).toBeCloseTo(-55, 1);
});

test("look-ahead is its latency to the frame, and the gain falls before the attack is heard", () => {
  const device = rig({ threshold: -20, ratio: 50, knee: 0, attack: 0.5, lookAhead: 5 });
  expect(device.latency).toBe(240);
  const quiet = rig({ lookAhead: 5 }).render({ input: [impulse(1024)] })[0]?.left ?? [];
  expect(quiet.findIndex((sample) => sample !== 0)).toBe(240);
  const input = steady(4800, 0.001);
  input.left.fill(1, 2400);
  const out = device.render({ input: [input] })[0]?.left ?? new Float32Array();
  expect(decibel(out[2400 + 240] as number)).toBeCloseTo(-20 * (1 - 1 / 50), 1);
});

test("a side-chain is what the detector hears instead of the signal, in its own lane", () => {
  const device = rig({ threshold: -20, ratio: 4, knee: 0 });
  const quiet = steady(9600, 0.01);
  const out = device.render({ input: [quiet, quiet], sidechain: [steady(9600, 1), undefined] });
  expect(decibel(last(out[0]?.left))).toBeCloseTo(-55, 1);
  expect(last(out[1]?.left)).toBe(Math.fround(0.01));
});

test("mix leaves a share of the signal as it came", () => {
  const values = { threshold: -20, ratio: 2, knee: 0, makeUp: 6 };
  const half = rig({ ...values, mix: 0.5 }).render({ input: [steady(9600, 1)] });
  expect(last(half[0]?.left)).toBeCloseTo(0.5 + 0.5 * factorOf(-10 + 6), 3);
  const none = rig({ ...values, mix: 0 }).render({ input: [noise(960)] });
  expect(none[0]).toEqual(noise(960));
});

test("the kernel's gain is the reference's within 0.005 dB", () => {
  const settings = { threshold: -30, ratio: 5, knee: 9, attack: 3, release: 80, makeUp: 4, mix: 0.8 };
  const input = noise(19_200, 5);
  for (const side of [input.left, input.right]) {
    side.forEach((sample, frame) => (side[frame] = sample * (0.02 + Math.abs(Math.sin(frame / 2000)))));
  }
  const peaks = Float64Array.from(input.left, (sample, frame) =>
    Math.max(Math.abs(sample), Math.abs(input.right[frame] as number)),
  );
  const expected = factors(peaks, settings, 48_000);
  const out = rig(settings).render({ input: [input] })[0]?.left ?? new Float32Array();
  let worst = 0;
  input.left.forEach((sample, frame) => {
    if (Math.abs(sample) < 1e-4) return;
    const found = decibel((out[frame] as number) / sample);
    worst = Math.max(worst, Math.abs(found - decibel(expected[frame] as number)));
  });
  expect(worst).toBeLessThan(0.005);
});
