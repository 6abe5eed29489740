import { expect, test } from "vitest";
import { bandCoefficients, compressorCoefficients } from "./filter-design.ts";
import { BANDS, COMPRESSOR, SAMPLE_RATE } from "./workload.ts";

/** Gain in dB at a frequency, of the filter's own response to an impulse. */
function gainAt(coefficients: readonly number[], frequency: number): number {
  const [p = 0, h = 0, a = 0, d = 0, c = 0] = coefficients;
  const turn = (2 * Math.PI * frequency) / SAMPLE_RATE;
  let [r, s, real, imaginary] = [0, 0, 0, 0];
  for (let n = 0; n < SAMPLE_RATE; n += 1) {
    const x = n === 0 ? 1 : 0;
    const q = p * r + h * (x - s);
    const y = a * x + d * q + c * s;
    r = q - r;
    s += q;
    real += y * Math.cos(turn * n);
    imaginary -= y * Math.sin(turn * n);
  }
  return 20 * Math.log10(Math.hypot(real, imaginary));
}

test("bands lift and cut by their gain where they are meant to, and leave the rest alone", () => {
  const far = { lowShelf: [10, 15_000], peak: [undefined, 10], highShelf: [20_000, 20] } as const;
  for (const band of BANDS) {
    const [full = band.frequency, none] = far[band.kind];
    expect(gainAt(bandCoefficients(band), full)).toBeCloseTo(band.gain, 1);
    expect(gainAt(bandCoefficients(band), none)).toBeCloseTo(0, 1);
  }
});

test("the compressor's curve meets its two straight lines at the ends of the knee", () => {
  const [threshold = 0, slope = 0, half = 0, bend = 0] = compressorCoefficients();
  const reduction = (over: number): number => {
    const inside = Math.min(Math.max(over + half, 0), 2 * half);
    return slope * (inside * inside * bend + Math.max(over - half, 0));
  };
  expect(threshold * 20 * Math.log10(2)).toBeCloseTo(COMPRESSOR.threshold);
  expect(reduction(-half)).toBeCloseTo(0, 12);
  expect(reduction(half)).toBeCloseTo(slope * half);
  expect(reduction(half + 1)).toBeCloseTo(slope * (half + 1));
});
