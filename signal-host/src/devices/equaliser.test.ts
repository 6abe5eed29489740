import { deviceTable } from "@loophole/schemas/devices";
import { describe, expect, test } from "vitest";
import { filter, SHAPES, type Band, type Shape } from "./equaliser.reference.ts";
import { equaliser } from "./equaliser.ts";
import { parameterValues } from "./parameter-values.ts";
import { DeviceRig, type GivenValues, type Stereo } from "./testing/device-rig.ts";
import { loadKernels } from "./testing/kernel-module.ts";
import { decibel, impulse, largestDifference, noise, spectrumAt } from "./testing/signals.ts";

const kernels = loadKernels();

interface Complex {
  readonly re: number;
  readonly im: number;
}

/** |numerator / denominator| of polynomials in s, lowest power first, at s = j·w. */
function magnitude(numerator: number[], denominator: number[], w: number): number {
  const at = ([a = 0, b = 0, c = 0]: number[]): Complex => ({ re: a - c * w * w, im: b * w });
  const [n, d] = [at(numerator), at(denominator)];
  return Math.hypot(n.re, n.im) / Math.hypot(d.re, d.im);
}

/** The analogue prototypes of R. Bristow-Johnson's "Audio EQ Cookbook", by the bilinear transform. */
function cookbook({ shape, frequency, gain, q }: Band, hertz: number, rate: number): number {
  const w = Math.tan((Math.PI * hertz) / rate) / Math.tan((Math.PI * frequency) / rate);
  const a = 10 ** (gain / 40);
  const r = Math.sqrt(a) / q;
  const all = [1, 1 / q, 1];
  switch (shape) {
    case "bell":
      return magnitude([1, a / q, 1], [1, 1 / (a * q), 1], w);
    case "lowShelf":
      return a * magnitude([a, r, 1], [1, r, a], w);
    case "highShelf":
      return a * magnitude([1, r, a], [a, r, 1], w);
    case "lowCut":
      return magnitude([0, 0, 1], all, w);
    case "highCut":
      return magnitude([1], all, w);
    case "bandPass":
      return magnitude([0, 1 / q], all, w);
    case "notch":
      return magnitude([1, 0, 1], all, w);
    case "allPass":
      return magnitude([1, -1 / q, 1], all, w);
  }
}

const valuesOf = (band: Band, index = 1): GivenValues => ({
  [`band${String(index)}On`]: true,
  [`band${String(index)}Type`]: band.shape,
  [`band${String(index)}Frequency`]: band.frequency,
  [`band${String(index)}Gain`]: band.gain,
  [`band${String(index)}Q`]: band.q,
});

/** Heights of impulses: of each, 32 bits are rounded elsewhere, which is no part of a response. */
const HEIGHTS: readonly (readonly [left: number, right: number])[] = [
  [1, -0.7],
  [0.83, -0.59],
];

/** The mean response of each lane to impulses of all heights. */
function responses(rig: () => DeviceRig, lanes: number, frames: number): Float64Array[] {
  const sums = Array.from({ length: lanes }, () => new Float64Array(frames));
  for (const [left, right] of HEIGHTS) {
    const { left: one } = impulse(frames);
    const input: Stereo = { left: one.map((x) => x * left), right: one.map((x) => x * right) };
    const out = rig().render({ input: sums.map(() => input), blocks: 1024 });
    for (const [lane, sum] of sums.entries()) {
      out[lane]?.left.forEach((x, frame) => (sum[frame] = (sum[frame] ?? 0) + x / left));
      out[lane]?.right.forEach((x, frame) => (sum[frame] = (sum[frame] ?? 0) + x / right));
    }
  }
  return sums.map((sum) => sum.map((x) => x / (2 * HEIGHTS.length)));
}

const BANDS = [
  { frequency: 40, gain: 9, q: 0.7 },
  { frequency: 300, gain: -18, q: 2 },
  { frequency: 1000, gain: 24, q: 0.3 },
  { frequency: 9000, gain: -6, q: 6 },
];
const FREQUENCIES = [20, 35, 60, 110, 250, 500, 997, 1900, 4100, 7800, 12_500, 17_000, 20_000];
const AUDIBLE = -90;

describe.each([44_100, 48_000, 96_000, 192_000])("at %i Hz", (rate) => {
  test.each(SHAPES)(
    "a band of shape %s has the response of the analogue prototype within 0.05 dB",
    (shape) => {
      // One in each lane.
      const bands = BANDS.map((band): Band => ({ shape, ...band }));
      const values = bands.map((band) => valuesOf(band));
      const rig = () => new DeviceRig(kernels, equaliser, { rate, values });
      const out = responses(rig, bands.length, 65_536);
      bands.forEach((band, lane) => {
        for (const hertz of FREQUENCIES) {
          const expected = decibel(cookbook(band, hertz, rate));
          const found = decibel(spectrumAt(out[lane] ?? [], hertz, rate).magnitude);
          if (expected < AUDIBLE) expect(found).toBeLessThan(AUDIBLE + 1);
          else
            expect(Math.abs(found - expected), `${shape} lane ${String(lane)} ${String(hertz)}`).toBeLessThan(
              0.05,
            );
        }
      });
    },
  );
});

