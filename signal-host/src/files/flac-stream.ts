import { FLACDecoder } from "@wasm-audio-decoders/flac";
import { malformedError } from "./audio-file-error.ts";
import { DAMAGED, type DecodedAudio, type DecodedStream } from "./decoder-stream.ts";
import { FlacFrames, type WholeFrame } from "./flac-frames.ts";
import type { FlacLayout } from "./flac-layout.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

/** Samples a channel that are given at once, unless a single frame has more. */
const MOST_AT_ONCE = 32_768;
/** How often the decoder begins anew: else it complains on stderr of numbers that it misses behind damage. */
const MOST_RESETS = 100;

/** The sound of a FLAC file from its start to its end, with silence where it is damaged. In loader workers. */
export class FlacStream implements DecodedStream {
  errors = 0;
  readonly #file: RandomAccessFile;
  readonly #layout: FlacLayout;
  readonly #frames: FlacFrames;
  readonly #decoder = new FLACDecoder();
  #knowsHead = false;
  #resets = 0;
  #begun = false;
  #next: WholeFrame | null = null;
  /** Samples a channel of silence before `#next`. */
  #silence = 0;

  /** @param end byte after the last one of the audio */
  constructor(file: RandomAccessFile, layout: FlacLayout, end: number) {
    this.#file = file;
    this.#layout = layout;
    this.#frames = new FlacFrames(file, layout, end);
  }

  async next(): Promise<DecodedAudio | null> {
    if (!this.#begun) this.#advance();
    this.#begun = true;
    while (this.#next !== null) {
      if (this.#silence > 0) return this.#silent();
      if (this.#next.isBehindDamage) this.errors += 1;
      if (this.#next.isBehindDamage || this.#lacksHead(this.#next)) await this.#beginAnew();
      const decoded = await this.#decode(this.#batch(this.#next));
      if (decoded.samplesDecoded > 0) return decoded;
    }
    return null;
  }

  close(): void {
    void this.#decoder.ready.then(() => {
      this.#decoder.free();
    });
  }

  /** Frames up to the next before which the decoder has to begin anew. */
  #batch(first: WholeFrame): Uint8Array[] {
    const batch = this.#lacksHead(first) ? [this.#layout.head, first.bytes] : [first.bytes];
    this.#knowsHead ||= first.needsHead;
    let count = first.frames;
    this.#advance();
    while (this.#next !== null && count < MOST_AT_ONCE) {
      if (this.#next.isBehindDamage || this.#lacksHead(this.#next)) break;
      batch.push(this.#next.bytes);
      count += this.#next.frames;
      this.#advance();
    }
    return batch;
  }

  #advance(): void {
    this.#next = this.#frames.next();
    this.#silence = this.#next?.missing ?? 0;
  }

  #silent(): DecodedAudio {
    const { channels, sampleRate } = this.#layout;
    const samplesDecoded = Math.min(this.#silence, MOST_AT_ONCE);
    this.#silence -= samplesDecoded;
    const channelData = Array.from({ length: channels }, () => new Float32Array(samplesDecoded));
    return { channelData, samplesDecoded, sampleRate };
  }

  /** The decoder takes the header of the file before all frames or not at all. */
  #lacksHead(frame: WholeFrame): boolean {
    return frame.needsHead && !this.#knowsHead;
  }

  async #beginAnew(): Promise<void> {
    if (this.#resets >= MOST_RESETS) return;
    this.#resets += 1;
    await this.#decoder.ready;
    await this.#decoder.reset();
    this.#knowsHead = false;
  }

  async #decode(frames: Uint8Array[]): Promise<DecodedAudio> {
    try {
      await this.#decoder.ready;
      const decoded = await this.#decoder.decodeFrames(frames);
      this.errors += decoded.errors.length;
      return decoded;
    } catch (cause) {
      // The decoder is WebAssembly: on data it was not made for it traps, and is of no further use.
      throw malformedError(this.#file.path, "FLAC audio that cannot be decoded", DAMAGED, { cause });
    }
  }
}
