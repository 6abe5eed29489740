import type { EngineMemory } from "../memory/engine-memory.ts";
import {
  AreaField,
  entryWord,
  HintField,
  hintWord,
  PageEntry,
  readerWord,
  TableField,
  touchWord,
} from "./stream-layout.ts";

export interface PageTableOptions {
  /** This thread's number among all that read pages; no other thread has it at the same time. */
  readonly reader: number;
  /**
   * Whether to wait for a page that is not there: for renders and for an engine on the offline clock, never on
   * a thread that a device waits for.
   */
  readonly waits: boolean;
}

/** A page that is waited for is asked for again after this, in ms: a hint can be lost among too many. */
const ASK_AGAIN_MS = 20;

/**
 * Finds the audio of streamed samples in shared memory, page by page. One for each thread that plays. Allocates
 * nothing, and where it may not wait, never does.
 *
 * ```
 * for (let done = 0; done < frames; ) {
 *   const left = pages.lookup(stream, frame + done, 1);
 *   const count = Math.min(frames - done, pages.run);
 *   if (left !== 0) mix(count, left, pages.right);   // else these frames are silent
 *   done += count;
 * }
 * ```
 *
 * What `lookup` answered is valid until the next call of it, on any sample: only that page is kept from being
 * replaced. What is read must therefore be read before the next look.
 */
export class PageTable {
  /** Frames from the last one looked up to its page's end in the direction asked for, itself included. */
  run = 0;
  /** Float32 index of the last frame looked up in the right channel; the left one's for mono. */
  right = 0;
  /** Looks that found a page unreadable. */
  failures = 0;
  readonly #memory: EngineMemory;
  readonly #reader: number;
  readonly #waits: boolean;
  /** The area of the last look. */
  #area = 0;

  constructor(memory: EngineMemory, options: PageTableOptions) {
    this.#memory = memory;
    this.#reader = options.reader;
    this.#waits = options.waits;
  }

  /**
   * Float32 index of a frame in the left channel, or 0: then the next `run` frames are silence, because the disk
   * did not deliver in time (which is counted), or because they lie outside the sample.
   *
   * @param stream Int32 index of the sample's page table; the memory's views must reach it
   * @param frame at the engine's rate, a whole number
   * @param direction 1 when later frames are wanted next, −1 when earlier ones
   */
  lookup(stream: number, frame: number, direction: number): number {
    const { i32 } = this.#memory;
    const pageFrames = i32[stream + TableField.pageFrames] ?? 1;
    const pages = i32[stream + TableField.pages] ?? 0;
    const page = Math.floor(frame / pageFrames);
    const offset = frame - page * pageFrames;
    this.run = direction < 0 ? offset + 1 : pageFrames - offset;
    this.right = 0;
    if (page < 0 || page >= pages) return 0;
    this.#area = i32[stream + TableField.area] ?? 0;
    const word = entryWord(stream, page);
    let entry = this.#hold(i32, word);
    this.#touch(i32, stream, pages, page, direction, entry === PageEntry.absent);
    if (entry === PageEntry.absent) entry = this.#miss(i32, stream, page, direction, word);
    if (entry <= 0) {
      if (entry === PageEntry.unreadable) this.failures++;
      return 0;
    }
    const left = entry + offset;
    this.right = left + (i32[stream + TableField.rightOffset] ?? 0);
    return left;
  }

  /** Lets go of the page that was looked up last. */
  release(): void {
    if (this.#area !== 0) Atomics.store(this.#memory.i32, readerWord(this.#area, this.#reader), 0);
  }

  /** Reads a page's entry such that the page is not replaced before the next look. */
  #hold(i32: Int32Array, word: number): number {
    const mine = readerWord(this.#area, this.#reader);
    let entry = Atomics.load(i32, word);
    while (entry > 0) {
      Atomics.store(i32, mine, entry);
      const now = Atomics.load(i32, word);
      if (now === entry) return entry;
      entry = now;
    }
    return entry;
  }

  /** Says once in each of the disk thread's rounds that a page is in use. */
  #touch(
    i32: Int32Array,
    stream: number,
    pages: number,
    page: number,
    direction: number,
    missing: boolean,
  ): void {
    const tick = Atomics.load(i32, this.#area + AreaField.tick);
    const touch = touchWord(stream, pages, page);
    if (i32[touch] === tick) return;
    i32[touch] = tick;
    this.#hint(i32, stream, page, direction);
    // Whoever waits is faster than time: the disk thread must not sleep meanwhile.
    if (missing || this.#waits) this.#wakeDisk(i32);
  }

  #hint(i32: Int32Array, stream: number, page: number, direction: number): void {
    const number = Atomics.add(i32, this.#area + AreaField.hintWrite, 1);
    const hint = hintWord(this.#area, number);
    i32[hint + HintField.stream] = i32[stream + TableField.stream] ?? 0;
    i32[hint + HintField.page] = page;
    i32[hint + HintField.direction] = direction;
    Atomics.store(i32, hint + HintField.sequence, (number + 1) | 0);
  }

  #wakeDisk(i32: Int32Array): void {
    Atomics.add(i32, this.#area + AreaField.signal, 1);
    Atomics.notify(i32, this.#area + AreaField.signal);
  }

  #miss(i32: Int32Array, stream: number, page: number, direction: number, word: number): number {
    while (this.#waits && Atomics.load(i32, this.#area + AreaField.closed) === 0) {
      Atomics.wait(i32, word, PageEntry.absent, ASK_AGAIN_MS);
      const entry = this.#hold(i32, word);
      if (entry !== PageEntry.absent) return entry;
      this.#hint(i32, stream, page, direction);
      this.#wakeDisk(i32);
    }
    if (this.#waits) this.failures++;
    else Atomics.add(i32, this.#area + AreaField.underruns, 1);
    return PageEntry.absent;
  }
}
