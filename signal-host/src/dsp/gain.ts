// Numbers with a fraction come in arrays: handed from function to function they would be objects on the heap, and
// the audio thread is to make none.

/** Value of a linear ramp from `from` to `to` over `length` frames, `at` frames after its start. */
export function rampValue(from: number, to: number, at: number, length: number): number {
  return at >= length ? to : from + (to - from) * (at / length);
}

/**
 * Scales `frames` samples from `start` in place along a linear ramp from `from[index]` to `to[index]` that began
 * `at` frames ago. Each frame's gain depends on its place in the ramp only, so blocks of any size give the same
 * samples.
 */
export function applyRamp(
  buffer: Float32Array,
  start: number,
  frames: number,
  from: Float64Array,
  to: Float64Array,
  index: number,
  at: number,
  length: number,
): void {
  const first = from[index] ?? 0;
  const last = to[index] ?? 0;
  for (let i = 0; i < frames; i++) {
    // As rampValue, written out.
    const gain = at + i >= length ? last : first + (last - first) * ((at + i) / length);
    buffer[start + i] = (buffer[start + i] ?? 0) * gain;
  }
}

/** Scales `frames` samples from `start` in place by `gains[index]`. */
export function applyGain(
  buffer: Float32Array,
  start: number,
  frames: number,
  gains: Float64Array,
  index: number,
): void {
  const gain = gains[index] ?? 0;
  if (gain === 1) return;
  for (let i = 0; i < frames; i++) buffer[start + i] = (buffer[start + i] ?? 0) * gain;
}
