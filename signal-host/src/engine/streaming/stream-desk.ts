import { Worker } from "node:worker_threads";
import { EngineError } from "../engine-types.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Allocation, Heap } from "../memory/heap.ts";
import type { DiskReply, DiskRequest, DiskWorkerData, SongSpot, Spot, StreamFile } from "./disk-messages.ts";
import {
  AREA_WORDS,
  AreaField,
  LIVE_READERS,
  PAGE_BYTES,
  pageCount,
  readerWord,
  READERS,
  tableWords,
  writeTable,
} from "./stream-layout.ts";

export interface StreamDeskOptions {
  readonly memory: EngineMemory;
  readonly heap: Heap;
  /** The built disk worker. */
  readonly workerUrl: URL;
  /** Memory for pages, taken when the first file streams. */
  readonly poolBytes: number;
  /** Called when a file that streams cannot be read any more, and when the disk thread ended by itself. */
  onTrouble(trouble: StreamTrouble): void;
  /** Called, once a second at most, when pages were late. @param count since the first file streamed */
  onUnderruns(count: number): void;
}

/** How often underruns are looked for, in ms. */
const UNDERRUN_MS = 1_000;

export interface StreamTrouble {
  /** What the stream is called; null when the disk thread ended, and with it all of them. */
  readonly name: string | null;
  readonly problem: string;
}

/** A file that streams. */
export interface OpenStream {
  /** Int32 index of its page table. */
  readonly table: number;
  /** The number that spots name it by. */
  readonly stream: number;
  /** Memory that is its own. */
  readonly bytes: number;
  /** Stops streaming; only when nothing reads its pages any more. */
  close(): void;
}

interface Entry {
  readonly name: string;
  readonly allocation: Allocation;
  readonly opened: { resolve(): void; reject(error: Error): void };
}

/**
 * The control thread's side of streaming: opens and closes files on the disk thread, which is started with the first
 * of them, and tells it what to keep at hand.
 */
export class StreamDesk {
  readonly #options: StreamDeskOptions;
  readonly #entries = new Map<number, Entry>();
  readonly #preparing = new Map<number, () => void>();
  /** Readers beyond those of the audio thread and its workers that are in use. */
  readonly #readers = new Set<number>();
  #disk: { worker: Worker; area: number; bytes: number } | null = null;
  #ended: Promise<void> = Promise.resolve();
  #closing = false;
  /** Why the disk thread ended by itself; null while it has not. */
  #dead: string | null = null;
  #watch: NodeJS.Timeout | undefined;
  #toldUnderruns = 0;
  #count = 0;

  constructor(options: StreamDeskOptions) {
    this.#options = options;
  }

  /** Whether anything streams, or did. */
  get isActive(): boolean {
    return this.#disk !== null;
  }

  /** Memory that all streams share. */
  get bytes(): number {
    return this.#disk?.bytes ?? 0;
  }

