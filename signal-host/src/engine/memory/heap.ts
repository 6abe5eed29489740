import { EngineError } from "../engine-types.ts";
import type { EngineMemory } from "./engine-memory.ts";
import { HEAP_START } from "./layout.ts";

/** A stretch of the heap. */
export interface Allocation {
  readonly offset: number;
  readonly bytes: number;
}

/** Cache lines, and more than any kernel's vectors need. */
const ALIGNMENT = 64;

interface Gap {
  offset: number;
  bytes: number;
}

/**
 * Hands out the heap of the engine's address space, first fit, neighbouring gaps joined. Only the control
 * thread allocates; what it frees must no longer be read by any other thread.
 */
export class Heap {
  readonly #memory: EngineMemory;
  readonly #maximumBytes: number;
  readonly #live = new Map<number, number>();
  /** Ordered by offset; no two touch. */
  readonly #gaps: Gap[] = [];
  #end = HEAP_START;
  #used = 0;

  constructor(memory: EngineMemory, maximumBytes: number) {
    this.#memory = memory;
    this.#maximumBytes = maximumBytes;
  }

  get usedBytes(): number {
    return this.#used;
  }

  /** Memory of unspecified contents. Throws EngineError RESOURCE_EXHAUSTED. */
  allocate(bytes: number): Allocation {
    const size = Math.max(ALIGNMENT, Math.ceil(bytes / ALIGNMENT) * ALIGNMENT);
    const offset = this.#takeGap(size) ?? this.#extend(size);
    this.#live.set(offset, size);
    this.#used += size;
    return { offset, bytes: size };
  }

  free(allocation: Allocation): void {
    const bytes = this.#live.get(allocation.offset);
    if (bytes === undefined) throw new RangeError(`Nothing is allocated at ${allocation.offset}`);
    this.#live.delete(allocation.offset);
    this.#used -= bytes;
    this.#addGap(allocation.offset, bytes);
  }

  #takeGap(size: number): number | undefined {
    const index = this.#gaps.findIndex((gap) => gap.bytes >= size);
    const gap = this.#gaps[index];
    if (gap === undefined) return undefined;
    const offset = gap.offset;
    gap.offset += size;
    gap.bytes -= size;
    if (gap.bytes === 0) this.#gaps.splice(index, 1);
    return offset;
  }

  #extend(size: number): number {
    const offset = this.#end;
    const end = offset + size;
    if (end > this.#maximumBytes) throw this.#exhausted(size);
    try {
      this.#memory.growTo(end, this.#maximumBytes);
    } catch (error) {
      throw this.#exhausted(size, error);
    }
    this.#end = end;
    return offset;
  }

  #exhausted(size: number, cause?: unknown): EngineError {
    return new EngineError(
      "RESOURCE_EXHAUSTED",
      `The engine has no room for another ${mebibytes(size)} MiB: ${mebibytes(this.#used)} MiB of at most ` +
        `${mebibytes(this.#maximumBytes)} MiB are in use. Remove audio that the song does not need.`,
      { requestedBytes: size, usedBytes: this.#used, maximumBytes: this.#maximumBytes },
      cause,
    );
  }

  #addGap(offset: number, bytes: number): void {
    let index = this.#gaps.findIndex((gap) => gap.offset > offset);
    if (index < 0) index = this.#gaps.length;
    const before = this.#gaps[index - 1];
    const after = this.#gaps[index];
    if (before !== undefined && before.offset + before.bytes === offset) {
      before.bytes += bytes;
      if (after !== undefined && before.offset + before.bytes === after.offset) {
        before.bytes += after.bytes;
        this.#gaps.splice(index, 1);
      }
    } else if (after !== undefined && offset + bytes === after.offset) {
      after.offset = offset;
      after.bytes += bytes;
    } else {
      this.#gaps.splice(index, 0, { offset, bytes });
    }
    this.#shrinkEnd();
  }

  /** A gap at the end is no gap: what comes next may be larger than it. */
  #shrinkEnd(): void {
    const last = this.#gaps[this.#gaps.length - 1];
    if (last === undefined || last.offset + last.bytes !== this.#end) return;
    this.#end = last.offset;
    this.#gaps.pop();
  }
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
