import type { EngineMemory } from "./memory/engine-memory.ts";
import { Word } from "./memory/layout.ts";
import type { PoolExecutor } from "./mix/pool.ts";

/** When the present block was begun, in ms; time spent rendering so far; the share of its time that a block takes. */
const Time = { started: 0, renderUs: 1, load: 2, count: 3 } as const;

/** Where the microseconds spent rendering are in the times. */
export const RENDER_US_AT = Time.renderUs;

/** What a block adds to the load that is remembered: a tenth of a second at 256 frames is half of it. */
const LOAD_WEIGHT = 1 / 32;
const SHARE_ABOVE = 0.5;
const SHARE_BELOW = 0.2;

/** Measures how long blocks take, and has threads share them by it. Audio thread; allocates nothing after it is made. */
export class BlockTimer {
  /** An array, for numbers with a fraction that outlive a call would be objects on the heap. */
  readonly times = new Float64Array(Time.count);
  readonly #memory: EngineMemory;
  readonly #executor: PoolExecutor;
  readonly #sampleRate: number;
  readonly #blockSize: number;

  constructor(memory: EngineMemory, executor: PoolExecutor, sampleRate: number, blockSize: number) {
    this.#memory = memory;
    this.#executor = executor;
    this.#sampleRate = sampleRate;
    this.#blockSize = blockSize;
  }

  /** A block is begun. */
  start(): void {
    this.times[Time.started] = performance.now();
  }

  /** Adds the time since the block was begun; answers it in whole nanoseconds. */
  stop(): number {
    const { times } = this;
    const took = performance.now() - (times[Time.started] ?? 0);
    times[Time.renderUs] = (times[Time.renderUs] ?? 0) + took * 1000;
    return Math.round(took * 1e6);
  }

  /** Threads share the blocks while one of them would have half of the time to do, and until a fifth is left of it. */
  shareByLoad(nanoseconds: number): void {
    const { times } = this;
    const share = (nanoseconds * this.#sampleRate) / (this.#blockSize * 1e9);
    const load = (times[Time.load] ?? 0) + (share - (times[Time.load] ?? 0)) * LOAD_WEIGHT;
    times[Time.load] = load;
    if (load > SHARE_ABOVE) this.#executor.share(true);
    else if (load < SHARE_BELOW) this.#executor.share(false);
  }

  /** Keeps the longest that a block took where the control thread looks for it. */
  raiseWorst(nanoseconds: number): void {
    const { i32 } = this.#memory;
    let held = Atomics.load(i32, Word.worstBlockNs);
    while (nanoseconds > held) {
      const found = Atomics.compareExchange(i32, Word.worstBlockNs, held, nanoseconds);
      if (found === held) return;
      held = found;
    }
  }
}
