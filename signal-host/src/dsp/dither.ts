/**
 * Triangular dither (TPDF): the difference of two independent uniform values, between −1 and 1 steps of the
 * format that is written. It makes the error of rounding independent of the signal (Lipshitz, Wannamaker and
 * Vanderkooy, "Quantization and Dither: A Theoretical Survey", JAES 40/5, 1992). The values come from a generator
 * that always begins alike (xorshift with 32 bits, Marsaglia 2003), so that the same sound gives the same file.
 */
export class TriangularDither {
  #state = 0x9e3779b9;

  /** The next value, in steps: above −1 and below 1. */
  next(): number {
    const first = this.#uniform();
    return first - this.#uniform();
  }

  /** 0 to below 1. */
  #uniform(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) / 0x1_0000_0000;
  }
}
