/** Samples that one value between them is made of. */
const TAPS = 24;
/** The present sample is this many before the newest. */
const DELAY = TAPS / 2;
const KAISER_BETA = 7;
/** Frames judged at once. */
const STRETCH = 16;
/**
 * At twice the rate, a band-limited signal exceeds its samples by a factor of √2 at most (1 / cos(π/4)). Where samples
 * and the values half-way between them are further below the peak than this, what lies between those need not be
 * looked at.
 */
const HALVES_REACH = 1.6;

/**
 * The highest level that the sound reaches between its samples too, by oversampling as ITU-R BS.1770-4 (annex 2)
 * asks for: to 192 kHz, fourfold at most. One channel; samples may come in pieces of any length.
 */
export class TruePeakMeter {
  /** Taps for the value half-way between two samples; their first half, as they are symmetric. Empty without. */
  readonly #half: Float64Array;
  /** Taps for the values a quarter before and after it. Empty without. */
  readonly #quarter: Float64Array;
  /** The most that a value between samples can be above the highest of them. */
  readonly #reach: number;
  /** The last TAPS samples of what came before, then the stretch at work. */
  readonly #window = new Float64Array(TAPS + STRETCH);
  #peak = 0;

  /** @param rate in Hz */
  constructor(rate: number) {
    const half = rate < 192_000 ? interpolator(1 / 2) : new Float64Array(0);
    this.#half = half.subarray(0, half.length / 2);
    this.#quarter = rate < 96_000 ? interpolator(1 / 4) : new Float64Array(0);
    const sums = [half, this.#quarter].map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0));
    this.#reach = Math.max(1, ...sums);
  }

  /** Takes the samples from `from` to before `to`. */
  write(samples: Float32Array, from: number, to: number): void {
    const window = this.#window;
    for (let at = from; at < to; at += STRETCH) {
      const count = Math.min(STRETCH, to - at);
      for (let i = 0; i < count; i++) {
        const value = samples[at + i] ?? 0;
        // What is not finite would hide all that comes near it.
        window[TAPS + i] = Math.abs(value) < Infinity ? value : 0;
      }
      this.#judge(count);
      window.copyWithin(0, count, count + TAPS);
    }
  }

  /** Linear, 1 is full scale. Hears the sound out: what follows is silence. */
  peak(): number {
    for (let heard = 0; heard < TAPS; heard += STRETCH) {
      this.#window.fill(0, TAPS);
      this.#judge(STRETCH);
      this.#window.copyWithin(0, STRETCH);
    }
    this.#window.fill(0);
    return this.#peak;
  }

  #judge(count: number): void {
    const window = this.#window;
    let highest = 0;
    for (let i = 0; i < TAPS + count; i++) {
      const level = Math.abs(window[i] ?? 0);
      if (level > highest) highest = level;
      if (i >= TAPS && level > this.#peak) this.#peak = level;
    }
    // Most stretches cannot hold a new peak.
    if (highest * this.#reach <= this.#peak || this.#half.length === 0) return;
    for (let first = 1; first <= count; first++) this.#judgeBetween(first);
  }

  /** The values between the two samples in the middle of the TAPS samples from `first`. */
  #judgeBetween(first: number): void {
    const window = this.#window;
    const half = this.#half;
    let value = 0;
    for (let tap = 0, last = first + TAPS - 1; tap < DELAY; tap++) {
      value += (half[tap] ?? 0) * ((window[first + tap] ?? 0) + (window[last - tap] ?? 0));
    }
    const level = Math.abs(value);
    if (level > this.#peak) this.#peak = level;
    const before = Math.abs(window[first + DELAY - 1] ?? 0);
    const after = Math.abs(window[first + DELAY] ?? 0);
    if (Math.max(level, before, after) * HALVES_REACH <= this.#peak || this.#quarter.length === 0) return;
    const quarter = this.#quarter;
    let early = 0;
    let late = 0;
    for (let tap = 0, last = first + TAPS - 1; tap < TAPS; tap++) {
      const weight = quarter[tap] ?? 0;
      early += weight * (window[first + tap] ?? 0);
      late += weight * (window[last - tap] ?? 0);
    }
    this.#peak = Math.max(this.#peak, Math.abs(early), Math.abs(late));
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
