import { QUANTUM } from "./abi";

/**
 * Four all-passes in series on each side (M. Schroeder, 1962), over a quantum of left and then right, in place. As all
 * are longer than a quantum, four frames are computed at a time.
 *
 * @param input finite
 * @param rings eight, of `frames` and a quantum each
 * @param constants 1e-15, and the bits of a magnitude
 */
export function diffuse(input: usize, rings: usize, place: i32, frames: i32, rate: f32, constants: usize): void {
  const stride = <usize>(frames + QUANTUM) << 2;
  const tiny = v128.load(constants), magnitude = v128.load(constants, 16);
  // Seconds, and the share that goes round.
  allPass(input, rings, place, frames, rate * 0.00353, 0.72, tiny, magnitude);
  allPass(input, rings + stride, place, frames, rate * 0.00487, 0.72, tiny, magnitude);
  allPass(input, rings + stride * 2, place, frames, rate * 0.00911, 0.62, tiny, magnitude);
  allPass(input, rings + stride * 3, place, frames, rate * 0.01237, 0.62, tiny, magnitude);
  allPass(input + 128, rings + stride * 4, place, frames, rate * 0.00379, 0.72, tiny, magnitude);
  allPass(input + 128, rings + stride * 5, place, frames, rate * 0.00451, 0.72, tiny, magnitude);
  allPass(input + 128, rings + stride * 6, place, frames, rate * 0.00983, 0.62, tiny, magnitude);
  allPass(input + 128, rings + stride * 7, place, frames, rate * 0.01163, 0.62, tiny, magnitude);
}

/** w = x + g · w[−n], y = w[−n] − g · w. */
@inline
function allPass(input: usize, ring: usize, place: i32, frames: i32, length: f32, share: f32, tiny: v128, magnitude: v128): void {
  let from = place - <i32>length;
  if (from < 0) from += frames;
  const read = ring + (<usize>from << 2), write = ring + (<usize>place << 2);
  const g = f32x4.splat(share);
  for (let t: usize = 0; t < 128; t += 16) {
    const old = v128.load(read + t);
    const w = f32x4.add(v128.load(input + t), f32x4.mul(g, old));
    const kept = v128.and(w, f32x4.ge(v128.and(magnitude, w), tiny));
    v128.store(write + t, kept);
    v128.store(input + t, f32x4.sub(old, f32x4.mul(g, kept)));
  }
  // What is read across the end is there once more.
  if (place == 0) for (let t: usize = 0; t < 128; t += 16) v128.store(ring + (<usize>frames << 2) + t, v128.load(ring + t));
}
