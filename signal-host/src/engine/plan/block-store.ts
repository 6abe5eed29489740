import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Allocation, Heap } from "../memory/heap.ts";

/** Memory that outlives the plan it was made for, as long as any plan names it. */
export interface Block {
  readonly key: string;
  /** In bytes. */
  readonly address: number;
  readonly bytes: number;
  /** True until the plan that it was made for is finished: nobody reads it yet, and it may be written to. */
  fresh: boolean;
  /** What its words were last told to be, by offset. */
  readonly words: Map<number, number>;
}

interface LiveBlock extends Block {
  readonly allocation: Allocation;
  holders: number;
}

/**
 * The state of what sounds, by what it belongs to: a plan that has the same thing in the same place as the plan before
 * uses the same memory, and nothing has to be moved. Memory that only earlier plans have is not found again: what is in
 * it has not been kept up since. Control thread.
 */
export class BlockStore {
  readonly #memory: EngineMemory;
  readonly #heap: Heap;
  readonly #blocks = new Map<string, LiveBlock>();
  /** Those of the last plan that was finished. */
  #current: ReadonlySet<Block> = new Set();

  constructor(memory: EngineMemory, heap: Heap) {
    this.#memory = memory;
    this.#heap = heap;
  }

  /** The block of that name, held once more; zeroed when it is new. Throws EngineError RESOURCE_EXHAUSTED. */
  hold(key: string, bytes: number): Block {
    const held = this.#blocks.get(key);
    if (held !== undefined && held.bytes === bytes && (held.fresh || this.#current.has(held))) {
      held.holders++;
      return held;
    }
    const allocation = this.#heap.allocate(bytes);
    this.#memory.i32.fill(0, allocation.offset / 4, (allocation.offset + allocation.bytes) / 4);
    const block: LiveBlock = {
      key,
      address: allocation.offset,
      bytes,
      fresh: true,
      words: new Map(),
      allocation,
      holders: 1,
    };
    this.#blocks.set(key, block);
    return block;
  }

  /** A plan with these blocks is finished: the next one goes on from it. */
  commit(blocks: readonly Block[]): void {
    for (const block of blocks) block.fresh = false;
    this.#current = new Set(blocks);
  }

  /** The memory is given back with the last holder. */
  release(block: Block): void {
    const live = block as LiveBlock;
    live.holders--;
    if (live.holders > 0) return;
    if (this.#blocks.get(live.key) === live) this.#blocks.delete(live.key);
    this.#heap.free(live.allocation);
  }

  /** Forgets what words were told to be, after a plan that told them was given up. */
  doubt(): void {
    for (const block of this.#blocks.values()) block.words.clear();
  }
}
