/** Samples that one value between them is made of. */
const TAPS = 24;
/** The present sample is this many before the newest. */
const DELAY = TAPS / 2;
const KAISER_BETA = 7;
/** Frames judged at once. */
const STRETCH = 64;

/**
 * The highest level that the sound reaches between its samples too, by oversampling as ITU-R BS.1770-4 (annex 2)
 * asks for: to 192 kHz, fourfold at most. One channel; samples may come in pieces of any length.
 */
export class TruePeakMeter {
  readonly #phases: readonly Float64Array[];
  /** The most that a value between samples can be above the highest of them. */
  readonly #reach: number;
  /** The last TAPS samples of what came before, then the stretch at work. */
  readonly #window = new Float32Array(TAPS + STRETCH);
  #peak = 0;

  /** @param rate in Hz */
  constructor(rate: number) {
    const factor = rate < 96_000 ? 4 : rate < 192_000 ? 2 : 1;
    this.#phases = Array.from({ length: factor - 1 }, (_, i) => interpolator((i + 1) / factor));
    const sums = this.#phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0));
    this.#reach = Math.max(1, ...sums);
  }

  /** Takes the samples from `from` to before `to`. */
  write(samples: Float32Array, from: number, to: number): void {
    for (let at = from; at < to; at += STRETCH) {
      const count = Math.min(STRETCH, to - at);
      this.#window.set(samples.subarray(at, at + count), TAPS);
      this.#judge(count);
      this.#window.copyWithin(0, count, count + TAPS);
    }
  }

  /** Linear, 1 is full scale. Hears the sound out: what follows is silence. */
  peak(): number {
    this.#window.fill(0, TAPS);
    this.#judge(TAPS);
    this.#window.fill(0);
    return this.#peak;
  }

  #judge(count: number): void {
    const window = this.#window;
    let highest = 0;
    for (let i = 0; i < TAPS + count; i++) {
      const level = Math.abs(window[i] ?? 0);
      if (level > highest) highest = level;
    }
    let peak = this.#peak;
    for (let i = TAPS; i < TAPS + count; i++) {
      const level = Math.abs(window[i] ?? 0);
      if (level > peak && level < Infinity) peak = level;
    }
    // Most stretches cannot hold a new peak.
    if (highest * this.#reach > peak) {
      for (const taps of this.#phases) {
        for (let end = TAPS; end < TAPS + count; end++) {
          let value = 0;
          for (let tap = 0; tap < TAPS; tap++)
            value += (taps[tap] ?? 0) * (window[end - TAPS + 1 + tap] ?? 0);
          const level = Math.abs(value);
          if (level > peak && level < Infinity) peak = level;
        }
      }
    }
    this.#peak = peak;
  }
}

/**
 * Taps of a sinc under a Kaiser window that give the value a fraction of a sample after the middle one; together 1,
 * so that a constant stays as it is.
 */
function interpolator(fraction: number): Float64Array {
  const taps = Float64Array.from({ length: TAPS }, (_, i) => {
    const x = i - DELAY + 1 - fraction;
    const inside = 1 - (x / DELAY) ** 2;
    return inside <= 0
      ? 0
      : (Math.sin(Math.PI * x) / (Math.PI * x)) * bessel(KAISER_BETA * Math.sqrt(inside));
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}

/** Modified Bessel function of the first kind and order 0. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
