import { WIRE_FRAME_HEADER_BYTES } from "../constants.ts";
import { WireFrameError } from "../errors.ts";
import { FIRST_BYTE } from "./payload-codec.ts";
import { PieceBuffer } from "./piece-buffer.ts";

/** One wire frame: the payload's length as a big-endian u32, then the payload. Throws RangeError when it is empty. */
export function encodeWireFrame(payload: Uint8Array): Uint8Array {
  if (payload.length === 0) throw new RangeError("a wire frame's payload has at least one byte");
  const frame = new Uint8Array(WIRE_FRAME_HEADER_BYTES + payload.length);
  writeFrameLength(frame, 0, payload.length);
  frame.set(payload, WIRE_FRAME_HEADER_BYTES);
  return frame;
}

/** Writes a payload's length where its wire frame begins. */
export function writeFrameLength(into: Uint8Array, offset: number, length: number): void {
  into[offset] = length >>> 24;
  into[offset + 1] = length >>> 16;
  into[offset + 2] = length >>> 8;
  into[offset + 3] = length;
}

function readFrameLength(from: Uint8Array, offset: number): number {
  const high = ((from[offset] ?? 0) << 8) | (from[offset + 1] ?? 0);
  const low = ((from[offset + 2] ?? 0) << 8) | (from[offset + 3] ?? 0);
  return high * 0x1_0000 + low;
}

/**
 * Takes whole payloads out of a stream of bytes that arrives in chunks of any size. A pure object: no socket, no clock.
 *
 * A payload that lies wholly inside a chunk is handed on in place; only one that is spread over chunks is copied, each
 * byte a bounded number of times. No more memory is held than has arrived (twice over, at most), and a length is
 * checked before any is taken. After an error every further call throws the same error.
 */
export class WireFrameDecoder {
  readonly #maxFrameBytes: number;
  readonly #pieces = new PieceBuffer();
  /** Length of the frame that is arriving; 0 while its header is. */
  #length = 0;
  #header = 0;
  #headerBytes = 0;
  #error: WireFrameError | null = null;
  #allowed: ReadonlySet<number> = new Set([FIRST_BYTE.json]);

  constructor(limits: { maxFrameBytes: number }) {
    this.#maxFrameBytes = limits.maxFrameBytes;
  }

  /** From the next payload on, those that begin with one of these bytes are taken; at first only JSON is. */
  allow(firstBytes: ReadonlySet<number>): void {
    this.#allowed = firstBytes;
  }

  /** Bytes held of a frame that is not whole yet, its header included. */
  get buffered(): number {
    return this.#headerBytes + this.#pieces.length;
  }

  /** Payload bytes copied so far, for those who watch the cost. */
  get copiedBytes(): number {
    return this.#pieces.copiedBytes;
  }

  /**
   * The payloads that this chunk makes whole, each valid until the next call or until the chunk's memory changes.
   * Throws WireFrameError; use {@link decode} where the good frames before a bad one matter.
   */
  push(chunk: Uint8Array): Uint8Array[] {
    const payloads: Uint8Array[] = [];
    // What was put together from pieces lies in memory that the rest of this chunk may need: give it its own.
    this.decode(chunk, (payload) =>
      payloads.push(payload.buffer === chunk.buffer ? payload : payload.slice()),
    );
    return payloads;
  }

  /**
   * As {@link push}, but hands each payload on as it becomes whole, so that those before a bad frame arrive.
   * A payload is only valid during the callback.
   */
  decode(chunk: Uint8Array, onPayload: (payload: Uint8Array) => void): void {
    if (this.#error !== null) throw this.#error;
    let at = 0;
    while (at < chunk.length) {
      if (this.#headerBytes < WIRE_FRAME_HEADER_BYTES) {
        if (this.#headerBytes === 0 && chunk.length - at >= WIRE_FRAME_HEADER_BYTES) {
          this.#length = this.#checkLength(readFrameLength(chunk, at));
          this.#headerBytes = WIRE_FRAME_HEADER_BYTES;
          at += WIRE_FRAME_HEADER_BYTES;
          continue;
        }
        this.#header = ((this.#header << 8) | (chunk[at] ?? 0)) >>> 0;
        this.#headerBytes += 1;
        at += 1;
        if (this.#headerBytes === WIRE_FRAME_HEADER_BYTES) this.#length = this.#checkLength(this.#header);
        continue;
      }
      if (this.#pieces.length === 0) this.#checkFirstByte(chunk[at] ?? 0);
      const missing = this.#length - this.#pieces.length;
      const end = Math.min(chunk.length, at + missing);
      if (end - at < missing) {
        this.#pieces.append(chunk, at, end, this.#length);
        return;
      }
      this.#header = 0;
      this.#headerBytes = 0;
      if (this.#pieces.length === 0) onPayload(chunk.subarray(at, end));
      else {
        this.#pieces.append(chunk, at, end, this.#length);
        onPayload(this.#pieces.take());
      }
      at = end;
    }
  }

  #checkLength(length: number): number {
    if (length === 0)
      throw this.#fail("MALFORMED_DATA", "A wire frame of length 0: a payload has at least one byte.");
    if (length > this.#maxFrameBytes) {
      const limit = this.#maxFrameBytes;
      throw this.#fail(
        "FRAME_TOO_LARGE",
        `A wire frame of ${length} bytes is over the limit of ${limit} bytes.`,
      );
    }
    return length;
  }

  #checkFirstByte(first: number): void {
    if (first === FIRST_BYTE.json || this.#allowed.has(first)) return;
    throw this.#fail("MALFORMED_DATA", describeFirstByte(first));
  }

  #fail(code: "FRAME_TOO_LARGE" | "MALFORMED_DATA", message: string): WireFrameError {
    this.#error = new WireFrameError(code, message);
    return this.#error;
  }
}

function describeFirstByte(first: number): string {
  const hex = `0x${first.toString(16).padStart(2, "0")}`;
  if (first === FIRST_BYTE.msgpack)
    return `The payload begins with ${hex} (MessagePack), which was not negotiated: send JSON.`;
  if (first === FIRST_BYTE.binary)
    return `The payload begins with ${hex} (binary telemetry), which was not negotiated: send JSON.`;
  return `The payload begins with ${hex}, which names no encoding: send one JSON object, beginning with '{'.`;
}
