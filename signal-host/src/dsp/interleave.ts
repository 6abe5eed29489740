/** Writes `frames` frames of two channels as interleaved stereo. */
export function interleave(
  left: Float32Array,
  right: Float32Array,
  frames: number,
  target: Float32Array,
  targetFrame: number,
): void {
  for (let i = 0; i < frames; i++) {
    target[2 * (targetFrame + i)] = left[i] ?? 0;
    target[2 * (targetFrame + i) + 1] = right[i] ?? 0;
  }
}

/** Copies samples limited to −1…1; what is not a number becomes silence. */
export function clampInto(target: Float32Array, source: Float32Array): void {
  for (let i = 0; i < source.length; i++) {
    const value = source[i] ?? 0;
    target[i] = value > 1 ? 1 : value < -1 ? -1 : value === value ? value : 0;
  }
}
