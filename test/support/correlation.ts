/** How alike two recordings are. */
export interface Likeness {
  /** Normalised correlation over everything, 1 when they differ by a factor at most. */
  readonly correlation: number;
  /** Frames of the reference that were found nowhere. */
  readonly missingFrames: number;
  /** Places where the recording had to be shifted anew, because something was put in or left out. */
  readonly jumps: number;
}

/** Both are interleaved stereo. */
const CHANNELS = 2;
const WINDOW = 256;
/** What is compared to find a place again. */
const PROBE = 2_048;
/** How far a recording may be off at its begin, and after a jump. */
const REACH = 24_000;
const ALIKE = 0.99;
/** A recording that has to be found again more often than this is another one. */
const MAX_SEARCHES = 200;

interface Sums {
  readonly product: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Aligns `heard` with `reference` and correlates them in short windows. Where the recording stops matching it
 * is aligned anew, so that a dropout of the device costs its own length and not all that follows.
 */
export function likeness(reference: Float32Array, heard: Float32Array): Likeness {
  const frames = Math.floor(reference.length / CHANNELS);
  const begin = onset(reference);
  let lag = findLag(reference, heard, begin, onset(heard) - begin) ?? onset(heard) - begin;
  let jumps = 0;
  let searches = 0;
  let missingFrames = 0;
  const total = { product: 0, left: 0, right: 0 };
  for (let from = 0; from < frames; from += WINDOW) {
    const count = Math.min(WINDOW, frames - from);
    let sums = correlate(reference, heard, from, count, lag);
    if (!isAlike(sums)) {
      const found = searches++ < MAX_SEARCHES ? findLag(reference, heard, from, lag) : undefined;
      if (found !== undefined && found !== lag) {
        jumps++;
        lag = found;
        sums = correlate(reference, heard, from, count, lag);
      }
      if (!isAlike(sums)) missingFrames += count;
    }
    total.product += sums.product;
    total.left += sums.left;
    total.right += sums.right;
  }
  return { correlation: correlationOf(total), missingFrames, jumps };
}

function correlationOf({ product, left, right }: Sums): number {
  return left === 0 || right === 0 ? 0 : product / Math.sqrt(left * right);
}

/** Silence is like silence; what is quieter than −80 dBFS is silence. */
function isAlike(sums: Sums): boolean {
  const quiet = WINDOW * CHANNELS * 1e-8;
  return (sums.left < quiet && sums.right < quiet) || correlationOf(sums) >= ALIKE;
}

function correlate(
  reference: Float32Array,
  heard: Float32Array,
  from: number,
  frames: number,
  lag: number,
): Sums {
  let product = 0;
  let left = 0;
  let right = 0;
  for (let i = from * CHANNELS; i < (from + frames) * CHANNELS; i++) {
    const a = reference[i] ?? 0;
    const b = heard[i + lag * CHANNELS] ?? 0;
    product += a * b;
    left += a * a;
    right += b * b;
  }
  return { product, left, right };
}

/** The shift nearest to `lag` at which a probe from `from` is alike; undefined when there is none. */
function findLag(
  reference: Float32Array,
  heard: Float32Array,
  from: number,
  lag: number,
): number | undefined {
  for (let distance = 0; distance <= REACH; distance++) {
    for (const candidate of [lag + distance, lag - distance]) {
      // Most places differ at once: a few frames tell.
      if (correlationOf(correlate(reference, heard, from, PROBE / 32, candidate)) < ALIKE) continue;
      if (correlationOf(correlate(reference, heard, from, PROBE, candidate)) >= ALIKE) return candidate;
    }
  }
  return undefined;
}

/** First frame that is not silence. */
function onset(samples: Float32Array): number {
  const index = samples.findIndex((value) => Math.abs(value) > 1e-3);
  return Math.max(0, Math.floor(index / CHANNELS));
}
