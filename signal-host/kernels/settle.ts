/**
 * Recursive state at a quantum's end: what is below 1e-15, infinite or not a number becomes exactly 0, so that
 * neither denormals nor an accident stay.
 */
@inline
export function settle(state: v128): v128 {
  const size = f32x4.abs(state);
  return v128.and(state, v128.and(f32x4.ge(size, f32x4.splat(1e-15)), f32x4.le(size, f32x4.splat(f32.MAX_VALUE))));
}

/** The same for a single number. */
@inline
export function settled(state: f32): f32 {
  const size = abs<f32>(state);
  return size >= 1e-15 && size <= f32.MAX_VALUE ? state : 0;
}
