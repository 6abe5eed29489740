import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { withFileErrors } from "./audio-file-error.ts";
import { BYTES_PER_SAMPLE, encodeSamples, type WrittenFormat } from "./pcm.ts";
import { encodeWavHeader, wavDataBytes, type WavHeader } from "./wav-header.ts";

export interface WavWriterOptions {
  /** Where the file is to appear; its folder must exist. */
  readonly path: string;
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: number;
  readonly format: WrittenFormat;
  /** The largest file written as RIFF; larger ones are RF64. 4 GiB less one byte, the most RIFF can say. */
  readonly maxRiffBytes?: number;
}

/**
 * Writes a WAV file piece by piece: 16- and 24-bit integers or 32-bit float, RF64 when over 4 GiB. The file
 * grows under a temporary name in the same folder and takes its name in `finish`, after it has reached the
 * disk: at `path` there is the whole file, or what was there before. Calls must not overlap.
 *
 * Every method throws AudioFileError: RESOURCE_EXHAUSTED when the disk is full, NOT_FOUND when the folder is
 * missing, FORBIDDEN without permission. After an error only `abort` is of use.
 */
export class WavWriter {
  readonly path: string;
  readonly #options: WavWriterOptions;
  readonly #temporaryPath: string;
  #file: FileHandle | null = null;
  #state: "open" | "finished" | "aborted" = "open";
  #scratch = new Uint8Array(0);
  #frames = 0;
  #clipped = 0;
  #position = 0;

  constructor(options: WavWriterOptions) {
    this.#options = options;
    this.path = resolve(options.path);
    this.#temporaryPath = `${this.path}.${randomUUID().slice(0, 8)}.part`;
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
    const { channels, format } = this.#options;
    if (interleaved.length % channels !== 0) {
      throw new RangeError(`${interleaved.length} samples are not whole frames of ${channels} channels`);
    }
    await this.#try(async (file) => {
      const bytes = interleaved.length * BYTES_PER_SAMPLE[format];
      if (this.#scratch.length < bytes) this.#scratch = new Uint8Array(bytes);
      const view = new DataView(this.#scratch.buffer, 0, bytes);
      const clipped = encodeSamples(interleaved, format, view);
      await this.#append(file, this.#scratch.subarray(0, bytes));
      this.#clipped += clipped;
      this.#frames += interleaved.length / channels;
    });
  }

  /** Completes the file and puts it in its place. */
  async finish(): Promise<void> {
    await this.#try(async (file) => {
      if (wavDataBytes(this.#header()) % 2 === 1) await this.#append(file, new Uint8Array(1));
      this.#position = 0;
      await this.#append(file, this.#headerBytes());
      await file.sync();
      await file.close();
      this.#file = null;
      await rename(this.#temporaryPath, this.path);
      this.#state = "finished";
      await syncFolder(dirname(this.path));
    });
  }

  /** Removes what was written. Does nothing after `finish` or another `abort`. */
  async abort(): Promise<void> {
    if (this.#state !== "open") return;
    this.#state = "aborted";
    const file = this.#file;
    this.#file = null;
    await withFileErrors(this.path, "clean up after", async () => {
      await file?.close();
      await rm(this.#temporaryPath, { force: true });
    });
  }

  async #try(run: (file: FileHandle) => Promise<void>): Promise<void> {
    if (this.#state !== "open") throw new Error(`The writer of "${this.path}" is already ${this.#state}`);
    await withFileErrors(this.path, "write", async () => {
      if (this.#file === null) {
        this.#file = await open(this.#temporaryPath, "wx");
        await this.#append(this.#file, this.#headerBytes());
      }
      await run(this.#file);
    });
  }

  /** One write may take less than it was given. */
  async #append(file: FileHandle, bytes: Uint8Array): Promise<void> {
    let done = 0;
    while (done < bytes.length) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, this.#position);
      done += bytesWritten;
      this.#position += bytesWritten;
    }
  }

  #header(): WavHeader {
    const { sampleRate, channels, format } = this.#options;
    return { sampleRate, channels, format, frames: this.#frames };
  }

  #headerBytes(): Uint8Array {
    return encodeWavHeader(this.#header(), this.#options.maxRiffBytes ?? 0xffffffff);
  }
}

/** Makes a rename last through a power cut. Not every system lets a folder be opened; those need no sync. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
