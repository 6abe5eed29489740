import type { AudioShape, FileInfo, SharedAudio } from "./audio-file.ts";

export interface FileLoaderOptions {
  /** Folder for converted audio; made when first needed. */
  readonly cacheDir: string;
  /** Worker threads at most; started when first needed, then kept. 3 without it. */
  readonly workers?: number;
  /** Bytes of converted audio to keep on disk; the longest unused goes first. 2 GiB without it. */
  readonly cacheBudgetBytes?: number;
  /** Bytes of audio that is streamed to keep on disk; the longest unused goes first. 64 GiB without it. */
  readonly streamBudgetBytes?: number;
  /** The built loader worker; beside the running bundle without it. */
  readonly workerUrl?: URL;
}

export interface LoadOptions {
  readonly path: string;
  /** The engine's rate, Hz. */
  readonly targetRate: number;
  /**
   * Whether audio of that shape is to be streamed from disk rather than loaded; asked once, before any memory is
   * taken. Nothing is streamed without it. Where the disk does not take it, `allocate` is asked for memory after all.
   */
  streams?(shape: AudioShape): boolean;
  /**
   * Called once, unless it is streamed, on the calling thread, when it is known what memory is needed. What it throws is what `load`
   * rejects with.
   */
  allocate(shape: AudioShape): SharedAudio;
  /** Cancels the load, which then rejects with CANCELLED. */
  readonly signal?: AbortSignal;
  /** @param fraction 0 to 1 @param stage in words */
  onProgress?(fraction: number, stage: string): void;
}

/** A file of raw audio at the engine's rate, for streaming. */
export interface StreamableAudio {
  readonly path: string;
  /** Byte at which the first channel's 32-bit floats begin; the other's follow. */
  readonly dataStart: number;
  readonly channels: number;
  readonly frames: number;
}

export interface LoadedFile extends FileInfo {
  /** Where its audio is, when it is streamed. */
  readonly stream?: StreamableAudio;
}

export interface PeaksOptions {
  /** The audio file. */
  readonly path: string;
  /** Where to write the pyramid. */
  readonly peaksPath: string;
  readonly signal?: AbortSignal;
  onProgress?(fraction: number, stage: string): void;
}

export interface PeaksInfo {
  readonly levels: number;
  /** Size of the file. */
  readonly bytes: number;
}

/** What FileLoader does; for those that are given one. */
export interface AudioFiles {
  /** Reads the header only, where that tells the length. Throws AudioFileError. */
  probe(path: string): Promise<FileInfo>;
  /**
   * Decodes a file, converts it to `targetRate` and writes it into the memory that `allocate` hands out, or, when
   * it is to be streamed, into a file. When the promise settles, nobody writes to that memory any more. Throws AudioFileError, and what
   * `allocate` throws.
   */
  load(options: LoadOptions): Promise<LoadedFile>;
  /** Writes a file's peak pyramid (docs/specs/ipc/peaks.md), whole or not at all. Throws AudioFileError. */
  writePeaks(options: PeaksOptions): Promise<PeaksInfo>;
  /** Stops the workers; loads under way reject with CANCELLED. */
  close(): Promise<void>;
}
