import { malformedError } from "./audio-file-error.ts";
import { MAX_LOADED_CHANNELS, type FileInfo } from "./audio-file.ts";
import type { AudioSource } from "./audio-source.ts";
import { DAMAGED, placesDamaged, type DecodedAudio, type DecodedStream } from "./decoder-stream.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

export interface DecodedSourceOptions {
  readonly file: RandomAccessFile;
  /** "FLAC audio" */
  readonly what: string;
  readonly info: FileInfo;
  readonly stream: DecodedStream;
  /** What is to be said of damaged places: "may sound wrong" unless said otherwise. */
  readonly damage?: string;
  /** Channels the decoder gives; those of the file unless said otherwise. */
  readonly decodedChannels?: number;
  /** Frames that the encoder put before the sound. */
  readonly skip?: number;
  /** Changes samples in place to full scale 1. */
  readonly rescale?: (samples: Float32Array) => void;
}

/** A compressed file being decoded. Owns the file. */
export class DecodedSource implements AudioSource {
  readonly info: FileInfo;
  readonly #options: DecodedSourceOptions;
  readonly #warnings: string[] = [];
  #toSkip: number;
  #done = 0;
  #ended = false;

  constructor(options: DecodedSourceOptions) {
    this.info = options.info;
    this.#options = options;
    this.#toSkip = options.skip ?? 0;
  }

  get warnings(): readonly string[] {
    return this.#warnings;
  }

  async read(): Promise<readonly Float32Array[] | null> {
    while (this.#done < this.info.frames) {
      const decoded = await this.#options.stream.next();
      if (decoded === null) break;
      this.#check(decoded);
      const from = Math.min(this.#toSkip, decoded.samplesDecoded);
      this.#toSkip -= from;
      const to = Math.min(decoded.samplesDecoded, from + this.info.frames - this.#done);
      if (to === from) continue;
      this.#done += to - from;
      return this.#channels(decoded, from, to);
    }
    this.#finish();
    return null;
  }

  close(): void {
    this.#options.stream.close();
    this.#options.file.close();
  }

  #channels({ channelData }: DecodedAudio, from: number, to: number): Float32Array[] {
    const count = Math.min(this.info.channels, MAX_LOADED_CHANNELS);
    const channels = channelData.slice(0, count).map((samples) => samples.subarray(from, to));
    if (this.#options.rescale !== undefined) channels.forEach(this.#options.rescale);
    return channels;
  }

  #check(decoded: DecodedAudio): void {
    const { file, what, decodedChannels = this.info.channels } = this.#options;
    if (decoded.channelData.length === decodedChannels && decoded.sampleRate === this.info.sampleRate) return;
    throw malformedError(file.path, `${what} whose channels or rate change on the way`, DAMAGED);
  }

  #finish(): void {
    if (this.#ended) return;
    this.#ended = true;
    const { file, what, stream, damage = "may sound wrong" } = this.#options;
    const missing = this.info.frames - this.#done;
    if (this.#done === 0) throw malformedError(file.path, `${what} that cannot be decoded`, DAMAGED);
    if (missing > 0) {
      this.#warnings.push(
        `The file is damaged or ends early: ${missing} of ${this.info.frames} frames are missing.`,
      );
    }
    if (stream.errors > 0) {
      this.#warnings.push(`${placesDamaged(stream.errors)} and ${damage}.`);
    }
  }
}