  /** Looks at a page that was not there in time; null while nothing was ever streamed. */
  get underruns(): number | null {
    if (this.#disk === null) return null;
    return Atomics.load(this.#options.memory.i32, this.#disk.area + AreaField.underruns) >>> 0;
  }

  /** Memory that a stream of that shape has for itself. */
  static tableBytes(frames: number, channels: number): number {
    return tableWords(pageCount(frames, channels)) * 4;
  }

  /**
   * Opens a file of raw audio for streaming. Rejects with EngineError RESOURCE_EXHAUSTED, or INTERNAL when the file
   * cannot be opened.
   */
  async open(name: string, file: StreamFile): Promise<OpenStream> {
    const { memory, heap } = this.#options;
    if (this.#dead !== null) throw unreadable(this.#dead);
    const disk = (this.#disk ??= this.#start());
    const bytes = StreamDesk.tableBytes(file.frames, file.channels);
    const allocation = heap.allocate(bytes);
    const stream = ++this.#count;
    const table = allocation.offset / 4;
    const { frames, channels } = file;
    writeTable(memory.i32, table, { area: disk.area, stream, frames, channels });
    const opened = new Promise<void>((resolve, reject) => {
      this.#entries.set(stream, { name, allocation, opened: { resolve, reject } });
    });
    this.#ask({ kind: "open", stream, file, table, memoryBytes: memory.bytes });
    try {
      await opened;
    } catch (error) {
      this.#forget(stream);
      throw error;
    }
    return { table, stream, bytes, close: () => this.#ask({ kind: "close", stream }) };
  }

  /** What is to be at hand from now on: `always`, and of `song` what comes next, as far as there is room. */
  keep(always: readonly Spot[], song: readonly SongSpot[]): void {
    if (this.#disk !== null) this.#ask({ kind: "keep", always, song });
  }

  /** Resolves when these are at hand, or after `limitMs`. */
  async prepare(spots: readonly Spot[], limitMs: number): Promise<void> {
    if (this.#disk === null || this.#dead !== null || spots.length === 0) return;
    const id = ++this.#count;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#preparing.set(id, resolve);
      timer = setTimeout(() => {
        // What does not fit into the memory for pages would be read over and over.
        this.#ask({ kind: "unprepare", id });
        resolve();
      }, limitMs);
      this.#ask({ kind: "prepare", id, spots });
    });
    clearTimeout(timer);
    this.#preparing.delete(id);
  }

  /**
   * Numbers for that many threads of a render to read pages with; those of the audio thread and the workers beside it
   * are below. Throws EngineError RESOURCE_EXHAUSTED.
   */
  takeReaders(count: number): { numbers: readonly number[]; release(): void } {
    const numbers: number[] = [];
    for (let number = LIVE_READERS; number < READERS && numbers.length < count; number++) {
      if (!this.#readers.has(number)) numbers.push(number);
    }
    if (numbers.length < count) {
      throw new EngineError("RESOURCE_EXHAUSTED", "Too many renders are under way. Wait for one to finish.");
    }
    for (const number of numbers) this.#readers.add(number);
    return {
      numbers,
      release: () => {
        for (const number of numbers) {
          this.#readers.delete(number);
          // A thread that was ended had no time to let go of its page.
          if (this.#disk !== null) {
            Atomics.store(this.#options.memory.i32, readerWord(this.#disk.area, number), 0);
          }
        }
      },
    };
  }

  async close(): Promise<void> {
    this.#closing = true;
    clearInterval(this.#watch);
    if (this.#disk === null) return;
    this.#ask({ kind: "end" });
    await this.#ended;
  }

  #start(): { worker: Worker; area: number; bytes: number } {
    const { memory, heap, workerUrl, poolBytes } = this.#options;
    const places = Math.floor(poolBytes / PAGE_BYTES);
    const pool = heap.allocate(places * PAGE_BYTES);
    let words: Allocation;
    try {
      words = heap.allocate(AREA_WORDS * 4);
    } catch (error) {
      heap.free(pool);
      throw error;
    }
    const area = words.offset / 4;
    memory.i32.fill(0, area, area + AREA_WORDS);
    const workerData: DiskWorkerData = {
      memory: memory.memory,
      area,
      pool: pool.offset / 4,
      places,
      memoryBytes: memory.bytes,
    };
    const worker = new Worker(workerUrl, { workerData });
    worker.unref();
    worker.on("message", (reply: DiskReply) => this.#onReply(reply));
    let problem = "it ended by itself";
    worker.on("error", (error) => (problem = error instanceof Error ? error.message : String(error)));
    this.#ended = new Promise((resolve) => {
      worker.on("exit", () => {
        this.#onExit(area, problem);
        resolve();
      });
    });
    this.#watch = setInterval(() => this.#tellUnderruns(), UNDERRUN_MS).unref();
    return { worker, area, bytes: pool.bytes + words.bytes };
  }

  #tellUnderruns(): void {
    const count = this.underruns ?? 0;
    if (count === this.#toldUnderruns) return;
    this.#toldUnderruns = count;
    this.#options.onUnderruns(count);
  }

  #ask(request: DiskRequest): void {
    if (this.#disk === null) return;
    const { i32 } = this.#options.memory;
    const { worker, area } = this.#disk;
    worker.postMessage(request);
    Atomics.add(i32, area + AreaField.signal, 1);
    Atomics.notify(i32, area + AreaField.signal);
  }

  #onReply(reply: DiskReply): void {
    switch (reply.kind) {
      case "opened": {
        const entry = this.#entries.get(reply.stream);
        if (reply.problem === null) entry?.opened.resolve();
        else entry?.opened.reject(unreadable(reply.problem));
        return;
      }
      case "closed":
        this.#forget(reply.stream);
        return;
      case "prepared":
        this.#preparing.get(reply.id)?.();
        return;
      case "unreadable": {
        const name = this.#entries.get(reply.stream)?.name ?? null;
        this.#options.onTrouble({ name, problem: reply.problem });
      }
    }
  }

  #forget(stream: number): void {
    const entry = this.#entries.get(stream);
    if (entry === undefined) return;
    this.#entries.delete(stream);
    this.#options.heap.free(entry.allocation);
  }

  #onExit(area: number, problem: string): void {
    Atomics.store(this.#options.memory.i32, area + AreaField.closed, 1);
    this.#dead = problem;
    for (const { opened } of this.#entries.values()) opened.reject(unreadable(problem));
    for (const resolve of this.#preparing.values()) resolve();
    if (!this.#closing) this.#options.onTrouble({ name: null, problem });
  }
}

function unreadable(problem: string): EngineError {
  return new EngineError("INTERNAL", `Audio that was converted cannot be read: ${problem}.`);
}
