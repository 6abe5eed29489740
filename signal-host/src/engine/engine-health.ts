import type { HealthCounters } from "./engine-types.ts";
import { readClock } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { Word } from "./memory/layout.ts";

/** Reads the counters of the audio thread; the longest time to render a block begins anew. Control thread. */
export function readHealth(memory: EngineMemory, diskUnderruns: number | null): HealthCounters {
  const { i32 } = memory;
  const { blocks, renderUs } = readClock(memory);
  return {
    blocks,
    renderUs,
    missedDeadlines: Atomics.load(i32, Word.missedDeadlines),
    underruns: Atomics.load(i32, Word.underruns),
    queuedFrames: Atomics.load(i32, Word.queuedFrames),
    worstUs: Atomics.exchange(i32, Word.worstBlockNs, 0) / 1000,
    diskUnderruns,
  };
}
