import { WIRE_FRAME_HEADER_BYTES } from "../constants.ts";
import { writeFrameLength } from "./wire-frame.ts";

const KEEP_BYTES = 256 * 1024;
/** Stands where a length will be written: four ASCII characters, so that one pass encodes a whole batch. */
const HEADER_SPACE = "\0\0\0\0";

/**
 * Collects the messages of one event-loop turn and encodes them as one run of bytes, in memory that is used again.
 */
export class Outbox {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(16 * 1024);
  #texts: string[] = [];
  /** Frames that are bytes already, each with the number of texts that go before it. */
  #frames: { readonly after: number; readonly frame: Uint8Array }[] = [];
  #characters = 0;

  get empty(): boolean {
    return this.#texts.length === 0 && this.#frames.length === 0;
  }

  /** UTF-16 code units and bytes waiting: the least number of bytes they will take. */
  get characters(): number {
    return this.#characters;
  }

  add(json: string): void {
    this.#texts.push(json);
    this.#characters += json.length;
  }

  /** Adds a whole wire frame; the bytes must not change until they were taken. */
  addFrame(frame: Uint8Array): void {
    this.#frames.push({ after: this.#texts.length, frame });
    this.#characters += frame.length;
  }

  /** All that waits, as wire frames. The bytes are valid until the next call, unless {@link giveAway} lets go of them. */
  takeFrames(): Uint8Array {
    if (this.#frames.length > 0) return this.#takeMixed();
    const texts = this.#take();
    const all =
      texts.length === 1 ? HEADER_SPACE + (texts[0] ?? "") : HEADER_SPACE + texts.join(HEADER_SPACE);
    const bytes = this.#encode(all);
    let at = 0;
    for (const text of texts) {
      // Where every character took one byte the lengths are known; else each text is measured.
      const length = bytes.length === all.length ? text.length : utf8Length(text);
      writeFrameLength(bytes, at, length);
      at += WIRE_FRAME_HEADER_BYTES + length;
    }
    return bytes;
  }

  /** As {@link takeFrames}, where some are bytes already. */
  #takeMixed(): Uint8Array {
    const frames = this.#frames;
    this.#frames = [];
    if (frames.length === 1 && frames[0] !== undefined && this.#texts.length === 0) {
      this.#take();
      return frames[0].frame;
    }
    // Three bytes hold any UTF-16 code unit.
    const room = this.#texts.reduce((sum, text) => sum + WIRE_FRAME_HEADER_BYTES + text.length * 3, 0);
    const bytes = new Uint8Array(frames.reduce((sum, { frame }) => sum + frame.length, room));
    const texts = this.#take();
    let at = 0;
    let done = 0;
    const writeTexts = (until: number): void => {
      for (; done < until; done += 1) {
        const { written } = this.#encoder.encodeInto(
          texts[done] ?? "",
          bytes.subarray(at + WIRE_FRAME_HEADER_BYTES),
        );
        writeFrameLength(bytes, at, written);
        at += WIRE_FRAME_HEADER_BYTES + written;
      }
    };
    for (const { after, frame } of frames) {
      writeTexts(after);
      bytes.set(frame, at);
      at += frame.length;
    }
    writeTexts(texts.length);
    return bytes.subarray(0, at);
  }

  /** All that waits, a line each. */
  takeLines(): Uint8Array {
    return this.#encode(`${this.#take().join("\n")}\n`);
  }

  /** The bytes last taken stay as they are: the next ones get other memory. */
  giveAway(): void {
    this.#bytes = new Uint8Array(16 * 1024);
  }

  #take(): string[] {
    const texts = this.#texts;
    this.#texts = [];
    this.#characters = 0;
    return texts;
  }

  #encode(text: string): Uint8Array {
    if (this.#bytes.length < text.length) this.#bytes = new Uint8Array(text.length);
    let { read, written } = this.#encoder.encodeInto(text, this.#bytes);
    if (read < text.length) {
      // Three bytes hold any UTF-16 code unit.
      this.#bytes = new Uint8Array(text.length * 3);
      ({ read, written } = this.#encoder.encodeInto(text, this.#bytes));
    }
    const bytes = this.#bytes.subarray(0, written);
    if (this.#bytes.length > KEEP_BYTES) this.giveAway();
    return bytes;
  }
}

/** Bytes of a string in UTF-8; a lone surrogate becomes U+FFFD, three bytes. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      bytes += 4;
      i += 1;
    } else bytes += 3;
  }
  return bytes;
}
