/**
 * Takes payloads out of a stream of bytes, by the letter of docs/specs/ipc/connection.md and by nothing else: the kit
 * must not share the code it judges.
 */
export class FrameReader {
  #bytes: Buffer = Buffer.alloc(0);
  #later: Uint8Array[] = [];
  #held = 0;
  /** So many bytes must be there before there is anything to look at. */
  #wanted = 4;

  /** Whole payloads that this piece completes. Throws where a length makes no sense. */
  push(piece: Uint8Array): Buffer[] {
    this.#later.push(piece);
    this.#held += piece.length;
    if (this.#held < this.#wanted) return [];
    this.#bytes = Buffer.concat(this.#later);
    this.#wanted = 4;
    const payloads: Buffer[] = [];
    let at = 0;
    while (this.#bytes.length - at >= 4) {
      const length = this.#bytes.readUInt32BE(at);
      if (length === 0 || length > MOST) {
        throw new Error(`the engine sent a wire frame of length ${String(length)}`);
      }
      if (this.#bytes.length - at - 4 < length) {
        this.#wanted = length + 4;
        break;
      }
      payloads.push(this.#bytes.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    this.#later = [this.#bytes.subarray(at)];
    this.#held = this.#bytes.length - at;
    return payloads;
  }

  /** Bytes of a frame that is not whole. */
  get partial(): Uint8Array {
    return Buffer.concat(this.#later);
  }
}

/** No engine announces more. */
const MOST = 256 * 1024 * 1024;

/** Takes lines out of a stream of bytes. */
export class LineReader {
  #bytes: Buffer = Buffer.alloc(0);

  push(piece: Uint8Array): Buffer[] {
    this.#bytes = Buffer.concat([this.#bytes, piece]);
    const lines: Buffer[] = [];
    for (let end = this.#bytes.indexOf(10); end !== -1; end = this.#bytes.indexOf(10)) {
      const line = this.#bytes.subarray(0, this.#bytes[end - 1] === 13 ? end - 1 : end);
      if (line.length > 0) lines.push(line);
      this.#bytes = this.#bytes.subarray(end + 1);
    }
    return lines;
  }

  get partial(): Uint8Array {
    return this.#bytes;
  }
}

/** A wire frame around a payload. */
export function frame(payload: Uint8Array | string): Buffer {
  const bytes = typeof payload === "string" ? Buffer.from(payload, "utf8") : payload;
  return Buffer.concat([frameHeader(bytes.length), bytes]);
}

/** The four bytes before a payload of this length. */
export function frameHeader(length: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(length);
  return header;
}
