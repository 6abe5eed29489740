import { RECORD_NODES } from "../../../kernels/abi.ts";
import {
  GROUP_OPERATIONS,
  GROUP_OPERATION_COUNT,
  GROUP_STRIP,
  OPERATION_DEVICE,
  STRIP_NODES,
} from "../../../kernels/plan-abi.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { currentNodeWord, SCRATCH_ADDRESS, SCRATCH_BYTES } from "../memory/layout.ts";
import { NodeTimesWriter } from "../memory/node-times.ts";
import type { Kernels } from "./kernels.ts";

const LANES = 4;

/** Runs lane groups on one thread, and in blocks that are measured takes note of what each node costs. */
export class GroupRunner {
  readonly #memory: EngineMemory;
  readonly #kernels: Kernels;
  readonly #scratch: number;
  readonly #mark: number;
  readonly #times: NodeTimesWriter;
  /** When the present operation was begun, in ms: an array, for such numbers would be objects on the heap. */
  readonly #begun = new Float64Array(1);

  /** @param thread 0: the audio thread, then its workers */
  constructor(memory: EngineMemory, kernels: Kernels, thread: number) {
    this.#memory = memory;
    this.#kernels = kernels;
    this.#scratch = SCRATCH_ADDRESS + thread * SCRATCH_BYTES;
    this.#mark = currentNodeWord(thread) * 4;
    this.#times = new NodeTimesWriter(memory);
  }

  /** @param group bytes @param measured whether to take the times of its nodes */
  run(group: number, frames: number, measured: boolean): void {
    if (measured) this.#runMeasured(group, frames);
    else this.#kernels.runGroup(group, frames, this.#scratch, this.#mark);
  }

  #runMeasured(group: number, frames: number): void {
    const { i32 } = this.#memory;
    const kernels = this.#kernels;
    this.#begun[0] = performance.now();
    if (kernels.beginGroup(group, frames) === 0) return;
    const operations = ((i32[(group + GROUP_OPERATIONS) / 4] ?? 0) >>> 0) / 4;
    const count = i32[(group + GROUP_OPERATION_COUNT) / 4] ?? 0;
    const strip = (i32[(group + GROUP_STRIP) / 4] ?? 0) >>> 0;
    for (let index = 0; index < count; index++) {
      const kind = i32[operations + index * 2] ?? 0;
      const record = (i32[operations + index * 2 + 1] ?? 0) >>> 0;
      // Sums and delays count as the strips'.
      if (kind === OPERATION_DEVICE && strip !== 0) this.#take((strip + STRIP_NODES) / 4);
      kernels.operate(kind, record, frames, this.#scratch, this.#mark);
      if (kind === OPERATION_DEVICE) this.#take((record + RECORD_NODES) / 4);
    }
    kernels.endGroup(group, frames, this.#mark);
    if (strip !== 0) this.#take((strip + STRIP_NODES) / 4);
  }

  /** The time since the last look goes in equal shares to the nodes of the lanes. @param nodes Int32 index */
  #take(nodes: number): void {
    const { i32 } = this.#memory;
    const now = performance.now();
    const took = (now - (this.#begun[0] ?? 0)) * 1e6;
    this.#begun[0] = now;
    let sharing = 0;
    for (let lane = 0; lane < LANES; lane++) if (i32[nodes + lane] !== 0) sharing++;
    if (sharing === 0) return;
    const share = Math.round(took / sharing);
    for (let lane = 0; lane < LANES; lane++) {
      const node = i32[nodes + lane] ?? 0;
      if (node !== 0) this.#times.add(node, share);
    }
  }
}
