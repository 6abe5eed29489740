/**
 * a · b + c, rounded once in the module that is built for machines that do both at once. Else rounded after each.
 *
 * The first is overwritten on x64: best is one that is not needed any more, such as one just loaded.
 */
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, c) : f32x4.add(f32x4.mul(a, b), c);
}

/** Whether this machine rounds once: what is lost when a product is rounded is still there after its sum. */
export function fuses(): bool {
  const a = f32x4.splat(1.000244140625);
  return f32x4.extract_lane(madd(a, a, f32x4.splat(-1.00048828125)), 0) != 0;
}
