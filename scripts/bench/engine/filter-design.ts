import { amplitude, COMPRESSOR, SAMPLE_RATE, type Band } from "./workload.ts";

/**
 * A band as a trapezoidal state-variable filter (A. Simper, "Solving the continuous SVF equations using trapezoidal
 * integration and equivalent currents", 2013), in the form q = p·r + h·(x − s), y = a·x + d·q + c·s, r = q − r,
 * s += q.
 * @returns p, h, a, d, c
 */
export function bandCoefficients({ kind, frequency, gain, q }: Band): number[] {
  const a = amplitude(gain / 2);
  const warped = Math.tan((Math.PI * frequency) / SAMPLE_RATE);
  const [g, k] = {
    peak: [warped, 1 / (q * a)],
    lowShelf: [warped / Math.sqrt(a), 1 / q],
    highShelf: [warped * Math.sqrt(a), 1 / q],
  }[kind] as [number, number];
  const [m0, m1, m2] = {
    peak: [1, k * (a * a - 1), 0],
    lowShelf: [1, k * (a - 1), a * a - 1],
    highShelf: [a * a, k * (1 - a) * a, 1 - a * a],
  }[kind] as [number, number, number];
  const a1 = 1 / (1 + g * (g + k));
  // r = g·s1 and q = 2·g·v1, by which s2 moves: v2 = s2 + q/2.
  return [2 * a1, 2 * g * g * a1, m0, m1 / (2 * g) + m2 / 2, m2];
}

/** Decibels in the unit that the chain computes in: log2 of amplitude. */
function octaves(decibels: number): number {
  return Math.log2(amplitude(decibels));
}

/** Part of the way that a smoothed gain goes in four frames. */
function speed(milliseconds: number): number {
  return 1 - Math.exp(-4 / ((milliseconds / 1000) * SAMPLE_RATE));
}

/**
 * The compressor's curve and times (D. Giannoulis, M. Massberg, J. Reiss, "Digital Dynamic Range Compressor Design",
 * JAES 60(6), 2012), computed every fourth frame.
 * @returns threshold, slope, half knee, bend of the knee, attack, release, make-up, lowest level heard
 */
export function compressorCoefficients(): number[] {
  const { threshold, ratio, knee, attack, release, makeUp } = COMPRESSOR;
  const half = octaves(knee / 2);
  return [
    octaves(threshold),
    1 / ratio - 1,
    half,
    1 / (4 * half),
    speed(attack),
    speed(release),
    octaves(makeUp),
    1e-6,
  ];
}
