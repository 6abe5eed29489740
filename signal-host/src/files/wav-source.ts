import { MAX_LOADED_CHANNELS, type FileInfo } from "./audio-file.ts";
import type { AudioSource } from "./audio-source.ts";
import { decodeChannel } from "./pcm.ts";
import type { RandomAccessFile } from "./random-access-file.ts";
import { readWavLayout, type WavLayout } from "./wav-layout.ts";

const CHUNK_BYTES = 256 * 1024;

/** Decodes a WAV file. Owns `file`. */
export class WavSource implements AudioSource {
  readonly info: FileInfo;
  readonly #file: RandomAccessFile;
  readonly #layout: WavLayout;
  readonly #bytes: Uint8Array;
  readonly #channels: readonly Float32Array[];
  readonly #warnings: string[] = [];
  #done = 0;
  #notNumbers = 0;

  /** Reads the header. Throws AudioFileError. */
  constructor(file: RandomAccessFile) {
    this.#file = file;
    const layout = readWavLayout(file);
    this.#layout = layout;
    this.info = {
      path: file.path,
      format: layout.format,
      sampleRate: layout.sampleRate,
      channels: layout.channels,
      frames: layout.frames,
      warnings: layout.warnings,
    };
    const chunkFrames = Math.max(1, Math.floor(CHUNK_BYTES / layout.bytesPerFrame));
    this.#bytes = new Uint8Array(chunkFrames * layout.bytesPerFrame);
    const loaded = Math.min(layout.channels, MAX_LOADED_CHANNELS);
    this.#channels = Array.from({ length: loaded }, () => new Float32Array(chunkFrames));
  }

  get warnings(): readonly string[] {
    if (this.#notNumbers === 0) return this.#warnings;
    return [...this.#warnings, `${this.#notNumbers} samples were not numbers and are silent.`];
  }

  read(): Promise<readonly Float32Array[] | null> {
    const { bytesPerFrame, dataStart, frames, sampleFormat, channels } = this.#layout;
    const wanted = Math.min(this.#bytes.length, (frames - this.#done) * bytesPerFrame);
    if (wanted === 0) return Promise.resolve(null);
    const there = this.#file.readInto(
      this.#bytes.subarray(0, wanted),
      dataStart + this.#done * bytesPerFrame,
    );
    const count = Math.floor(there / bytesPerFrame);
    if (count === 0) {
      this.#warnings.push(
        `The file became shorter while it was read: ${this.#done} of ${frames} frames were there.`,
      );
      return Promise.resolve(null);
    }
    const view = new DataView(this.#bytes.buffer, 0, count * bytesPerFrame);
    const chunk = this.#channels.map((buffer, channel) => {
      const into = buffer.subarray(0, count);
      decodeChannel(view, sampleFormat, channels, channel, into);
      if (sampleFormat === "float32" || sampleFormat === "float64")
        this.#notNumbers += silenceNotNumbers(into);
      return into;
    });
    this.#done += count;
    return Promise.resolve(chunk);
  }

  close(): void {
    this.#file.close();
  }
}

/** One NaN or infinity would silence the whole mix. Returns how many there were. */
function silenceNotNumbers(samples: Float32Array): number {
  let count = 0;
  for (let i = 0; i < samples.length; i++) {
    if (Number.isFinite(samples[i])) continue;
    samples[i] = 0;
    count++;
  }
  return count;
}
