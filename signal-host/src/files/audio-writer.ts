import { TriangularDither } from "../dsp/dither.ts";
import { loadFlac } from "./flac-library.ts";
import { FlacWriter } from "./flac-writer.ts";
import { BYTES_PER_SAMPLE, type WrittenFormat } from "./pcm.ts";
import { WavWriter } from "./wav-writer.ts";

/** What kind of file audio is written to. */
export type Container = "wav" | "flac";

/** Writes one audio file piece by piece; see PartFile for what is at `path` when. Calls must not overlap. */
export interface AudioWriter {
  readonly path: string;
  /** Frames written so far. */
  readonly frames: number;
  /** Samples so far that an integer format could not hold and that were limited to full scale. */
  readonly clippedSamples: number;
  /** @param interleaved whole frames, full scale is 1; may be reused once the promise has resolved */
  write(interleaved: Float32Array): Promise<void>;
  /** Completes the file under its temporary name; only `place` and `abort` are of use afterwards. */
  seal(): Promise<void>;
  /** Puts the sealed file in its place. */
  place(): Promise<void>;
  /** Removes what was written. Does nothing once the file is in its place. */
  abort(): Promise<void>;
}

export interface AudioWriterOptions {
  readonly path: string;
  readonly container: Container;
  readonly format: WrittenFormat;
  /** Triangular dither before rounding to integers. */
  readonly dither: boolean;
  /** Hz. */
  readonly sampleRate: number;
  readonly channels: number;
}

/** Throws RangeError for FLAC with floats, which there is not. */
export async function createAudioWriter(options: AudioWriterOptions): Promise<AudioWriter> {
  const { container, format, ...rest } = options;
  const noise = options.dither && format !== "float32" ? new TriangularDither() : null;
  if (container === "wav") return new WavWriter({ ...rest, format, noise });
  if (format === "float32") throw new RangeError("FLAC holds integers only");
  return new FlacWriter({ ...rest, format, noise }, await loadFlac());
}

/** Bytes that a file will take at least. @param frames its length */
export function leastFileBytes(options: Omit<AudioWriterOptions, "path">, frames: number): number {
  const bytes = frames * options.channels * BYTES_PER_SAMPLE[options.format];
  // Silence takes next to nothing in FLAC, and hardly any music less than a quarter.
  return options.container === "flac" ? bytes / 4 : bytes;
}
