import { power, tangent } from "./math";

/**
 * Coefficients of one band in four lanes: p, h, a, b, c, m/2 of equaliser.ts, a vector each, at `into`. The shapes are
 * those of R. Bristow-Johnson's "Audio EQ Cookbook", as mixes of the outputs of a state-variable filter
 * (A. Simper, "SvfLinearTrapOptimised2", 2013).
 *
 * @param type place among the options of band1Type
 * @param frequency log2 of Hz
 * @param gain dB
 * @param q log2
 */
export function design(into: usize, rate: f32, type: v128, frequency: v128, gain: v128, q: v128): void {
  const zero = f32x4.splat(0), one = f32x4.splat(1);
  const bell = is(type, 0), lowShelf = is(type, 1), highShelf = is(type, 2), lowCut = is(type, 3);
  const highCut = is(type, 4), bandPass = is(type, 5), notch = is(type, 6), allPass = is(type, 7);
  // The square root of the amplitude, and its own root: 10^(dB/40), 10^(dB/80).
  const rootExponent = f32x4.mul(gain, f32x4.splat(0.041524101186092));
  const root = power(rootExponent);
  const a = power(f32x4.add(rootExponent, rootExponent));

  const hertz = power(frequency);
  const turns = f32x4.pmin(f32x4.splat(0.49), f32x4.div(hertz, f32x4.splat(rate)));
  let g = tangent(turns);
  g = v128.bitselect(f32x4.div(g, root), g, lowShelf);
  g = v128.bitselect(f32x4.mul(g, root), g, highShelf);
  let k = power(f32x4.neg(q));
  k = v128.bitselect(f32x4.div(k, a), k, bell);

  const squared = f32x4.mul(a, a);
  const input = v128.bitselect(squared, v128.andnot(one, v128.or(lowCut, v128.or(highCut, bandPass))), highShelf);
  const high = v128.and(one, lowCut);
  let low = v128.and(f32x4.sub(squared, one), lowShelf);
  low = v128.bitselect(f32x4.sub(one, squared), low, highShelf);
  low = v128.bitselect(one, low, highCut);
  let band = v128.and(f32x4.mul(k, f32x4.sub(squared, one)), bell);
  band = v128.bitselect(f32x4.mul(k, f32x4.sub(a, one)), band, lowShelf);
  band = v128.bitselect(f32x4.mul(k, f32x4.mul(f32x4.sub(one, a), a)), band, highShelf);
  band = v128.bitselect(f32x4.neg(k), band, v128.or(lowCut, notch));
  band = v128.bitselect(k, band, bandPass);
  band = v128.bitselect(f32x4.neg(f32x4.add(k, k)), band, allPass);

  const a1 = f32x4.div(one, f32x4.add(one, f32x4.mul(g, f32x4.add(g, k))));
  const a3 = f32x4.mul(g, f32x4.mul(g, a1));
  v128.store(into, f32x4.sub(f32x4.add(a1, a1), one));
  v128.store(into, f32x4.add(a3, a3), 16);
  v128.store(into, input, 32);
  v128.store(into, high, 48);
  v128.store(into, low, 64);
  v128.store(into, f32x4.mul(band, f32x4.splat(0.5)), 80);
}

@inline
function is(type: v128, option: f32): v128 {
  return f32x4.eq(type, f32x4.splat(option));
}
