import { createHash, timingSafeEqual } from "node:crypto";

/** Longest wait after a wrong token, in ms. */
const MAX_PENALTY_MS = 1_000;
const FIRST_PENALTY_MS = 50;
/** Wrong tokens longer ago than this are forgotten. */
const MEMORY_MS = 60_000;

/**
 * Compares tokens in a time that tells nothing about them, and says how long the answer to a wrong one is to
 * be held back: 50 ms for the first, doubling to a second, whatever connection they come from.
 */
export class TokenCheck {
  readonly #expected: Buffer;
  readonly #now: () => number;
  #failures = 0;
  #lastFailure = Number.NEGATIVE_INFINITY;

  constructor(token: string, now: () => number) {
    this.#expected = digest(token);
    this.#now = now;
  }

  /** 0 when the token is right, else the ms to hold back the refusal. */
  penaltyFor(token: string): number {
    if (timingSafeEqual(digest(token), this.#expected)) return 0;
    const now = this.#now();
    if (now - this.#lastFailure > MEMORY_MS) this.#failures = 0;
    this.#lastFailure = now;
    this.#failures += 1;
    return Math.min(FIRST_PENALTY_MS * 2 ** (this.#failures - 1), MAX_PENALTY_MS);
  }
}

function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
