import { closeSync, openSync, readSync } from "node:fs";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { StreamFile } from "./disk-messages.ts";
import { entryWord, PAGE_FLOATS, PageEntry, pageCount, pageFrames, touchWord } from "./stream-layout.ts";

/** One streamed file, open for reading, and its page table. Disk thread. */
export class DiskStream {
  readonly id: number;
  readonly pages: number;
  readonly #memory: EngineMemory;
  readonly #file: StreamFile;
  readonly #table: number;
  readonly #descriptor: number;
  /** Whether its last page could not be read. */
  broken = false;

  /** Throws what the system refuses. */
  constructor(id: number, file: StreamFile, table: number, memory: EngineMemory) {
    this.id = id;
    this.pages = pageCount(file.frames, file.channels);
    this.#memory = memory;
    this.#file = file;
    this.#table = table;
    this.#descriptor = openSync(file.path, "r");
  }

  /** Frames of a page. */
  get pageFrames(): number {
    return pageFrames(this.#file.channels);
  }

  entry(page: number): number {
    return Atomics.load(this.#memory.i32, entryWord(this.#table, page));
  }

  setEntry(page: number, value: number): void {
    const { i32 } = this.#memory;
    Atomics.store(i32, entryWord(this.#table, page), value);
    // Renders wait for it.
    if (value !== PageEntry.absent) Atomics.notify(i32, entryWord(this.#table, page));
  }

  /** The round of the disk thread in which a page was last looked at; −1 for never. */
  touched(page: number): number {
    return this.#memory.i32[touchWord(this.#table, this.pages, page)] ?? -1;
  }

  /** Reads a page to a Float32 index. Throws what the system refuses, and where the file is too short. */
  read(page: number, address: number): void {
    const { channels, frames, dataStart, path } = this.#file;
    const first = page * this.pageFrames;
    const count = Math.min(this.pageFrames, frames - first);
    const stride = PAGE_FLOATS / channels;
    const { buffer } = this.#memory.memory;
    for (let channel = 0; channel < channels; channel++) {
      const into = new Uint8Array(buffer, (address + channel * stride) * 4, stride * 4);
      const position = dataStart + (channel * frames + first) * 4;
      const bytes = count * 4;
      for (let done = 0; done < bytes;) {
        const read = readSync(this.#descriptor, into, done, bytes - done, position + done);
        if (read === 0) throw new Error(`"${path}" is shorter than it was`);
        done += read;
      }
      into.fill(0, bytes);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
