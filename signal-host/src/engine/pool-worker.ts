import { workerData } from "node:worker_threads";
import { raiseThreadPriority } from "../audio/thread-priority.ts";
import { EngineMemory } from "./memory/engine-memory.ts";
import type { WasmMemory } from "./memory/wasm-memory.ts";
import { GroupRunner } from "./mix/group-runner.ts";
import { loadKernels } from "./mix/kernels.ts";
import { workInPool } from "./mix/pool.ts";

export interface PoolWorkerData {
  readonly memory: WasmMemory;
  /** From 1; the audio thread is 0. */
  readonly thread: number;
}

/** A thread that renders groups for the audio thread, until the engine closes. */
function main({ memory, thread }: PoolWorkerData): void {
  raiseThreadPriority();
  const engineMemory = new EngineMemory(memory);
  workInPool(engineMemory, new GroupRunner(engineMemory, loadKernels(memory), thread), thread);
}

main(workerData as PoolWorkerData);
