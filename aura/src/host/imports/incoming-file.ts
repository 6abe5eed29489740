import { HostError } from "../host-error.ts";

/** Bytes of a file in one binary message, at most. */
export const CHUNK_BYTES = 256 * 1024;
/** Binary messages that may be under way before they are confirmed. */
export const WINDOW_CHUNKS = 16;

/**
 * A file that arrives in pieces from a window, as a stream for whoever writes it. Bounded: a sender that
 * ignores the window, or sends more than it announced, fails the file.
 */
export class IncomingFile {
  readonly name: string;
  readonly size: number;
  readonly #onConfirmed: (chunks: number, bytes: number) => void;
  readonly #waiting: Uint8Array[] = [];
  #taken = 0;
  #confirmed = 0;
  #received = 0;
  #ended = false;
  #failure: Error | null = null;
  #wake: () => void = () => {};

  constructor(name: string, size: number, onConfirmed: (chunks: number, bytes: number) => void) {
    this.name = name;
    this.size = size;
    this.#onConfirmed = onConfirmed;
  }

  /** A piece from the window; the bytes are taken over. */
  push(content: Uint8Array): void {
    if (this.#ended || this.#failure !== null) return;
    this.#received += content.length;
    const waiting = this.#taken - this.#confirmed;
    this.#taken++;
    if (content.length > CHUNK_BYTES || waiting >= WINDOW_CHUNKS) {
      this.fail(new HostError("MALFORMED_DATA", `‘${this.name}’ was sent in a way that cannot be taken.`));
    } else if (this.#received > this.size) {
      this.fail(this.#wrongSize("more"));
    } else {
      this.#waiting.push(content);
      this.#wake();
    }
  }

  /** No more will come. */
  end(): void {
    this.#ended = true;
    if (this.#received < this.size) this.fail(this.#wrongSize("less"));
    this.#wake();
  }

  /** Ends the stream with an error, at once. */
  fail(error: Error): void {
    this.#failure ??= error;
    this.#waiting.length = 0;
    this.#wake();
  }

  /** The bytes in order; a piece is confirmed when the next is asked for. @throws HostError */
  async *stream(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for (;;) {
      if (this.#failure !== null) throw this.#failure;
      const next = this.#waiting.shift();
      if (next !== undefined) {
        yield next;
        bytes += next.length;
        this.#confirmed++;
        this.#onConfirmed(this.#confirmed, bytes);
      } else if (this.#ended) {
        return;
      } else {
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    }
  }

  #wrongSize(than: "more" | "less"): HostError {
    return new HostError(
      "MALFORMED_DATA",
      `‘${this.name}’ was not imported: ${than} arrived than the ${this.size} bytes it should have. It may have changed meanwhile; try again.`,
    );
  }
}
