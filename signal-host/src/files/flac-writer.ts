import type { FlacLibrary, FlacStreamInfo } from "./flac-library.ts";
import { PartFile } from "./part-file.ts";
import { quantise, type RoundingNoise } from "./pcm.ts";

export interface FlacWriterOptions {
  /** Where the file is to appear; its folder must exist. */
  readonly path: string;
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: number;
  readonly format: "int16" | "int24";
  /** Dither before rounding; none without it. */
  readonly noise?: RoundingNoise | null;
}

/** libFLAC's usual level: higher ones take thrice the time for a hundredth of the size. */
const LEVEL = 5;
/** Where STREAMINFO's contents begin: behind "fLaC" and the block's own header. */
const STREAM_INFO_AT = 8;
const STREAM_INFO_BYTES = 34;

/**
 * Writes a FLAC file piece by piece, encoded by libFLAC. The file appears whole or not at all, and what goes wrong
 * is thrown as PartFile says. Calls must not overlap.
 */
export class FlacWriter {
  readonly #options: FlacWriterOptions;
  readonly #library: FlacLibrary;
  readonly #file: PartFile;
  #encoder: number;
  /** What the encoder has put out and is not written yet. */
  #encoded: Uint8Array[] = [];
  #info: FlacStreamInfo | undefined;
  #integers = new Int32Array(0);
  #frames = 0;
  #clipped = 0;

  constructor(options: FlacWriterOptions, library: FlacLibrary) {
    this.#options = options;
    this.#library = library;
    this.#file = new PartFile(options.path);
    const { sampleRate, channels, format } = options;
    const bits = format === "int16" ? 16 : 24;
    this.#encoder = library.create_libflac_encoder(sampleRate, channels, bits, LEVEL, 0, false);
    const state = library.init_encoder_stream(
      this.#encoder,
      // The bytes are the encoder's own memory.
      (bytes) => void this.#encoded.push(bytes.slice()),
      (info) => (this.#info = info),
    );
    if (this.#encoder !== 0 && state === 0) return;
    this.#release();
    throw new RangeError(`FLAC cannot hold ${channels} channels of ${bits} bits at ${sampleRate} Hz`);
  }

  get path(): string {
    return this.#file.path;
  }

  /** Frames written so far. */
  get frames(): number {
    return this.#frames;
  }

  /** Samples so far that the format could not hold and that were limited to full scale. */
  get clippedSamples(): number {
    return this.#clipped;
  }

  /** @param interleaved whole frames, full scale is 1; may be reused once the promise has resolved */
  async write(interleaved: Float32Array): Promise<void> {
    const { channels, format, noise = null } = this.#options;
    const frames = interleaved.length / channels;
    if (!Number.isInteger(frames)) {
      throw new RangeError(`${interleaved.length} samples are not whole frames of ${channels} channels`);
    }
    if (this.#integers.length < interleaved.length) this.#integers = new Int32Array(interleaved.length);
    const integers = this.#integers.subarray(0, interleaved.length);
    this.#clipped += quantise(interleaved, format, noise, integers);
    if (!this.#library.FLAC__stream_encoder_process_interleaved(this.#encoder, integers, frames)) {
      throw new Error(`The FLAC encoder refused frames ${this.#frames} and following of "${this.path}"`);
    }
    this.#frames += frames;
    await this.#drain();
  }

  /** Completes the file under its temporary name. */
  async seal(): Promise<void> {
    const whole = this.#library.FLAC__stream_encoder_finish(this.#encoder);
    this.#release();
    if (!whole || this.#info === undefined) throw new Error(`The FLAC encoder did not finish "${this.path}"`);
    await this.#drain();
    await this.#file.overwrite(this.#streamInfo(this.#info), STREAM_INFO_AT);
    await this.#file.seal();
  }

  /** Puts the sealed file in its place. */
  async place(): Promise<void> {
    await this.#file.place();
  }

  /** Removes what was written. Does nothing once the file is in its place. */
  async abort(): Promise<void> {
    this.#release();
    await this.#file.discard();
  }

  async #drain(): Promise<void> {
    const encoded = this.#encoded;
    this.#encoded = [];
    if (encoded.length > 0) await this.#file.append(Buffer.concat(encoded));
  }

  #release(): void {
    if (this.#encoder !== 0) this.#library.FLAC__stream_encoder_delete(this.#encoder);
    this.#encoder = 0;
  }

  /** What could not be known when the file's start was written (RFC 9639, section 8.2). */
  #streamInfo(info: FlacStreamInfo): Uint8Array {
    const { sampleRate, channels, format } = this.#options;
    const bytes = new Uint8Array(STREAM_INFO_BYTES);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, info.min_blocksize);
    view.setUint16(2, info.max_blocksize);
    view.setUint32(4, info.min_framesize << 8);
    // The largest frame's size has 24 bits, of which the first lie where the smallest's shift has left zeros.
    bytes.set([info.max_framesize >> 16, info.max_framesize >> 8, info.max_framesize], 7);
    const bits = format === "int16" ? 16 : 24;
    const packed =
      (BigInt(sampleRate) << 44n) |
      (BigInt(channels - 1) << 41n) |
      (BigInt(bits - 1) << 36n) |
      BigInt(this.#frames);
    view.setBigUint64(10, packed);
    bytes.set(Buffer.from(info.md5sum, "hex"), 18);
    return bytes;
  }
}
