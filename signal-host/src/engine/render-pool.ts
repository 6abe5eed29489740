import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { MAX_RENDER_WORKERS, Word } from "./memory/layout.ts";
import type { PoolWorkerData } from "./pool-worker.ts";

/** Threads that render, the audio thread included, unless told otherwise: one a core, eight at most. */
export function usualRenderThreads(): number {
  return Math.max(1, Math.min(8, availableParallelism()));
}

/** The threads that render beside the audio thread, from the control thread's side. */
export class RenderPool {
  readonly #memory: EngineMemory;
  readonly #workers: readonly Worker[];
  #closing = false;
  #failed = false;

  /**
   * @param threads that render, the audio thread included
   * @param onFailure a thread ended though nobody asked it to: the block that it worked on is never done
   */
  constructor(workerUrl: URL, memory: EngineMemory, threads: number, onFailure: (error: Error) => void) {
    this.#memory = memory;
    const count = Math.min(MAX_RENDER_WORKERS, threads - 1);
    this.#workers = Array.from({ length: Math.max(0, count) }, (_, index) => {
      const data: PoolWorkerData = { memory: memory.memory, thread: index + 1 };
      const worker = new Worker(workerUrl, { workerData: data });
      const fail = (error: Error): void => {
        // A thread that ends by an error is reported twice: the error, and the end.
        if (this.#closing || this.#failed) return;
        this.#failed = true;
        onFailure(error);
      };
      worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
      worker.on("exit", (code) => fail(new Error(`A render thread ended by itself (code ${String(code)})`)));
      return worker;
    });
  }

  /** The engine closes: threads that end from here on were asked to. */
  beginClosing(): void {
    this.#closing = true;
  }

  /** Ends the threads, after the audio thread. */
  async close(): Promise<void> {
    this.beginClosing();
    const { i32 } = this.#memory;
    Atomics.store(i32, Word.closing, 1);
    Atomics.add(i32, Word.poolSignal, 1);
    Atomics.notify(i32, Word.poolSignal);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
