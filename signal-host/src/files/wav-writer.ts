import { PartFile } from "./part-file.ts";
import { BYTES_PER_SAMPLE, encodeSamples, type RoundingNoise, type WrittenFormat } from "./pcm.ts";
import { encodeWavHeader, wavDataBytes, type WavHeader } from "./wav-header.ts";

export interface WavWriterOptions {
  /** Where the file is to appear; its folder must exist. */
  readonly path: string;
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: number;
  readonly format: WrittenFormat;
  /** Dither for the integer formats; none without it. */
  readonly noise?: RoundingNoise | null;
  /** The largest file written as RIFF; larger ones are RF64. 4 GiB less one byte, the most RIFF can say. */
  readonly maxRiffBytes?: number;
}

/**
 * Writes a WAV file piece by piece: 16- and 24-bit integers or 32-bit float, RF64 when over 4 GiB. The file
 * appears whole or not at all, and what goes wrong is thrown as PartFile says. Calls must not overlap.
 */
export class WavWriter {
  readonly #options: WavWriterOptions;
  readonly #file: PartFile;
  #begun = false;
  #scratch = new Uint8Array(0);
  #frames = 0;
  #clipped = 0;

  constructor(options: WavWriterOptions) {
    this.#options = options;
    this.#file = new PartFile(options.path);
  }

  get path(): string {
    return this.#file.path;
  }

  /** Frames written so far. */
  get frames(): number {
    return this.#frames;
  }

  /** Samples so far that an integer format could not hold and that were limited to full scale. */
  get clippedSamples(): number {
    return this.#clipped;
  }

  /** @param interleaved whole frames, full scale is 1; may be reused once the promise has resolved */
  async write(interleaved: Float32Array): Promise<void> {
    const { channels, format, noise = null } = this.#options;
    if (interleaved.length % channels !== 0) {
      throw new RangeError(`${interleaved.length} samples are not whole frames of ${channels} channels`);
    }
    await this.#begin();
    const bytes = interleaved.length * BYTES_PER_SAMPLE[format];
    if (this.#scratch.length < bytes) this.#scratch = new Uint8Array(bytes);
    const clipped = encodeSamples(interleaved, format, new DataView(this.#scratch.buffer, 0, bytes), noise);
    await this.#file.append(this.#scratch.subarray(0, bytes));
    this.#clipped += clipped;
    this.#frames += interleaved.length / channels;
  }

  /** Completes the file under its temporary name. */
  async seal(): Promise<void> {
    await this.#begin();
    if (wavDataBytes(this.#header()) % 2 === 1) await this.#file.append(new Uint8Array(1));
    await this.#file.overwrite(this.#headerBytes(), 0);
    await this.#file.seal();
  }

  /** Puts the sealed file in its place. */
  async place(): Promise<void> {
    await this.#file.place();
  }

  /** Completes the file and puts it in its place. */
  async finish(): Promise<void> {
    await this.seal();
    await this.place();
  }

  /** Removes what was written. Does nothing after `finish` or another `abort`. */
  async abort(): Promise<void> {
    await this.#file.discard();
  }

  async #begin(): Promise<void> {
    if (this.#begun) return;
    await this.#file.append(this.#headerBytes());
    this.#begun = true;
  }

  #header(): WavHeader {
    const { sampleRate, channels, format } = this.#options;
    return { sampleRate, channels, format, frames: this.#frames };
  }

  #headerBytes(): Uint8Array {
    return encodeWavHeader(this.#header(), this.#options.maxRiffBytes ?? 0xffffffff);
  }
}
