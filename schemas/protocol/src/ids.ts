/** A fresh message id: UUID version 4 in lower case. */
export function messageId(): string {
  return globalThis.crypto.randomUUID();
}

/** The last two digits of an id. */
const PAIRS = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, "0"));

/**
 * The message ids of one sender, for those who send many: of the form of a UUID version 4, random in its first 74 bits
 * and counting in the last 48. No randomness is fetched and little is allocated for an id.
 */
export class MessageIds {
  readonly #random = messageId().slice(0, -12);
  #count = 0;
  #prefix = "";

  next(): string {
    const pair = this.#count & 0xff;
    if (pair === 0) this.#prefix = this.#random + (this.#count / 256).toString(16).padStart(10, "0");
    this.#count += 1;
    return this.#prefix + (PAIRS[pair] ?? "");
  }
}
