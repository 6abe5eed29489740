import {
  closeSync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  writeSync,
} from "node:fs";
import { AudioFileError, isSystemError, systemFileError } from "./audio-file-error.ts";
import type { AudioShape } from "./audio-file.ts";
import { CACHE_HEADER_BYTES, cacheEntryBytes } from "./cache-entry.ts";
import { trimStreams } from "./cache-store.ts";
import type { Destination } from "./rate-conversion.ts";
import { sizeInWords } from "./size-in-words.ts";

/** Frames of a channel written at a time. */
const CHUNK_FRAMES = 65_536;

export interface StreamWriterOptions {
  /** The file that is converted; for the words of errors. */
  readonly source: string;
  readonly cacheDir: string;
  /** Where in the cache. */
  readonly path: string;
  readonly shape: AudioShape;
  /** What it is called until it is sealed. */
  readonly temporaryPath: string;
  /** Bytes that all streamed audio in the cache may take; this one is kept even if it alone takes more. */
  readonly budgetBytes: number;
}

/**
 * Converted audio on its way into a cached file, for files too long for memory. Blocking: for loader workers. What
 * the system refuses is thrown as AudioFileError; then, and when it is not sealed, `abort` removes what was written.
 */
export class StreamWriter implements Destination {
  readonly channels: number;
  readonly frames: number;
  readonly #options: StreamWriterOptions;
  readonly #temporaryPath: string;
  readonly #buffers: readonly Float32Array[];
  #descriptor: number | null = null;
  #held = 0;
  #written = 0;

  /** Throws AudioFileError RESOURCE_EXHAUSTED when the disk has no room for all of it. */
  constructor(options: StreamWriterOptions) {
    const { channels, engineFrames } = options.shape;
    this.#options = options;
    this.channels = channels;
    this.frames = engineFrames;
    this.#buffers = Array.from({ length: channels }, () => new Float32Array(CHUNK_FRAMES));
    this.#temporaryPath = options.temporaryPath;
    this.#try(() => {
      mkdirSync(options.cacheDir, { recursive: true, mode: 0o700 });
      const bytes = cacheEntryBytes(options.shape);
      trimStreams(options.cacheDir, Math.max(0, options.budgetBytes - bytes));
      this.#checkRoom(bytes);
      this.#descriptor = openSync(this.#temporaryPath, "wx", 0o600);
      ftruncateSync(this.#descriptor, bytes);
    });
  }

  write(channels: readonly Float32Array[], count: number): void {
    for (let taken = 0; taken < count;) {
      const piece = Math.min(count - taken, CHUNK_FRAMES - this.#held);
      this.#buffers.forEach((buffer, i) => {
        buffer.set(channels[i]?.subarray(taken, taken + piece) ?? [], this.#held);
      });
      this.#held += piece;
      taken += piece;
      if (this.#held === CHUNK_FRAMES) this.#flush();
    }
  }

  /** What was not written is zero already: the file had its length from the start. */
  finish(): void {
    this.#flush();
  }

  /** Completes the file and puts it in its place. */
  seal(header: Uint8Array): void {
    this.#try(() => {
      const descriptor = this.#open();
      writeAll(descriptor, header, 0);
      // Without it a power cut could leave a name whose file was never filled.
      fdatasyncSync(descriptor);
      closeSync(descriptor);
      this.#descriptor = null;
      renameSync(this.#temporaryPath, this.#options.path);
    });
  }

  /** Removes what was written. Does nothing once it is sealed. */
  abort(): void {
    if (this.#descriptor === null) return;
    closeSync(this.#descriptor);
    this.#descriptor = null;
    rmSync(this.#temporaryPath, { force: true });
  }

  #flush(): void {
    if (this.#held === 0) return;
    this.#try(() => {
      const descriptor = this.#open();
      this.#buffers.forEach((buffer, channel) => {
        const bytes = new Uint8Array(buffer.buffer, 0, this.#held * 4);
        writeAll(descriptor, bytes, CACHE_HEADER_BYTES + (channel * this.frames + this.#written) * 4);
      });
    });
    this.#written += this.#held;
    this.#held = 0;
  }

  #open(): number {
    if (this.#descriptor === null)
      throw new Error(`The stream of "${this.#options.source}" is written already`);
    return this.#descriptor;
  }

  #checkRoom(bytes: number): void {
    const { bavail, bsize } = statfsSync(this.#options.cacheDir);
    const free = bavail * bsize;
    if (bytes <= free) return;
    const { source, cacheDir } = this.#options;
    throw new AudioFileError(
      "RESOURCE_EXHAUSTED",
      `"${source}" is too long for memory, and to play it from disk takes ${sizeInWords(bytes)} in ` +
        `"${cacheDir}", where ${sizeInWords(free)} are free. Free some space and try again.`,
      { path: source, found: "a full disk" },
    );
  }

  #try(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (isSystemError(error)) throw systemFileError(error, this.#options.source, "convert on disk");
      throw error;
    }
  }
}

function writeAll(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(descriptor, bytes, done, bytes.length - done, position + done);
  }
}
