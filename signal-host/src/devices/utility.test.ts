import { expect, test } from "vitest";
import { DeviceRig, type GivenValues, type Stereo } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { decibel, impulse, largestDifference, noise, spectrumAt, steady } from "./testing/signals.ts";
import { treat, type UtilitySettings } from "./utility.reference.ts";
import { utility } from "./utility.ts";

const kernels = loadKernels();
const through = (values: GivenValues, input: Stereo, rate = 48_000) =>
  new DeviceRig(kernels, utility, { values, rate }).render({ input: [input] })[0] as Stereo;
const last = ({ left, right }: Stereo) => [left.at(-1), right.at(-1)];
const constant = (left: number, right: number, frames = 320): Stereo => ({
  left: new Float32Array(frames).fill(left),
  right: new Float32Array(frames).fill(right),
});

test("at its defaults it changes nothing", () => {
  const input = noise(4800);
  expect(through({}, input)).toEqual(input);
});

test("gain is in decibels, and its lowest value is silence", () => {
  for (const gain of [-59, -6, 0, 6, 24]) {
    expect(decibel(last(through({ gain }, constant(0.1, 0.1)))[0] ?? 0)).toBeCloseTo(gain - 20, 4);
  }
  expect(last(through({ gain: -60 }, constant(1, 1)))).toEqual([0, 0]);
});

test("width goes from mono to the side signal doubled", () => {
  expect(last(through({ width: 0 }, constant(1, 0)))).toEqual([0.5, 0.5]);
  expect(last(through({ width: 2 }, constant(1, 0)))).toEqual([1.5, -0.5]);
});

test("balance attenuates one side and leaves the other", () => {
  expect(last(through({ balance: -1 }, constant(1, 1)))).toEqual([1, 0]);
  expect(last(through({ balance: 0.25 }, constant(1, 1)))).toEqual([0.75, 1]);
});

test("phases turn and channels swap", () => {
  expect(last(through({ invertLeft: true }, constant(1, 0.5)))).toEqual([-1, 0.5]);
  expect(last(through({ invertRight: true }, constant(1, 0.5)))).toEqual([1, -0.5]);
  expect(last(through({ swap: true, invertLeft: true }, constant(1, 0.5)))).toEqual([0.5, -1]);
});

test.each([44_100, 192_000])("the high-pass is of first order at 5 Hz, within 0.05 dB, at %i Hz", (rate) => {
  const out = through({ dcBlock: true }, impulse(rate - (rate % 32)), rate);
  for (const hertz of [2, 5, 20, 1000]) {
    const expected = -10 * Math.log10(1 + (5 / hertz) ** 2);
    const found = decibel(spectrumAt(out.left, hertz, rate).magnitude);
    expect(Math.abs(found - expected), String(hertz)).toBeLessThan(0.05);
  }
});

test("of direct current nothing is left, and high-pass that is switched off leaves all of it", () => {
  const rig = new DeviceRig(kernels, utility, { values: { dcBlock: true } });
  const out = rig.render({ input: [steady(96_000, 0.5)] })[0] as Stereo;
  expect(Math.abs(out.left.at(-1) ?? 1)).toBeLessThan(1e-9);
  rig.set("dcBlock", false);
  expect(rig.render({ input: [steady(960, 0.5)] })[0]?.left.at(-1)).toBe(0.5);
});

test("the kernel is the reference within 2e-6 of full scale", () => {
  const settings: UtilitySettings = {
    gain: -2,
    width: 1.3,
    balance: -0.2,
    invertLeft: false,
    invertRight: true,
    swap: true,
    dcBlock: true,
  };
  const input = noise(19_200, 3, 0.5);
  const out = through({ ...settings }, input);
  const expected = treat(Float64Array.from(input.left), Float64Array.from(input.right), settings, 48_000);
  expect(largestDifference(out.left, expected.left)).toBeLessThan(2e-6);
  expect(largestDifference(out.right, expected.right)).toBeLessThan(2e-6);
});