test("an all-pass turns the phase by half a turn at its frequency", () => {
  const band: Band = { shape: "allPass", frequency: 1000, gain: 0, q: 1 };
  const rig = new DeviceRig(kernels, equaliser, { values: valuesOf(band) });
  const out = rig.render({ input: [impulse(16_384)] });
  expect(Math.abs(spectrumAt(out[0]?.left ?? [], 1000, 48_000).phase)).toBeCloseTo(Math.PI, 2);
});

test("eight bands in series have the sum of their responses, and the output's gain", () => {
  const bands = SHAPES.map((shape: Shape, index): Band => ({
    shape,
    frequency: 60 * 2 ** index,
    gain: index - 4,
    q: 0.9,
  }));
  const values = {
    ...Object.assign({}, ...bands.map((band, index) => valuesOf(band, index + 1))),
    output: -3,
  };
  const out = new DeviceRig(kernels, equaliser, { values }).render({ input: [impulse(32_768)] });
  for (const hertz of FREQUENCIES) {
    const expected = bands.reduce((sum, band) => sum + decibel(cookbook(band, hertz, 48_000)), -3);
    const found = decibel(spectrumAt(out[0]?.right ?? [], hertz, 48_000).magnitude);
    if (expected > AUDIBLE) expect(Math.abs(found - expected), String(hertz)).toBeLessThan(0.05);
  }
});

test.each(SHAPES)("the kernel's %s is the reference's within 1e-5 of full scale", (shape) => {
  const band: Band = { shape, frequency: 150, gain: 12, q: 4 };
  const input = noise(9600, 7, 0.5);
  const out = new DeviceRig(kernels, equaliser, { values: valuesOf(band) }).render({ input: [input] });
  const expected = filter(Float64Array.from(input.left), band, 48_000);
  expect(largestDifference(out[0]?.left ?? [], expected)).toBeLessThan(1e-5);
});

test("rounding lies 120 dB below what is heard, in the mean of many filters, and 79 in the worst", () => {
  const input = noise(48_000, 7, 0.5);
  const power = (samples: Float64Array): number => samples.reduce((sum, x) => sum + x * x, 0);
  const levels = [48_000, 96_000].flatMap((rate) =>
    SHAPES.flatMap((shape) =>
      [...BANDS, { frequency: 20, gain: 6, q: 4 }].map((values) => {
        const band: Band = { shape, ...values };
        const rig = new DeviceRig(kernels, equaliser, { rate, values: valuesOf(band) });
        const found = Float64Array.from(rig.render({ input: [input] })[0]?.left ?? []);
        const expected = filter(Float64Array.from(input.left), band, rate);
        return decibel(Math.sqrt(power(found.map((x, i) => x - (expected[i] ?? 0))) / power(expected)));
      }),
    ),
  );
  expect(levels.reduce((sum, level) => sum + level, 0) / levels.length).toBeLessThan(-120);
  expect(Math.max(...levels)).toBeLessThan(-79);
});

test("a band that is off changes nothing, whatever the other lanes do", () => {
  const band: Band = { shape: "bell", frequency: 150, gain: 12, q: 4 };
  const input = noise(4800);
  const rig = new DeviceRig(kernels, equaliser, { values: [{}, valuesOf(band), {}, {}] });
  const out = rig.render({ input: [input, input, input, input] });
  expect(out[0]).toEqual(input);
  expect(out[1]).not.toEqual(input);
});

describe.each([44_100, 48_000, 192_000])(
  "at %i Hz a band that rings longest is silent within its tail",
  (rate) => {
    const extremes = [20_000, 12_000, 1000].flatMap((frequency) =>
      SHAPES.flatMap((shape) =>
        [24, -24].flatMap((gain) => [18, 0.1].map((q) => [frequency, shape, gain, q] as const)),
      ),
    );
    test.each(extremes)("%i Hz, %s, %i dB, Q of %f", (frequency, shape, gain, q) => {
      const values = {
        band1On: true,
        band1Type: shape,
        band1Frequency: frequency,
        band1Gain: gain,
        band1Q: q,
      };
      const rig = new DeviceRig(kernels, equaliser, { rate, values });
      rig.render({ input: [noise(4800)] });
      const tail = equaliser.tail(rate, parameterValues(deviceTable.equaliser, values));
      expect(rig.ringOut(Math.ceil(tail / 32) * 64, 32).lastSound).toBeLessThanOrEqual(tail);
    });
  },
);
