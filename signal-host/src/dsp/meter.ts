/** Time constant of the mean square, in seconds. */
export const MEAN_SQUARE_SECONDS = 0.3;

/** Frames after which the running mean square is brought up to date. */
const CHUNK = 64;

/**
 * Below −300 dBFS: takes a decaying mean square to zero before it becomes denormal. One that is not finite, after
 * a sample that was not a number, goes to zero too, so that it is not lost for ever.
 */
const MEAN_SQUARE_FLOOR = 1e-30;

/** Indices into the levels of one channel. Peak and clips grow until the caller resets them. */
export const Level = { peak: 0, meanSquare: 1, clips: 2, count: 3 } as const;

/** How much of a mean square is left after 0, 1, 2, … frames, as far as mixAddMeasured asks. */
export function meanSquareDecays(sampleRate: number): Float64Array {
  return Float64Array.from({ length: CHUNK + 1 }, (_, frames) =>
    Math.exp(-frames / (MEAN_SQUARE_SECONDS * sampleRate)),
  );
}

/** Lets the mean square of a channel fall as if `frames` zeros had been measured. */
export function measureSilence(
  frames: number,
  sampleRate: number,
  levels: Float64Array,
  levelAt: number,
): void {
  const at = levelAt + Level.meanSquare;
  const held = levels[at] ?? 0;
  if (held === 0) return;
  const value = held * Math.exp(-frames / (MEAN_SQUARE_SECONDS * sampleRate));
  levels[at] = value > MEAN_SQUARE_FLOOR && value < Infinity ? value : 0;
}

/**
 * Scales `frames` samples of `source` by `gains[gainAt]`, adds them to `target`, and takes the level of what it added:
 * highest absolute sample, mean square (exponential, time constant {@link MEAN_SQUARE_SECONDS}, exact at
 * steps of 64 frames) and the number of samples beyond full scale. `target` may be null to measure only.
 *
 * @param decays as meanSquareDecays() makes them
 * @param levels Level.count values of this channel from `levelAt`, updated in place
 */
export function mixAddMeasured(
  target: Float32Array | null,
  targetAt: number,
  source: Float32Array,
  sourceAt: number,
  frames: number,
  gains: Float64Array,
  gainAt: number,
  decays: Float64Array,
  levels: Float64Array,
  levelAt: number,
): void {
  const to = targetAt | 0;
  const from = sourceAt | 0;
  const end = frames | 0;
  const gain = gains[gainAt] ?? 0;
  let peak = levels[levelAt + Level.peak] ?? 0;
  let meanSquare = levels[levelAt + Level.meanSquare] ?? 0;
  for (let start = 0; start < end; start += CHUNK) {
    const count = Math.min(CHUNK, end - start);
    let squares = 0;
    let chunkPeak = 0;
    for (let i = start; i < start + count; i++) {
      const value = Math.fround((source[from + i] ?? 0) * gain);
      if (target !== null) target[to + i] = (target[to + i] ?? 0) + value;
      squares += value * value;
      chunkPeak = Math.max(chunkPeak, Math.abs(value));
    }
    if (chunkPeak > peak) peak = chunkPeak;
    if (chunkPeak > 1)
      levels[levelAt + Level.clips] =
        (levels[levelAt + Level.clips] ?? 0) + beyondFullScale(source, from + start, count, gains, gainAt);
    const decay = decays[count] ?? 0;
    meanSquare = meanSquare * decay + (1 - decay) * (squares / count);
    if (!(meanSquare > MEAN_SQUARE_FLOOR && meanSquare < Infinity)) meanSquare = 0;
  }
  levels[levelAt + Level.peak] = peak;
  levels[levelAt + Level.meanSquare] = meanSquare;
}

function beyondFullScale(
  source: Float32Array,
  from: number,
  frames: number,
  gains: Float64Array,
  gainAt: number,
): number {
  const gain = gains[gainAt] ?? 0;
  let count = 0;
  for (let i = from; i < from + frames; i++) {
    if (Math.abs(Math.fround((source[i] ?? 0) * gain)) > 1) count++;
  }
  return count;
}
