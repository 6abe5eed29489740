import { malformedError } from "./audio-file-error.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

const CHUNK_BYTES = 64 * 1024;

export const DAMAGED = "The file is damaged. Export it again, or make it from its source anew.";

/** Some of a file's frames. */
export interface DecodedAudio {
  readonly channelData: readonly Float32Array[];
  readonly samplesDecoded: number;
  readonly sampleRate: number;
}

/** A compressed file's sound from its start to its end. In loader workers. */
export interface DecodedStream {
  /** Damaged places so far. */
  readonly errors: number;
  /** The next frames, at least one, valid until the next call; null at the end. Throws AudioFileError. */
  next(): Promise<DecodedAudio | null>;
  close(): void;
}

/** Frames as the decoders of the wasm-audio-decoders family give them. */
interface DecoderOutput extends DecodedAudio {
  readonly errors: readonly unknown[];
}

/** A decoder that takes a file's bytes in order. */
export interface Decoder {
  readonly ready: Promise<void>;
  decode(bytes: Uint8Array): DecoderOutput | Promise<DecoderOutput>;
  /** The end of the bytes; decoders that hold nothing back have none. */
  flush?(): Promise<DecoderOutput>;
  free(): void | Promise<void>;
}

/** The part of a file that is fed to a decoder, and what the audio in it is called. */
export interface CodedAudio {
  readonly file: RandomAccessFile;
  /** First byte, and the byte after the last. */
  readonly start: number;
  readonly end: number;
  /** "FLAC audio" */
  readonly what: string;
}

/** Pieces of a file through a decoder, those without audio left out. */
export class DecoderStream implements DecodedStream {
  errors = 0;
  readonly #audio: CodedAudio;
  readonly #decoder: Decoder;
  #position: number;
  #ended = false;

  constructor(audio: CodedAudio, decoder: Decoder) {
    this.#audio = audio;
    this.#decoder = decoder;
    this.#position = audio.start;
  }

  async next(): Promise<DecodedAudio | null> {
    await this.#decoder.ready;
    while (!this.#ended) {
      const decoded = await this.#decode();
      if (decoded === null) continue;
      this.errors += decoded.errors.length;
      if (decoded.samplesDecoded > 0) return decoded;
    }
    return null;
  }

  close(): void {
    void this.#decoder.ready.then(() => this.#decoder.free());
  }

  async #decode(): Promise<DecoderOutput | null> {
    const { file, end, what } = this.#audio;
    const bytes = file.read(this.#position, Math.min(CHUNK_BYTES, end - this.#position));
    this.#position += bytes.length;
    this.#ended = bytes.length === 0;
    try {
      if (!this.#ended) return await this.#decoder.decode(bytes);
      return (await this.#decoder.flush?.()) ?? null;
    } catch (cause) {
      // The decoder is WebAssembly: on data it was not made for it traps, and is of no further use.
      throw malformedError(file.path, `${what} that cannot be decoded`, DAMAGED, { cause });
    }
  }
}

/** "2 places in the file are damaged", for a warning. */
export function placesDamaged(count: number): string {
  return count === 1 ? "1 place in the file is damaged" : `${count} places in the file are damaged`;
}

/** Frames in all of a stream, which is closed then. */
export async function countFrames(stream: DecodedStream): Promise<number> {
  try {
    let frames = 0;
    for (let piece = await stream.next(); piece !== null; piece = await stream.next()) {
      frames += piece.samplesDecoded;
    }
    return frames;
  } finally {
    stream.close();
  }
}
