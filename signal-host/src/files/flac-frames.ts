import { crc16 } from "./flac-crc.ts";
import { FLAC_HEADER_BYTES, readFlacFrame, type FlacFrame } from "./flac-frame.ts";
import type { FlacLayout } from "./flac-layout.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

/** A frame whose checksums are right. */
export interface WholeFrame extends FlacFrame {
  readonly bytes: Uint8Array;
  /** Whether what is right before it is damaged, and how many samples a channel are missing there. */
  readonly isBehindDamage: boolean;
  readonly missing: number;
}

const WINDOW_BYTES = 256 * 1024;
/** Headers in a damaged place that are tried before it is left: in sound there is hardly ever a false one. */
const MOST_TRIES = 16;

/**
 * Cuts FLAC audio into frames whose checksums are right. A frame does not say where it ends: it does where the next
 * header stands and the checksum of all between is right. What is damaged is passed over, and the numbers of the
 * frames around it tell how much is missing. In loader workers.
 */
export class FlacFrames {
  readonly #file: RandomAccessFile;
  readonly #stream: FlacLayout;
  readonly #end: number;
  #at: number;
  /** The part of the file in memory, and where it begins. */
  #window: Uint8Array = new Uint8Array(0);
  #windowAt = 0;
  /** Where the next frame belongs if nothing is missing; null before the first of a stream of unknown length. */
  #expected: number | null;
  #lost = false;
  #tries = 0;

  /** @param end byte after the last one */
  constructor(file: RandomAccessFile, stream: FlacLayout, end: number) {
    this.#file = file;
    this.#stream = stream;
    this.#end = end;
    this.#at = stream.audioStart;
    this.#expected = stream.frames === null ? null : 0;
  }

  /** The next whole frame; null at the end. Throws AudioFileError. */
  next(): WholeFrame | null {
    while (this.#at < this.#end) {
      const frame = this.#headerAt(this.#at);
      const found = frame === null ? null : this.#findEnd(frame);
      if (frame === null) this.#lose(this.#at + 1);
      else if (found === null) this.#giveUp(frame);
      else if (!found.isWhole) this.#lose(found.end);
      else return this.#take(frame, found.end);
    }
    return null;
  }

  #take(frame: FlacFrame, end: number): WholeFrame {
    const { mostFrames, frames } = this.#stream;
    const next = frame.position + frame.frames;
    // Only damage leaves gaps: files that were cut or joined number as they like.
    const isGap = this.#lost && this.#expected !== null && next <= (frames ?? mostFrames);
    const missing = isGap ? frame.position - (this.#expected ?? 0) : 0;
    const bytes = this.#bytes(this.#at, end);
    const whole = { ...frame, bytes, isBehindDamage: this.#lost, missing: Math.max(0, missing) };
    this.#expected = next;
    this.#lost = false;
    this.#tries = 0;
    this.#at = end;
    return whole;
  }

  /** Goes on at the next place from `from` on that looks like a frame. */
  #lose(from: number): void {
    this.#lost = true;
    this.#at = from;
    this.#at = this.#nextSync(from, Math.min(from + WINDOW_BYTES, this.#end));
  }

  /** What looked like a frame has no end. */
  #giveUp(frame: FlacFrame): void {
    this.#tries += 1;
    if (this.#tries < MOST_TRIES) this.#lose(this.#at + 1);
    else {
      this.#tries = 0;
      this.#lose(this.#at + this.#mostBytes(frame));
    }
  }

  /** Where a frame ends, and whether it is whole; null where nothing shows it. */
  #findEnd(frame: FlacFrame): { readonly end: number; readonly isWhole: boolean } | null {
    const from = this.#at;
    const to = Math.min(from + this.#mostBytes(frame), this.#end);
    let crc = 0;
    for (let checked = from, at = from; at < to;) {
      at = this.#nextSync(at + 2, to);
      const next = at < to ? this.#headerAt(at) : null;
      if (next === null && at < this.#end) continue;
      crc = crc16(this.#window, checked - this.#windowAt, at - this.#windowAt, crc);
      checked = at;
      if (crc === 0) return { end: at, isWhole: true };
      // No chance makes a header that is numbered next.
      if (next?.position === frame.position + frame.frames) return { end: at, isWhole: false };
    }
    return this.#endBeforeDamage(from, to);
  }

  /** The end of a whole frame whose next one has a damaged header: like its own in three of four places. */
  #endBeforeDamage(from: number, to: number): { readonly end: number; readonly isWhole: true } | null {
    const bytes = this.#bytes(from, to);
    for (let at = 0, crc = 0; at < bytes.length - 4; at++) {
      if (crc === 0 && at > 0 && likeness(bytes, 0, at) >= 3) return { end: from + at, isWhole: true };
      crc = crc16(bytes, at, at + 1, crc);
    }
    return null;
  }

  /** The next place from `from` on where a header may begin; `to` where there is none before it. */
  #nextSync(from: number, to: number): number {
    const bytes = this.#bytes(from, to);
    for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
      if (((bytes[at + 1] ?? 0xf8) & 0xfe) === 0xf8) return from + at;
    }
    return to;
  }

  #headerAt(at: number): FlacFrame | null {
    const bytes = this.#bytes(at, Math.min(at + FLAC_HEADER_BYTES, this.#end));
    return readFlacFrame(bytes, 0, this.#stream);
  }

  /** Twice what the samples take as they are: no encoder needs more for a frame. */
  #mostBytes({ frames }: FlacFrame): number {
    const { bits, channels } = this.#stream;
    return 2 * channels * Math.ceil((frames * (bits + 1)) / 8) + 2 * FLAC_HEADER_BYTES;
  }

  /** Bytes of the file from `#at` on or later; they stay in memory until the next that are not. */
  #bytes(from: number, to: number): Uint8Array {
    if (from < this.#windowAt || to > this.#windowAt + this.#window.length) {
      this.#windowAt = this.#at;
      this.#window = this.#file.read(this.#at, Math.min(to + WINDOW_BYTES, this.#end) - this.#at);
    }
    return this.#window.subarray(from - this.#windowAt, to - this.#windowAt);
  }
}

/** In how many of the four places that hardly change two headers are alike. */
function likeness(bytes: Uint8Array, one: number, other: number): number {
  const masks = [0xff, 0xff, 0xff, 0x0f];
  return masks.filter((mask, i) => (((bytes[one + i] ?? 0) ^ (bytes[other + i] ?? 0)) & mask) === 0).length;
}
