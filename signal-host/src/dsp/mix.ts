// Indices reach these loops as floating-point numbers: `| 0` turns them into integers once, where the compiler
// would convert and check each one. Numbers with a fraction come in arrays: handed from function to function they
// would be objects on the heap.

/**
 * Adds `frames` samples of `source` times `gains[gainAt]` to `target`. Float32 arrays of one channel each; every
 * sample is computed by itself, so that splitting a stretch changes nothing.
 */
export function mixAdd(
  target: Float32Array,
  targetAt: number,
  source: Float32Array,
  sourceAt: number,
  frames: number,
  gains: Float64Array,
  gainAt: number,
): void {
  const to = targetAt | 0;
  const from = sourceAt | 0;
  const count = frames | 0;
  const whole = count & ~3;
  const gain = gains[gainAt] ?? 0;
  let i = 0;
  // Four at a time: half again as fast as one by one.
  for (; i < whole; i += 4) {
    target[to + i] = (target[to + i] ?? 0) + (source[from + i] ?? 0) * gain;
    target[to + i + 1] = (target[to + i + 1] ?? 0) + (source[from + i + 1] ?? 0) * gain;
    target[to + i + 2] = (target[to + i + 2] ?? 0) + (source[from + i + 2] ?? 0) * gain;
    target[to + i + 3] = (target[to + i + 3] ?? 0) + (source[from + i + 3] ?? 0) * gain;
  }
  for (; i < count; i++) target[to + i] = (target[to + i] ?? 0) + (source[from + i] ?? 0) * gain;
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
  gains: Float64Array,
  gainAt: number,
  position: number,
  length: number,
  fadeIn: number,
  fadeOut: number,
): void {
  const to = targetAt | 0;
  const from = sourceAt | 0;
  const count = frames | 0;
  const gain = gains[gainAt] ?? 0;
  for (let i = 0; i < count; i++) {
    const q = position + i;
    let scale = gain;
    if (q < fadeIn) scale *= q / fadeIn;
    if (length - q < fadeOut) scale *= (length - q) / fadeOut;
    target[to + i] = (target[to + i] ?? 0) + (source[from + i] ?? 0) * scale;
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
