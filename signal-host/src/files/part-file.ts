import { randomUUID } from "node:crypto";
import { open, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { AudioFileError, isSystemError, withFileErrors } from "./audio-file-error.ts";

/**
 * A file that appears whole or not at all: it grows under a temporary name in its folder, is completed by `seal`
 * and takes its name by `place`. At `path` there is the whole file, or what was there before. Calls must not
 * overlap.
 *
 * Every method throws AudioFileError: RESOURCE_EXHAUSTED when the disk is full, NOT_FOUND when the folder is
 * missing, FORBIDDEN without permission. After an error only `discard` is of use.
 */
export class PartFile {
  readonly path: string;
  readonly #temporaryPath: string;
  #file: FileHandle | null = null;
  #state: "open" | "sealed" | "placed" | "discarded" = "open";
  #end = 0;
  #created = false;

  constructor(path: string) {
    this.path = resolve(path);
    this.#temporaryPath = join(dirname(this.path), partName(basename(this.path)));
  }

  /** Bytes appended so far. */
  get length(): number {
    return this.#end;
  }

  /** Adds bytes at the end; they may be reused once the promise has resolved. */
  async append(bytes: Uint8Array): Promise<void> {
    await this.#write(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Replaces bytes that were appended. */
  async overwrite(bytes: Uint8Array, position: number): Promise<void> {
    await this.#write(bytes, position);
  }

  /** Brings what was written to the disk; nothing can be written afterwards. */
  async seal(): Promise<void> {
    await this.#try(async (file) => {
      await file.sync();
      await file.close();
      this.#file = null;
      this.#state = "sealed";
    });
  }

  /** Puts the sealed file in its place. */
  async place(): Promise<void> {
    if (this.#state !== "sealed") throw this.#misused();
    await withFileErrors(this.path, "write", async () => {
      await rename(this.#temporaryPath, this.path);
      this.#state = "placed";
      await syncFolder(dirname(this.path));
    });
  }

  /** Removes what was written. Does nothing once the file is in its place. */
  async discard(): Promise<void> {
    if (this.#state === "placed" || this.#state === "discarded") return;
    this.#state = "discarded";
    const file = this.#file;
    this.#file = null;
    await withFileErrors(this.path, "clean up after", async () => {
      if (!this.#created) return;
      await file?.close();
      await rm(this.#temporaryPath, { force: true });
    });
  }

  /** One write may take less than it was given. */
  async #write(bytes: Uint8Array, position: number): Promise<void> {
    await this.#try(async (file) => {
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    });
  }

  async #try(run: (file: FileHandle) => Promise<void>): Promise<void> {
    if (this.#state !== "open") throw this.#misused();
    await withFileErrors(this.path, "write", async () => {
      this.#file ??= await this.#create();
      await run(this.#file);
    });
  }

  async #create(): Promise<FileHandle> {
    const there = await stat(this.path).catch((error: unknown) => {
      if (isSystemError(error) && error.code === "ENAMETOOLONG") throw error;
      return null;
    });
    if (there !== null && !there.isFile()) {
      const found = there.isDirectory() ? "a folder" : "a device, pipe or socket";
      const message = `Could not write "${this.path}": there is ${found}. Choose another name.`;
      throw new AudioFileError("MALFORMED_DATA", message, { path: this.path, found });
    }
    const file = await open(this.#temporaryPath, "wx");
    this.#created = true;
    return file;
  }

  #misused(): Error {
    return new Error(`The writer of "${this.path}" is already ${STATES[this.#state]}`);
  }
}

const STATES = { open: "at work", sealed: "finished", placed: "finished", discarded: "aborted" } as const;

/** The longest name that file systems take, in bytes. */
const MAX_NAME_BYTES = 255;

/** A temporary name; one that can be had wherever `name` can. */
function partName(name: string): string {
  const ending = `.${randomUUID().slice(0, 8)}.part`;
  let kept = name;
  while (Buffer.byteLength(kept) + ending.length > MAX_NAME_BYTES) kept = kept.slice(0, -1);
  return kept + ending;
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
