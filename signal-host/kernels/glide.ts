import { CONTEXT_RATE, QUANTUM, RECORD_CONTEXT } from "./abi";
import { fadeQuanta } from "./fade";

/**
 * How four-lane kernels go from one set of coefficients to the next without a click. A glide is three vectors of
 * state: whether a lane was designed at all, how many quanta it has left to go, and the switches and choices it was
 * last designed for. A lane goes to what its parameters ask for within one quantum; after a switch or a choice
 * changed, within 10 ms. A lane that is new is there at once.
 */
const ALIVE = 0;
const LEFT = 16;
const KEY = 32;
export const GLIDE_BYTES = 48;

/** Whether a lane is new or on its way. */
@inline
export function unsettled(glide: usize): bool {
  return v128.any_true(v128.load(glide, LEFT)) || !i32x4.all_true(v128.load(glide, ALIVE));
}

/** Lanes that were not designed before, as a mask. */
@inline
export function fresh(glide: usize): v128 {
  return v128.not(v128.load(glide, ALIVE));
}

/** Starts a quantum's way. `key` differs where switches and choices do. */
export function begin(record: usize, glide: usize, key: v128): void {
  const rate = load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE);
  const long = fadeQuanta(rate, 0.01);
  const changed = v128.and(v128.load(glide, ALIVE), f32x4.ne(key, v128.load(glide, KEY)));
  const left = v128.bitselect(i32x4.splat(long), v128.load(glide, LEFT), changed);
  v128.store(glide, i32x4.max_s(left, i32x4.splat(1)), LEFT);
  v128.store(glide, key, KEY);
}

/** The change a frame that brings a coefficient to its target in time; in a new lane it is there. */
export function slope(glide: usize, now: usize, to: v128): v128 {
  const from = v128.bitselect(v128.load(now), to, v128.load(glide, ALIVE));
  v128.store(now, from);
  const steps = f32x4.mul(f32x4.convert_i32x4_s(v128.load(glide, LEFT)), f32x4.splat(<f32>QUANTUM));
  return f32x4.div(f32x4.sub(to, from), steps);
}

/** A coefficient at a quantum's end: exactly on its target where that is the end of the way. */
@inline
export function arrive(glide: usize, now: v128, to: v128): v128 {
  return v128.bitselect(to, now, i32x4.eq(v128.load(glide, LEFT), i32x4.splat(1)));
}

/** Ends a quantum's way. */
export function finish(glide: usize): void {
  v128.store(glide, i32x4.sub(v128.load(glide, LEFT), i32x4.splat(1)), LEFT);
  v128.store(glide, i32x4.splat(-1), ALIVE);
}
