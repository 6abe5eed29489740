import { frameHeader } from "../wire/frame-reader.ts";
import type { Message } from "../wire/messages.ts";
import { decodeMsgpack } from "../wire/msgpack-decode.ts";
import { encodeMsgpack } from "../wire/msgpack-encode.ts";

/** A part of a frame that does not grow for so long is passed on as it is. */
const PARTIAL_MS = 200;
const MOST = 16 * 1024 * 1024;

export interface FramePipeOptions {
  /** Takes a whole payload; answers the bytes that go on. */
  payload(payload: Buffer): Buffer;
  write(bytes: Buffer): void;
  /** What to do with a frame that is too long to be one: swallow the rest, or pass everything on untouched. */
  readonly swallowsOversized: boolean;
}

/** Passes bytes on frame by frame, as long as they are frames; what is no frame goes on untouched. */
export class FramePipe {
  readonly #options: FramePipeOptions;
  #pieces: Buffer[] = [];
  /** Bytes in the pieces, and how many have to be there before there is anything to look at. */
  #held = 0;
  #wanted = 4;
  #bytes: Buffer = Buffer.alloc(0);
  #raw = false;
  #swallowing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FramePipeOptions) {
    this.#options = options;
  }

  push(piece: Buffer): void {
    if (this.#swallowing) return;
    if (this.#raw) {
      this.#options.write(piece);
      return;
    }
    clearTimeout(this.#timer);
    this.#pieces.push(piece);
    this.#held += piece.length;
    if (this.#held < this.#wanted) {
      this.#flushLater();
      return;
    }
    this.#bytes = this.#pieces.length === 1 ? piece : Buffer.concat(this.#pieces);
    this.#wanted = 4;
    const out: Buffer[] = [];
    for (;;) {
      if (this.#bytes.length < 4) break;
      const length = this.#bytes.readUInt32BE(0);
      if (length === 0 || length > MOST) {
        if (length > MOST && this.#options.swallowsOversized) this.#swallowing = true;
        else this.#raw = true;
        break;
      }
      this.#wanted = 4 + length;
      if (this.#bytes.length < this.#wanted) break;
      this.#wanted = 4;
      out.push(this.#options.payload(this.#bytes.subarray(4, 4 + length)));
      this.#bytes = this.#bytes.subarray(4 + length);
    }
    if (out.length > 0) this.#options.write(Buffer.concat(out));
    this.#pieces = this.#bytes.length > 0 ? [this.#bytes] : [];
    this.#held = this.#bytes.length;
    if (this.#raw) this.flush();
    else if (this.#held > 0 && !this.#swallowing) this.#flushLater();
  }

  #flushLater(): void {
    this.#timer = setTimeout(() => {
      this.#raw = true;
      this.flush();
    }, PARTIAL_MS);
  }

  /** Passes on what is held of a frame that is not whole. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#held > 0 && !this.#swallowing) this.#options.write(Buffer.concat(this.#pieces));
    this.#pieces = [];
    this.#held = 0;
  }
}

/** A payload as a message; null where it is none. */
export function readPayload(payload: Buffer): Message | null {
  try {
    const value: unknown =
      payload[0] === 1 ? decodeMsgpack(payload.subarray(1)) : JSON.parse(payload.toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Message) : null;
  } catch {
    return null;
  }
}

/** A message as a wire frame, in the encoding of the payload it stands for. */
export function writeLike(
  model: Buffer,
  message: Message,
  header: (length: number) => Buffer = frameHeader,
): Buffer {
  const payload =
    model[0] === 1
      ? Buffer.concat([Buffer.from([1]), encodeMsgpack(message)])
      : Buffer.from(JSON.stringify(message));
  return Buffer.concat([header(payload.length), payload]);
}
