import { totalmem } from "node:os";
import type { EngineOptions } from "./engine-types.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import type { Heap } from "./memory/heap.ts";
import { SampleStore } from "./sample-store.ts";
import { StreamDesk } from "./streaming/stream-desk.ts";

const MAX_BUDGET_BYTES = 3.5 * 1024 ** 3;
/** Nearly six minutes of stereo at 48 kHz. */
const STREAM_ABOVE_BYTES = 128 * 1024 ** 2;
const STREAM_BYTES = 128 * 1024 ** 2;

/** An engine's audio: what is in memory as a whole, and what streams. */
export interface EngineSamples {
  readonly samples: SampleStore;
  readonly streams: StreamDesk;
}

/**
 * Makes room for audio within the budget of the options; trouble with the disk goes to their onEvent. Control thread.
 *
 * @param diskWorker the built worker that reads what streams
 */
export function engineSamples(
  options: EngineOptions,
  memory: EngineMemory,
  heap: Heap,
  diskWorker: URL,
): EngineSamples {
  const budget = options.sampleBudgetBytes ?? Math.min(MAX_BUDGET_BYTES, totalmem() / 2);
  const streams = new StreamDesk({
    memory,
    heap,
    workerUrl: diskWorker,
    poolBytes: options.streamBytes ?? Math.min(STREAM_BYTES, budget / 4),
    onTrouble: ({ name, problem }) => options.onEvent({ kind: "disk-failed", sample: name, problem }),
    onUnderruns: (count) => options.onEvent({ kind: "disk-underrun", count }),
  });
  const samples = new SampleStore(memory, heap, budget, {
    desk: streams,
    aboveBytes: options.streamAboveBytes ?? STREAM_ABOVE_BYTES,
  });
  return { samples, streams };
}
