import type { EngineMemory } from "./engine-memory.ts";
import { NODE_SLOTS, NODE_TIME_INDEX, NodeTimeWord } from "./layout.ts";

/**
 * One block in so many is measured node by node: reading the clock twice for each node costs time, and each reading
 * is an object on the heap of the thread that asks.
 */
export const MEASURE_EVERY = 16;

/** Whether the nodes of this block (counted by the engine's clock) are to be measured. */
export function isMeasured(block: number): boolean {
  return block % MEASURE_EVERY === 0;
}

/**
 * Takes note of what each node costs. For the audio thread and the workers that render for it: a node is rendered
 * by one thread at a time. Allocates nothing, never waits.
 */
export class NodeTimesWriter {
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** Adds one measured block. @param node 1 to NODE_SLOTS − 1 @param nanoseconds a whole number */
  add(node: number, nanoseconds: number): void {
    const { i32 } = this.#memory;
    const at = NODE_TIME_INDEX + node * NodeTimeWord.count;
    // Only one thread writes at a time, and the reader resets nothing but the worst: no need of atomics.
    i32[at + NodeTimeWord.sumNs] = ((i32[at + NodeTimeWord.sumNs] ?? 0) + nanoseconds) | 0;
    i32[at + NodeTimeWord.blocks] = ((i32[at + NodeTimeWord.blocks] ?? 0) + 1) | 0;
    if (nanoseconds > (i32[at + NodeTimeWord.worstNs] ?? 0)) i32[at + NodeTimeWord.worstNs] = nanoseconds;
  }
}

/** What a node cost since it was last looked at. */
export interface NodeTime {
  node: number;
  /** Blocks measured. */
  blocks: number;
  sumNs: number;
  worstNs: number;
}

/**
 * Takes what the nodes cost since it was last asked, so that each measured block is counted once. Control thread;
 * one reader for an engine, which asks at least every four seconds: what a node costs is counted modulo 2³² ns.
 */
export class NodeTimesReader {
  readonly #memory: EngineMemory;
  readonly #sums = new Uint32Array(NODE_SLOTS);
  readonly #blocks = new Uint32Array(NODE_SLOTS);

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** Writes into `into` what the node has cost; zeros where nothing was measured. */
  take(node: number, into: NodeTime): void {
    if (node < 1 || node >= NODE_SLOTS) throw new RangeError(`There is no node ${node}`);
    const { i32 } = this.#memory;
    const at = NODE_TIME_INDEX + node * NodeTimeWord.count;
    const blocks = Atomics.load(i32, at + NodeTimeWord.blocks) >>> 0;
    const sum = Atomics.load(i32, at + NodeTimeWord.sumNs) >>> 0;
    into.node = node;
    into.blocks = (blocks - (this.#blocks[node] ?? 0)) >>> 0;
    into.sumNs = (sum - (this.#sums[node] ?? 0)) >>> 0;
    into.worstNs = into.blocks === 0 ? 0 : Atomics.exchange(i32, at + NodeTimeWord.worstNs, 0);
    this.#blocks[node] = blocks;
    this.#sums[node] = sum;
  }
}
