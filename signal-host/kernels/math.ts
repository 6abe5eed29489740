import { madd } from "./fused";

/** Bytes of the constants that `constants` writes. */
export const CONSTANT_BYTES = 208;

/** log2 of positive, normal numbers: the exponent, and a polynomial of the mantissa. Error below 1.1e-4 (0.0007 dB). */
@inline
export function log2(x: v128, k: usize): v128 {
  const e = f32x4.convert_i32x4_s(i32x4.shr_u(x, 23));
  const m = v128.or(v128.and(x, v128.load(k, 0)), v128.load(k, 16));
  let q = madd(v128.load(k, 32), m, v128.load(k, 48));
  q = madd(q, m, v128.load(k, 64));
  q = madd(q, m, v128.load(k, 80));
  return madd(q, f32x4.sub(m, v128.load(k, 112)), f32x4.sub(e, v128.load(k, 96)));
}

/** 2 to the power of x, −126 to 126; exactly 1 at 0. Relative error below 3e-6. */
@inline
export function exp2(x: v128, k: usize): v128 {
  // Adding 1.5 · 2^23 rounds to an integer, which is then in the low bits.
  const magic = v128.load(k, 128);
  const shifted = f32x4.add(x, magic);
  const r = f32x4.sub(x, f32x4.sub(shifted, magic));
  let q = madd(v128.load(k, 144), r, v128.load(k, 160));
  q = madd(q, r, v128.load(k, 176));
  q = madd(q, r, v128.load(k, 192));
  q = madd(q, r, v128.load(k, 112));
  return i32x4.add(q, i32x4.shl(shifted, 23));
}

/** Constants of log2 and exp2, loaded rather than stated: the compiler would build each one anew in every loop. */
export function constants(k: usize): void {
  v128.store(k, i32x4.splat(0x007fffff), 0);
  v128.store(k, i32x4.splat(0x3f800000), 16);
  v128.store(k, f32x4.splat(-0.0847685907), 32);
  v128.store(k, f32x4.splat(0.579901384), 48);
  v128.store(k, f32x4.splat(-1.585441019), 64);
  v128.store(k, f32x4.splat(2.529322894), 80);
  v128.store(k, f32x4.splat(127), 96);
  v128.store(k, f32x4.splat(1), 112);
  v128.store(k, f32x4.splat(12582912), 128);
  v128.store(k, f32x4.splat(0.0095828592), 144);
  v128.store(k, f32x4.splat(0.055906425), 160);
  v128.store(k, f32x4.splat(0.2402409846), 176);
  v128.store(k, f32x4.splat(0.6931241934), 192);
}

/** 2 to the power of x, −126 to 126, for the design of coefficients. Relative error below 2e-7. */
export function power(x: v128): v128 {
  const magic = f32x4.splat(12582912);
  const shifted = f32x4.add(x, magic);
  const r = f32x4.sub(x, f32x4.sub(shifted, magic));
  let q = f32x4.splat(0.00015353352776);
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.0013398873946));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.0096184373958));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.0555033247152));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.2402264791326));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(0.6931472028544));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(1));
  return i32x4.add(q, i32x4.shl(shifted, 23));
}

/** The sine of 0 to π/2. Relative error below 2e-7. */
export function sine(x: v128): v128 {
  const x2 = f32x4.mul(x, x);
  let q = f32x4.splat(2.605784263584564e-6);
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(-0.00019809604664089));
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(0.008333066271534));
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(-0.166666595514587));
  return f32x4.add(x, f32x4.mul(x, f32x4.mul(q, x2)));
}

/** tan(π · x) of 0 to 0.495, for the design of filters. Relative error below 1e-6 up to 0.46. */
export function tangent(x: v128): v128 {
  const pi = f32x4.splat(3.1415927);
  const beside = f32x4.sub(f32x4.splat(0.5), x);
  return f32x4.div(sine(f32x4.mul(x, pi)), sine(f32x4.mul(beside, pi)));
}

/** 1 − e^(−x) of 0 to 4, precise also for small x: the share of its way that a smoother goes in x time constants. */
export function approach(x: v128): v128 {
  // By the tangens hyperbolicus t of x/2, as a continued fraction: 1 − e^(−x) = 2t / (1 + t).
  const z = f32x4.mul(x, f32x4.splat(0.5));
  const z2 = f32x4.mul(z, z);
  const upper = f32x4.mul(z, f32x4.add(f32x4.splat(945), f32x4.mul(z2, f32x4.add(f32x4.splat(105), z2))));
  const lower = f32x4.add(f32x4.splat(945), f32x4.mul(z2, f32x4.add(f32x4.splat(420), f32x4.mul(z2, f32x4.splat(15)))));
  return f32x4.div(f32x4.add(upper, upper), f32x4.add(lower, upper));
}
