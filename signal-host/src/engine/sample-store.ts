import { EngineError } from "./engine-types.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import type { Heap } from "./memory/heap.ts";
import type { SampleAudio } from "./plan/compile-clips.ts";
import type { StreamFile } from "./streaming/disk-messages.ts";
import type { StreamDesk } from "./streaming/stream-desk.ts";

/** What is known of a sample before its audio is there. */
export interface SampleSpec {
  readonly channels: number;
  /** Frames at the engine's rate. */
  readonly engineFrames: number;
  readonly sourceRate: number;
  readonly sourceFrames: number;
}

/** Memory for one sample's audio, to be filled by whoever loads it. */
export interface PendingSample {
  /**
   * One view of `engineFrames` floats per channel, zeroed, in shared memory. A view sent to a worker thread
   * by postMessage arrives there as a view of the same memory.
   */
  readonly channels: readonly Float32Array<SharedArrayBuffer>[];
  /** The audio is complete: the next setGraph uses it, in place of what had the same id before. */
  commit(): void;
  /** Gives the memory back. */
  abort(): void;
}

export interface StoredSample extends SampleSpec {
  readonly id: string;
  /** Memory that is its own. */
  readonly bytes: number;
  /** Whether its audio is read from disk while it plays. */
  readonly streamed: boolean;
}

/** A sample that plans hold on to: its memory lives until the last of them is gone. */
export class HeldSample implements SampleAudio {
  readonly info: StoredSample;
  /** Float32 indices of the first two channels, equal for mono; 0 when it streams. */
  readonly left: number;
  readonly right: number;
  /** Int32 index of its page table; 0 when it is all in memory. */
  readonly stream: number;
  readonly #free: () => void;
  #holders = 1;

  /**
   * @param place where its audio is: a Float32 index in memory, or the Int32 index of a page table
   * @param free gives back its memory
   */
  constructor(info: StoredSample, place: { left: number } | { table: number }, free: () => void) {
    this.info = info;
    this.stream = "table" in place ? place.table : 0;
    this.left = "left" in place ? place.left : 0;
    this.right = "left" in place && info.channels > 1 ? this.left + info.engineFrames : this.left;
    this.#free = free;
  }

  get engineFrames(): number {
    return this.info.engineFrames;
  }

  get sourceRate(): number {
    return this.info.sourceRate;
  }

  hold(): void {
    this.#holders++;
  }

  release(): void {
    this.#holders--;
    if (this.#holders === 0) this.#free();
  }
}

/** How samples are streamed. */
export interface SampleStreaming {
  readonly desk: Pick<StreamDesk, "open" | "bytes">;
  /** Samples that take more are streamed, and those for which there is no memory left. */
  readonly aboveBytes: number;
}

/** Audio in the memory that the control thread, the audio thread and the loaders share. Control thread only. */
export class SampleStore {
  readonly #memory: EngineMemory;
  readonly #heap: Heap;
  readonly #budgetBytes: number;
  readonly #streaming: SampleStreaming | null;
  readonly #samples = new Map<string, HeldSample>();
  #bytes = 0;
  #version = 0;

  /** @param streaming without it nothing is streamed */
  constructor(
    memory: EngineMemory,
    heap: Heap,
    budgetBytes: number,
    streaming: SampleStreaming | null = null,
  ) {
    this.#memory = memory;
    this.#heap = heap;
    this.#budgetBytes = budgetBytes;
    this.#streaming = streaming;
  }

  /** Bytes held by samples, pending ones and what streaming takes included. */
  get bytes(): number {
    return this.#bytes + (this.#streaming?.desk.bytes ?? 0);
  }

  /** Differs whenever a sample came or went. */
  get version(): number {
    return this.#version;
  }

  /** Whether a sample of that shape is to be streamed rather than loaded. */
  streams({ channels, engineFrames }: Pick<SampleSpec, "channels" | "engineFrames">): boolean {
    const bytes = channels * engineFrames * 4;
    return this.#streaming !== null && (bytes > this.#streaming.aboveBytes || !this.#holds(bytes));
  }

  /**
   * Takes up a sample that is streamed, in place of what had the same id before; the next setGraph uses it. Rejects
   * with EngineError RESOURCE_EXHAUSTED, or INTERNAL when its file cannot be opened.
   */
  async openStream(id: string, spec: SampleSpec, file: StreamFile, signal: AbortSignal): Promise<void> {
    if (this.#streaming === null) throw new Error("Nothing is streamed here");
    const stream = await this.#streaming.desk.open(id, file);
    if (signal.aborted) {
      stream.close();
      signal.throwIfAborted();
    }
    this.free(id);
    const { table, bytes } = stream;
    this.#bytes += bytes;
    this.#samples.set(
      id,
      new HeldSample({ ...spec, id, bytes, streamed: true }, { table }, () => stream.close()),
    );
    this.#version++;
  }

  #holds(bytes: number): boolean {
    return this.bytes + bytes <= this.#budgetBytes;
  }

  /** Throws EngineError RESOURCE_EXHAUSTED when the budget or the address space does not hold it. */
  allocate(id: string, spec: SampleSpec): PendingSample {
    const bytes = spec.channels * spec.engineFrames * 4;
    if (!this.#holds(bytes)) {
      const wanted = this.bytes + bytes;
      throw new EngineError(
        "RESOURCE_EXHAUSTED",
        `The song's audio would take ${mebibytes(wanted)} MiB, more than the ` +
          `${mebibytes(this.#budgetBytes)} MiB set aside for it. Remove audio that the song does not need.`,
        { requestedBytes: bytes, usedBytes: this.bytes, maximumBytes: this.#budgetBytes },
      );
    }
    const allocation = this.#heap.allocate(bytes);
    this.#bytes += bytes;
    const { buffer } = this.#memory.memory;
    const channels = Array.from(
      { length: spec.channels },
      (_, channel) =>
        new Float32Array(buffer, allocation.offset + channel * spec.engineFrames * 4, spec.engineFrames),
    );
    for (const channel of channels) channel.fill(0);
    let open = true;
    const settle = (): void => {
      if (!open) throw new Error(`The memory of sample ${id} is already committed or given back`);
      open = false;
    };
    return {
      channels,
      commit: () => {
        settle();
        this.free(id);
        const info = { ...spec, id, bytes, streamed: false };
        const left = allocation.offset / 4;
        this.#samples.set(id, new HeldSample(info, { left }, () => this.#heap.free(allocation)));
        this.#version++;
      },
      abort: () => {
        settle();
        this.#bytes -= bytes;
        this.#heap.free(allocation);
      },
    };
  }

  get(id: string): StoredSample | undefined {
    return this.#samples.get(id)?.info;
  }

  list(): StoredSample[] {
    return [...this.#samples.values()].map((sample) => sample.info);
  }

  /** The audio itself, for plans. */
  audio(id: string): HeldSample | undefined {
    return this.#samples.get(id);
  }

  /** The audio itself when all of it is in memory, for devices that play from anywhere in it. */
  resident(id: string): HeldSample | undefined {
    const sample = this.#samples.get(id);
    return sample?.info.streamed === false ? sample : undefined;
  }

  /** Forgets a sample and answers its bytes; the memory is reused once no plan plays from it. */
  free(id: string): number {
    const sample = this.#samples.get(id);
    if (sample === undefined) return 0;
    this.#samples.delete(id);
    this.#version++;
    this.#bytes -= sample.info.bytes;
    sample.release();
    return sample.info.bytes;
  }
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
