import { EngineError } from "./engine-types.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import type { Allocation, Heap } from "./memory/heap.ts";
import type { SampleAudio } from "./plan/compile-clips.ts";

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
  readonly bytes: number;
}

/** A sample that plans hold on to: its memory lives until the last of them is gone. */
export class HeldSample implements SampleAudio {
  readonly info: StoredSample;
  readonly left: number;
  readonly right: number;
  readonly #heap: Heap;
  readonly #allocation: Allocation;
  #holders = 1;

  constructor(info: StoredSample, allocation: Allocation, heap: Heap) {
    this.info = info;
    this.#allocation = allocation;
    this.#heap = heap;
    this.left = allocation.offset / 4;
    this.right = info.channels > 1 ? this.left + info.engineFrames : this.left;
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
    if (this.#holders === 0) this.#heap.free(this.#allocation);
  }
}

/** Audio in the memory that the control thread, the audio thread and the loaders share. Control thread only. */
export class SampleStore {
  readonly #memory: EngineMemory;
  readonly #heap: Heap;
  readonly #budgetBytes: number;
  readonly #samples = new Map<string, HeldSample>();
  #bytes = 0;
  #version = 0;

  constructor(memory: EngineMemory, heap: Heap, budgetBytes: number) {
    this.#memory = memory;
    this.#heap = heap;
    this.#budgetBytes = budgetBytes;
  }

  /** Bytes held by samples, pending ones included. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Differs whenever a sample came or went. */
  get version(): number {
    return this.#version;
  }

  /** Throws EngineError RESOURCE_EXHAUSTED when the budget or the address space does not hold it. */
  allocate(id: string, spec: SampleSpec): PendingSample {
    const bytes = spec.channels * spec.engineFrames * 4;
    if (this.#bytes + bytes > this.#budgetBytes) {
      throw new EngineError(
        "RESOURCE_EXHAUSTED",
        `The song's audio would take ${mebibytes(this.#bytes + bytes)} MiB, more than the ` +
          `${mebibytes(this.#budgetBytes)} MiB set aside for it. Remove audio that the song does not need.`,
        { requestedBytes: bytes, usedBytes: this.#bytes, maximumBytes: this.#budgetBytes },
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
        this.#samples.set(id, new HeldSample({ ...spec, id, bytes }, allocation, this.#heap));
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
