import {
  ADOPT_BYPASS,
  ADOPT_DELAY,
  ADOPT_EDGE,
  ADOPT_FLOAT,
  ADOPT_INTEGER,
  ADOPT_LANE,
  ADOPT_PARAMETER,
} from "../../../kernels/plan-abi.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import type { Block } from "./block-store.ts";

/** Where the state of something is: a lane of some vectors. */
export interface LanePlace {
  readonly address: number;
  readonly lane: number;
  readonly vectors: number;
}

/** What became of a lane's state: it is where it was, it moves there, or it begins. */
export type LaneFate = "kept" | "moved" | "new";

/**
 * What the audio thread has to change when it takes up a plan: the memory that sounds now is not written to before.
 * Memory that nobody reads yet is written at once. Control thread.
 */
export class Adoption {
  readonly #memory: EngineMemory;
  readonly #former: ReadonlyMap<string, LanePlace>;
  /** Where things are in this plan. */
  readonly places = new Map<string, LanePlace>();
  readonly #moves: number[] = [];
  readonly #changes: number[] = [];

  constructor(memory: EngineMemory, former: ReadonlyMap<string, LanePlace>) {
    this.#memory = memory;
    this.#former = former;
  }

  /** The rows, as the audio thread goes through them: what moves first. */
  rows(): number[] {
    return [...this.#moves, ...this.#changes];
  }

  /** Whether the plan before had it. */
  existed(key: string): boolean {
    return this.#former.has(key);
  }

  /** Says where the state of `key` is now; it is brought there from where it was. */
  place(key: string, block: Block, offset: number, lane: number, vectors: number): LaneFate {
    const address = block.address + offset;
    const former = this.#former.get(key);
    this.places.set(key, { address, lane, vectors });
    if (former === undefined || former.vectors !== vectors) return "new";
    if (former.address === address && former.lane === lane) return block.fresh ? "new" : "kept";
    this.#moves.push(ADOPT_LANE, former.address, former.lane, address, lane, vectors);
    return "moved";
  }

  /** @param isMoved whether a move of its lane, or the audio thread itself, may have written something else there */
  integer(block: Block, offset: number, value: number, isMoved = false): void {
    if (block.fresh) this.#memory.i32[(block.address + offset) / 4] = value;
    if ((this.#differs(block, offset, value) && !block.fresh) || isMoved) {
      this.#changes.push(ADOPT_INTEGER, block.address + offset, value, 0, 0, 0);
    }
  }

  float(block: Block, offset: number, value: number, isMoved = false): void {
    if (block.fresh) this.#memory.f32[(block.address + offset) / 4] = value;
    if ((this.#differs(block, offset, value) && !block.fresh) || isMoved) {
      this.#changes.push(ADOPT_FLOAT, block.address + offset, value, 0, 0, 0);
    }
  }

  #differs(block: Block, offset: number, value: number): boolean {
    if (block.words.get(offset) === value) return false;
    block.words.set(offset, value);
    return true;
  }

  /** @param address of the parameter, its lane added @param record of its device */
  parameter(address: number, to: number, frames: number, record: number): void {
    this.#changes.push(ADOPT_PARAMETER, address, to, frames, record, 0);
  }

  edge(address: number, to: number, frames: number): void {
    this.#changes.push(ADOPT_EDGE, address, to, frames, 0, 0);
  }

  delay(address: number, delay: number): void {
    this.#changes.push(ADOPT_DELAY, address, delay, 0, 0, 0);
  }

  bypass(address: number, to: number): void {
    this.#changes.push(ADOPT_BYPASS, address, to, 0, 0, 0);
  }
}
