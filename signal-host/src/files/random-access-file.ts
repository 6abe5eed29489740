import { closeSync, constants, fstatSync, openSync, readSync, statSync, type BigIntStats } from "node:fs";
import { isSystemError, malformedError, systemFileError } from "./audio-file-error.ts";

const NOT_A_FILE = "Choose an audio file.";

/** A file read at any position, blocking: for loader workers only. Throws AudioFileError. */
export class RandomAccessFile {
  readonly path: string;
  /** Bytes, when it was opened. */
  readonly size: number;
  readonly #descriptor: number;
  #closed = false;

  constructor(path: string) {
    this.path = path;
    this.#descriptor = this.#try(() => {
      // Opening a pipe would wait for its other end, so what it is comes first.
      describeUnlessFile(path, statSync(path, { bigint: true }));
      return openSync(path, constants.O_RDONLY);
    });
    this.size = this.#try(() => fstatSync(this.#descriptor).size);
  }

  /** Size and time of change now. */
  stat(): BigIntStats {
    return this.#try(() => fstatSync(this.#descriptor, { bigint: true }));
  }

  /** Fills `into` from `position`; returns how many bytes there were, fewer only at the end of the file. */
  readInto(into: Uint8Array, position: number): number {
    return this.#try(() => {
      let done = 0;
      while (done < into.length) {
        const count = readSync(this.#descriptor, into, done, into.length - done, position + done);
        if (count === 0) break;
        done += count;
      }
      return done;
    });
  }

  /** At most `length` bytes from `position`, fewer at the end of the file. */
  read(position: number, length: number): Uint8Array {
    const wanted = Math.max(0, Math.min(length, this.size - position));
    const bytes = new Uint8Array(wanted);
    return bytes.subarray(0, this.readInto(bytes, position));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#descriptor);
  }

  #try<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (isSystemError(error)) throw systemFileError(error, this.path, "read");
      throw error;
    }
  }
}

/** Throws an AudioFileError that says what is at `path` unless it is a file with something in it. */
export function describeUnlessFile(path: string, stats: BigIntStats): void {
  if (stats.isDirectory()) throw malformedError(path, "a folder", NOT_A_FILE);
  if (stats.isFIFO()) throw malformedError(path, "a pipe", NOT_A_FILE);
  if (stats.isSocket()) throw malformedError(path, "a socket", NOT_A_FILE);
  if (!stats.isFile()) throw malformedError(path, "a device", NOT_A_FILE);
  if (stats.size === 0n) throw malformedError(path, "an empty file", "Was its copying interrupted?");
}
