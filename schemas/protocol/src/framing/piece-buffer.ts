const KEEP_BYTES = 64 * 1024;

/** Collects the pieces of one payload. Grows by doubling, so that a byte is copied at most about three times in all. */
export class PieceBuffer {
  #bytes = new Uint8Array(0);
  #length = 0;
  #copied = 0;

  get length(): number {
    return this.#length;
  }

  get copiedBytes(): number {
    return this.#copied;
  }

  /** Adds `from[start…end)`. `limit` is the most this payload can become; no more memory than that is taken. */
  append(from: Uint8Array, start: number, end: number, limit: number): void {
    const needed = this.#length + (end - start);
    if (needed > this.#bytes.length) this.#grow(needed, limit);
    this.#bytes.set(from.subarray(start, end), this.#length);
    this.#copied += end - start;
    this.#length = needed;
  }

  /** The payload, and an empty buffer. The payload's memory is used again by the next `append`. */
  take(): Uint8Array {
    const payload = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    if (this.#bytes.length > KEEP_BYTES) this.#bytes = new Uint8Array(0);
    return payload;
  }

  #grow(needed: number, limit: number): void {
    const size = Math.min(Math.max(needed, this.#bytes.length * 2, 1024), Math.max(limit, needed));
    const bytes = new Uint8Array(size);
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#copied += this.#length;
    this.#bytes = bytes;
  }
}
