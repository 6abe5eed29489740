/** log2 of positive, normal numbers: the exponent, and a polynomial of the mantissa. Error below 1.1e-4 (0.0007 dB). */
@inline
export function log2(x: v128, k: usize): v128 {
  const e = f32x4.convert_i32x4_s(i32x4.shr_u(x, 23));
  const m = v128.or(v128.and(x, v128.load(k, 0)), v128.load(k, 16));
  let q = f32x4.add(f32x4.mul(m, v128.load(k, 32)), v128.load(k, 48));
  q = f32x4.add(f32x4.mul(q, m), v128.load(k, 64));
  q = f32x4.add(f32x4.mul(q, m), v128.load(k, 80));
  return f32x4.add(f32x4.sub(e, v128.load(k, 96)), f32x4.mul(q, f32x4.sub(m, v128.load(k, 112))));
}

/** 2 to the power of x, −126 to 126. Relative error below 8e-5. */
@inline
export function exp2(x: v128, k: usize): v128 {
  // Adding 1.5 · 2^23 rounds to an integer, which is then in the low bits.
  const magic = v128.load(k, 128);
  const shifted = f32x4.add(x, magic);
  const r = f32x4.sub(x, f32x4.sub(shifted, magic));
  let q = f32x4.add(f32x4.mul(r, v128.load(k, 144)), v128.load(k, 160));
  q = f32x4.add(f32x4.mul(q, r), v128.load(k, 176));
  q = f32x4.add(f32x4.mul(q, r), v128.load(k, 192));
  return i32x4.add(q, i32x4.shl(shifted, 23));
}

/** Constants of this file, loaded rather than stated: the compiler would build each one anew in every loop. */
export function constants(k: usize): void {
  v128.store(k, i32x4.splat(0x007fffff), 0);
  v128.store(k, i32x4.splat(0x3f800000), 16);
  v128.store(k, f32x4.splat(-0.08485521), 32);
  v128.store(k, f32x4.splat(0.58033684), 48);
  v128.store(k, f32x4.splat(-1.58616241), 64);
  v128.store(k, f32x4.splat(2.52971619), 80);
  v128.store(k, f32x4.splat(127), 96);
  v128.store(k, f32x4.splat(1), 112);
  v128.store(k, f32x4.splat(12582912), 128);
  v128.store(k, f32x4.splat(0.05517108), 144);
  v128.store(k, f32x4.splat(0.24261076), 160);
  v128.store(k, f32x4.splat(0.69326104), 176);
  v128.store(k, f32x4.splat(0.9999281), 192);
}
