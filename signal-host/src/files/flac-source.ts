import { FLACDecoder, type FLACDecodedAudio } from "@wasm-audio-decoders/flac";
import { malformedError } from "./audio-file-error.ts";
import { MAX_LOADED_CHANNELS, type FileInfo } from "./audio-file.ts";
import type { AudioSource } from "./audio-source.ts";
import { readFlacLayout, type FlacLayout } from "./flac-layout.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

const CHUNK_BYTES = 64 * 1024;

const DAMAGED = "The file is damaged. Export it again, or make it from its source anew.";

/** Decodes a FLAC file. Owns `file`. */
export class FlacSource implements AudioSource {
  readonly info: FileInfo;
  readonly #file: RandomAccessFile;
  readonly #layout: FlacLayout;
  readonly #stream: FlacStream;
  readonly #warnings: string[] = [];
  #done = 0;
  #ended = false;

  /** Reads the header, and the whole file once where the header does not tell its length. Throws AudioFileError. */
  static async open(file: RandomAccessFile): Promise<FlacSource> {
    const layout = readFlacLayout(file);
    const frames = layout.frames ?? (await countFrames(file, layout));
    if (frames === 0) throw malformedError(file.path, "FLAC audio of no length", DAMAGED);
    return new FlacSource(file, layout, frames);
  }

  private constructor(file: RandomAccessFile, layout: FlacLayout, frames: number) {
    this.#file = file;
    this.#layout = layout;
    this.#stream = new FlacStream(file, layout);
    const { sampleRate, channels, bits } = layout;
    const format = `FLAC ${bits}-bit`;
    this.info = { path: file.path, format, sampleRate, channels, frames, warnings: [] };
  }

  get warnings(): readonly string[] {
    return this.#warnings;
  }

  async read(): Promise<readonly Float32Array[] | null> {
    const left = this.info.frames - this.#done;
    const decoded = left === 0 ? null : await this.#stream.next();
    if (decoded === null) {
      this.#finish();
      return null;
    }
    this.#check(decoded);
    const count = Math.min(decoded.samplesDecoded, left);
    this.#done += count;
    const channels = decoded.channelData
      .slice(0, MAX_LOADED_CHANNELS)
      .map((samples) => samples.subarray(0, count));
    for (const samples of channels) rescale(samples, this.#layout.bits);
    return channels;
  }

  close(): void {
    this.#stream.close();
    this.#file.close();
  }

  #check(decoded: FLACDecodedAudio): void {
    const { channels, sampleRate } = this.#layout;
    if (decoded.channelData.length === channels && decoded.sampleRate === sampleRate) return;
    const found = `FLAC audio whose channels or rate change on the way`;
    throw malformedError(this.#file.path, found, DAMAGED);
  }

  #finish(): void {
    if (this.#ended) return;
    this.#ended = true;
    const missing = this.info.frames - this.#done;
    if (this.#done === 0) throw malformedError(this.#file.path, "FLAC audio that cannot be decoded", DAMAGED);
    if (missing > 0) {
      this.#warnings.push(
        `The file is damaged or ends early: ${missing} of ${this.info.frames} frames are missing.`,
      );
    }
    if (this.#stream.errors > 0) {
      this.#warnings.push(`${this.#stream.errors} places in the file are damaged and may sound wrong.`);
    }
  }
}

/** Pieces of a FLAC file through the decoder, those without audio left out. */
class FlacStream {
  errors = 0;
  readonly #file: RandomAccessFile;
  readonly #decoder = new FLACDecoder();
  #position: number;
  #flushed = false;

  constructor(file: RandomAccessFile, layout: FlacLayout) {
    this.#file = file;
    this.#position = layout.audioStart;
  }

  async next(): Promise<FLACDecodedAudio | null> {
    await this.#decoder.ready;
    while (!this.#flushed) {
      const decoded = await this.#decode();
      this.errors += decoded.errors.length;
      if (decoded.samplesDecoded > 0) return decoded;
    }
    return null;
  }

  close(): void {
    void this.#decoder.ready.then(() => this.#decoder.free());
  }

  async #decode(): Promise<FLACDecodedAudio> {
    const bytes = this.#file.read(this.#position, CHUNK_BYTES);
    this.#position += bytes.length;
    this.#flushed = bytes.length === 0;
    try {
      return await (this.#flushed ? this.#decoder.flush() : this.#decoder.decode(bytes));
    } catch (cause) {
      // The decoder is WebAssembly: on data it was not made for it traps, and is of no further use.
      throw malformedError(this.#file.path, "FLAC audio that cannot be decoded", DAMAGED, { cause });
    }
  }
}

/**
 * The decoder divides by the highest integer, so that full scale is 1 and the lowest sample is below -1. All
 * else here divides by 2^(bits-1). The integer is still there exactly, also with 24 bits.
 */
function rescale(samples: Float32Array, bits: number): void {
  const fullScale = 2 ** (bits - 1);
  const highest = fullScale - 1;
  for (let i = 0; i < samples.length; i++) samples[i] = Math.round((samples[i] ?? 0) * highest) / fullScale;
}

async function countFrames(file: RandomAccessFile, layout: FlacLayout): Promise<number> {
  const stream = new FlacStream(file, layout);
  try {
    let frames = 0;
    for (let chunk = await stream.next(); chunk !== null; chunk = await stream.next()) {
      frames += chunk.samplesDecoded;
    }
    return frames;
  } finally {
    stream.close();
  }
}
