import { BACKOFF_FIRST_MS, BACKOFF_JITTER, BACKOFF_LIMIT_MS } from "./limits.ts";

/** Delays between attempts: none before the first, then 100 ms doubling to 5 s, with jitter. */
export class Backoff {
  readonly #random: () => number;
  #attempts = 0;

  /** `random` gives numbers in [0, 1). */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** Milliseconds to wait before the next attempt. */
  next(): number {
    const attempt = this.#attempts++;
    if (attempt === 0) return 0;
    const base = Math.min(BACKOFF_LIMIT_MS, BACKOFF_FIRST_MS * 2 ** Math.min(attempt - 1, 30));
    return base * (1 + BACKOFF_JITTER * (2 * this.#random() - 1));
  }

  reset(): void {
    this.#attempts = 0;
  }
}
