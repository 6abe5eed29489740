/** Cuts a stream of bytes, which arrives in pieces of any length, into blocks of one length. */
export class BlockCutter {
  readonly #bytes: number;
  readonly #onBlock: (block: Buffer) => void;
  #partial: Buffer;
  #filled = 0;

  /** @param onBlock is given each block for keeps */
  constructor(bytes: number, onBlock: (block: Buffer) => void) {
    this.#bytes = bytes;
    this.#onBlock = onBlock;
    this.#partial = Buffer.allocUnsafe(bytes);
  }

  push(piece: Buffer): void {
    let at = 0;
    while (at < piece.length) {
      if (this.#filled === 0 && piece.length - at >= this.#bytes) {
        this.#onBlock(piece.subarray(at, at + this.#bytes));
        at += this.#bytes;
        continue;
      }
      const copied = piece.copy(this.#partial, this.#filled, at);
      at += copied;
      this.#filled += copied;
      if (this.#filled < this.#bytes) return;
      const block = this.#partial;
      this.#partial = Buffer.allocUnsafe(this.#bytes);
      this.#filled = 0;
      this.#onBlock(block);
    }
  }
}
