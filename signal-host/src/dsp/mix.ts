/**
 * Adds `frames` samples of `source` times `gain` to `target`. Float32 arrays of one channel each; the
 * product and the sum are rounded to float once per sample, so that splitting a stretch changes nothing.
 */
export function mixAdd(
  target: Float32Array,
  targetAt: number,
  source: Float32Array,
  sourceAt: number,
  frames: number,
  gain: number,
): void {
  for (let i = 0; i < frames; i++) {
    target[targetAt + i] = (target[targetAt + i] ?? 0) + (source[sourceAt + i] ?? 0) * gain;
  }
}

/**
 * As {@link mixAdd}, under the linear fades of a clip that is `length` frames long: frame q of the clip is
 * scaled by q / fadeIn while q < fadeIn, and by (length − q) / fadeOut while q > length − fadeOut. Where both
 * fades meet they multiply.
 *
 * @param position the clip's frame that comes first
 */
export function mixAddFaded(
  target: Float32Array,
  targetAt: number,
  source: Float32Array,
  sourceAt: number,
  frames: number,
  gain: number,
  position: number,
  length: number,
  fadeIn: number,
  fadeOut: number,
): void {
  for (let i = 0; i < frames; i++) {
    const q = position + i;
    let scale = gain;
    if (q < fadeIn) scale *= q / fadeIn;
    if (length - q < fadeOut) scale *= (length - q) / fadeOut;
    target[targetAt + i] = (target[targetAt + i] ?? 0) + (source[sourceAt + i] ?? 0) * scale;
  }
}

/**
 * Adds `source` to `target` under one side of a linear crossfade of `length` frames, of which `at` have gone
 * by: rising frame k is scaled by k / length, falling frame k by 1 − k / length.
 */
export function mixAddCrossfade(
  target: Float32Array,
  source: Float32Array,
  frames: number,
  at: number,
  length: number,
  rising: boolean,
): void {
  for (let i = 0; i < frames; i++) {
    const rise = (at + i) / length;
    target[i] = (target[i] ?? 0) + (source[i] ?? 0) * (rising ? rise : 1 - rise);
  }
}
