/** Value of a linear ramp from `from` to `to` over `length` frames, `at` frames after its start. */
export function rampValue(from: number, to: number, at: number, length: number): number {
  return at >= length ? to : from + (to - from) * (at / length);
}

/**
 * Scales `frames` samples from `start` in place along a linear ramp that began `at` frames ago. Each frame's
 * gain depends on its place in the ramp only, so blocks of any size give the same samples.
 */
export function applyRamp(
  buffer: Float32Array,
  start: number,
  frames: number,
  from: number,
  to: number,
  at: number,
  length: number,
): void {
  for (let i = 0; i < frames; i++) {
    buffer[start + i] = (buffer[start + i] ?? 0) * rampValue(from, to, at + i, length);
  }
}

/** Scales `frames` samples from `start` in place. */
export function applyGain(buffer: Float32Array, start: number, frames: number, gain: number): void {
  if (gain === 1) return;
  for (let i = 0; i < frames; i++) buffer[start + i] = (buffer[start + i] ?? 0) * gain;
}
