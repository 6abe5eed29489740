import { WireFrameError } from "../errors.ts";
import { PieceBuffer } from "./piece-buffer.ts";

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Takes whole lines out of a stream of bytes: newline-delimited JSON, as {@link WireFrameDecoder} takes frames.
 * Lines end with LF or CR LF, which are not part of them; empty lines are skipped. The limit holds for a line.
 */
export class LineDecoder {
  readonly #maxFrameBytes: number;
  readonly #pieces = new PieceBuffer();
  #error: WireFrameError | null = null;

  constructor(limits: { maxFrameBytes: number }) {
    this.#maxFrameBytes = limits.maxFrameBytes;
  }

  /** Bytes held of a line that has not ended yet. */
  get buffered(): number {
    return this.#pieces.length;
  }

  get copiedBytes(): number {
    return this.#pieces.copiedBytes;
  }

  /** The lines that this chunk ends, each valid until the next call or until the chunk's memory changes. */
  push(chunk: Uint8Array): Uint8Array[] {
    const lines: Uint8Array[] = [];
    this.decode(chunk, (line) => lines.push(line.buffer === chunk.buffer ? line : line.slice()));
    return lines;
  }

  /**
   * As {@link push}, but hands each line on as it ends, valid only during the callback. Throws WireFrameError on a
   * line over the limit.
   */
  decode(chunk: Uint8Array, onPayload: (line: Uint8Array) => void): void {
    if (this.#error !== null) throw this.#error;
    let at = 0;
    while (at < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, at);
      const end = newline === -1 ? chunk.length : newline;
      const length = this.#pieces.length + (end - at);
      // A CR before the LF is not counted; a line is judged when it ends or when it cannot but be too long.
      if (length > this.#maxFrameBytes + 1) throw this.#fail();
      if (newline === -1) {
        this.#pieces.append(chunk, at, end, this.#maxFrameBytes + 1);
        return;
      }
      let line = chunk.subarray(at, end);
      if (this.#pieces.length > 0) {
        this.#pieces.append(chunk, at, end, this.#maxFrameBytes + 1);
        line = this.#pieces.take();
      }
      if (line[line.length - 1] === RETURN) line = line.subarray(0, -1);
      if (line.length > this.#maxFrameBytes) throw this.#fail();
      if (line.length > 0) onPayload(line);
      at = newline + 1;
    }
  }

  #fail(): WireFrameError {
    this.#error = new WireFrameError(
      "FRAME_TOO_LARGE",
      `A line is over the limit of ${this.#maxFrameBytes} bytes.`,
    );
    return this.#error;
  }
}
