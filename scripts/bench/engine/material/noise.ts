/** The same random numbers for the same seed (G. Marsaglia, "Xorshift RNGs", 2003). */
export class Noise {
  #word: number;

  /** @param seed a whole number above 0 */
  constructor(seed: number) {
    this.#word = Math.imul(seed, 0x9e3779b1) | 1;
  }

  /** The next number, −1 to 1. */
  next(): number {
    this.#word ^= this.#word << 13;
    this.#word ^= this.#word >>> 17;
    this.#word ^= this.#word << 5;
    return this.#word / 2 ** 31;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.min(limit - 1, Math.floor(((this.next() + 1) / 2) * limit));
  }
}
