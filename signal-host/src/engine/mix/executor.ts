import type { EngineMemory } from "../memory/engine-memory.ts";
import { SCRATCH_BYTES } from "../memory/layout.ts";
import { GroupField, PlanField } from "../plan/plan-layout.ts";
import type { Kernels } from "./kernels.ts";

/** Runs the lane groups of a plan, one block at a time. */
export interface Executor {
  /** @param plan Float64 index @param frames of the block */
  run(plan: number, frames: number): void;
}

/** All groups one after the other, on the thread that asks: for renders. Allocates nothing. */
export class SerialExecutor implements Executor {
  readonly #memory: EngineMemory;
  readonly #kernels: Kernels;
  readonly #scratch: number;

  /** @param scratch address of room for a lane group of 1024 frames, and behind it for a word */
  constructor(memory: EngineMemory, kernels: Kernels, scratch: number) {
    this.#memory = memory;
    this.#kernels = kernels;
    this.#scratch = scratch;
  }

  run(plan: number, frames: number): void {
    const { f64 } = this.#memory;
    const groups = f64[plan + PlanField.groups] ?? 0;
    const count = f64[plan + PlanField.groupCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const address = f64[groups + index * GroupField.count + GroupField.address] ?? 0;
      this.#kernels.runGroup(address, frames, this.#scratch, this.#scratch + SCRATCH_BYTES);
    }
  }
}
