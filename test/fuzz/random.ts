import { seededRandom } from "../support/random.ts";

/** Everything random of one input: the same for the same seed and number. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number, number = 0) {
    this.#next = seededRandom((Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0);
  }

  /** 0 to below `limit`. */
  int(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  pick<T>(from: readonly T[]): T {
    const item = from[this.int(from.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.int(256));
  }
}
