import type { HealthData } from "@loophole/schemas/types";
import type { EnginePort } from "./engine-port.ts";
import type { LoadShedding } from "./load/load-shedding.ts";
import type { NodeCosts } from "./load/node-costs.ts";

/** What health is told of. */
export type HealthSource = Pick<EnginePort, "health" | "sampleRate" | "blockSize"> & {
  readonly samples: Pick<EnginePort["samples"], "bytes">;
};

/** Memory figures older than this are taken anew, in ms: asking for them is not free. */
const MEMORY_AGE_MS = 250;

/** What one receiver of health has been told so far. */
export interface HealthHold {
  blocks: number;
  renderUs: number;
  worstUs: number;
}

/** What is told beside the engine's own counters. */
export interface HealthExtras {
  readonly costs: Pick<NodeCosts, "costliest">;
  readonly shedding: Pick<LoadShedding, "state">;
}

/**
 * Shares the engine's counters between receivers that ask at different rates: each gets the load and the worst
 * block since it was last told.
 */
export class HealthMonitor {
  readonly #engine: HealthSource;
  readonly #now: () => number;
  readonly #extras: HealthExtras | null;
  readonly #holds = new Set<HealthHold>();
  #memory: { at: number; heapBytes: number; rssBytes: number } | null = null;

  constructor(
    engine: HealthSource,
    now: () => number = () => performance.now(),
    extras: HealthExtras | null = null,
  ) {
    this.#engine = engine;
    this.#now = now;
    this.#extras = extras;
  }

  /** A new receiver, to which everything since the engine's start is news. */
  hold(): HealthHold {
    const hold = { blocks: 0, renderUs: 0, worstUs: 0 };
    this.#holds.add(hold);
    return hold;
  }

  release(hold: HealthHold): void {
    this.#holds.delete(hold);
  }

  /** What the receiver has not been told yet. */
  take(hold: HealthHold): HealthData {
    const counters = this.#engine.health();
    for (const each of this.#holds) each.worstUs = Math.max(each.worstUs, counters.worstUs);
    const blocks = counters.blocks - hold.blocks;
    const blockMeanUs = blocks > 0 ? (counters.renderUs - hold.renderUs) / blocks : 0;
    const blockBudgetUs = (this.#engine.blockSize / this.#engine.sampleRate) * 1e6;
    const blockWorstUs = hold.worstUs;
    hold.blocks = counters.blocks;
    hold.renderUs = counters.renderUs;
    hold.worstUs = 0;
    const { heapBytes, rssBytes } = this.#memoryNow();
    return {
      load: round(blockMeanUs / blockBudgetUs, 1e4),
      blockMeanUs: round(blockMeanUs, 10),
      blockWorstUs: round(blockWorstUs, 10),
      blockBudgetUs: round(blockBudgetUs, 10),
      missedDeadlines: counters.missedDeadlines,
      underruns: counters.underruns,
      blocks: counters.blocks,
      queuedFrames: counters.queuedFrames,
      sampleBytes: this.#engine.samples.bytes,
      heapBytes,
      rssBytes,
      ...(typeof counters.diskUnderruns === "number" && { diskUnderruns: counters.diskUnderruns }),
      ...this.#more(),
    };
  }

  /** What there is not always. */
  #more(): Pick<HealthData, "nodes" | "overload"> {
    const costliest = this.#extras?.costs.costliest ?? [];
    const overload = this.#extras?.shedding.state;
    return {
      ...(costliest.length > 0 && { nodes: [...costliest] }),
      ...(overload !== undefined && { overload }),
    };
  }

  #memoryNow(): { heapBytes: number; rssBytes: number } {
    const at = this.#now();
    if (this.#memory === null || at - this.#memory.at > MEMORY_AGE_MS) {
      const { heapUsed, rss } = process.memoryUsage();
      this.#memory = { at, heapBytes: heapUsed, rssBytes: rss };
    }
    return this.#memory;
  }
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
