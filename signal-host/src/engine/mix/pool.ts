import type { EngineMemory } from "../memory/engine-memory.ts";
import { Word } from "../memory/layout.ts";
import { isMeasured } from "../memory/node-times.ts";
import { PAGE_BYTES } from "../memory/wasm-memory.ts";
import { GroupField, PlanField } from "../plan/plan-layout.ts";
import type { Executor } from "./executor.ts";
import type { GroupRunner } from "./group-runner.ts";

/**
 * How threads share the groups of a block: the word poolNext holds the number of the block in its upper half and the
 * place of the next group in its lower. Whoever takes a group adds one, so that each group is taken once, and none of a
 * block that is over. Groups are in the order of their levels: a thread that has one waits until all that must be done
 * before are done; those are with other threads, or were.
 */
const BLOCK_SHIFT = 16;
const PLACE_MASK = 0xffff;

/** Fewer groups are not worth waking anybody. */
const SHARED_GROUPS = 6;
/** How often a worker looks for a block before it goes to sleep. */
const LOOKS = 2000;
/** A worker sleeps no longer than this, in ms: so that it sees that all is over. */
const SLEEP_MS = 200;

/** Waits until so many groups of the block are done. A thread that died in one never is: the engine closes then. */
function waitUntilDone(i32: Int32Array, count: number): void {
  while (Atomics.load(i32, Word.poolDone) < count && Atomics.load(i32, Word.closing) === 0);
}

/** Takes groups of the present block until there are none. */
export class GroupTaker {
  readonly #memory: EngineMemory;
  readonly #runner: GroupRunner;

  constructor(memory: EngineMemory, runner: GroupRunner) {
    this.#memory = memory;
    this.#runner = runner;
  }

  /** @param block the upper half of poolNext while the block lasts */
  take(block: number): void {
    const { i32, f64 } = this.#memory;
    const plan = Atomics.load(i32, Word.poolPlan);
    const frames = Atomics.load(i32, Word.poolFrames);
    const count = Atomics.load(i32, Word.poolCount);
    const measured = Atomics.load(i32, Word.poolMeasured) === 1;
    for (;;) {
      const next = Atomics.load(i32, Word.poolNext);
      const place = next & PLACE_MASK;
      if (next >>> BLOCK_SHIFT !== block || place >= count) return;
      if (Atomics.compareExchange(i32, Word.poolNext, next, next + 1) !== next) continue;
      // Nobody takes up another plan while one of its groups is taken and not done.
      const row = (f64[plan + PlanField.groups] ?? 0) + place * GroupField.count;
      const after = f64[row + GroupField.after] ?? 0;
      waitUntilDone(i32, after);
      this.#runner.run(f64[row + GroupField.address] ?? 0, frames, measured);
      Atomics.add(i32, Word.poolDone, 1);
    }
  }
}

/** The audio thread's part: gives out the groups of a block, takes its share and waits for the rest. */
export class PoolExecutor implements Executor {
  readonly #memory: EngineMemory;
  readonly #runner: GroupRunner;
  readonly #taker: GroupTaker;
  #block = 0;

  constructor(memory: EngineMemory, runner: GroupRunner) {
    this.#memory = memory;
    this.#runner = runner;
    this.#taker = new GroupTaker(memory, runner);
  }

  run(plan: number, frames: number): void {
    const { i32, f64 } = this.#memory;
    const count = f64[plan + PlanField.groupCount] ?? 0;
    this.#block = (this.#block + 1) & 0x7fff;
    const measured = isMeasured(this.#block);
    if (count < SHARED_GROUPS || Atomics.load(i32, Word.poolReady) === 0) {
      const groups = f64[plan + PlanField.groups] ?? 0;
      for (let index = 0; index < count; index++) {
        this.#runner.run(f64[groups + index * GroupField.count + GroupField.address] ?? 0, frames, measured);
      }
      return;
    }
    // Closed while the block is described: nobody takes a group of this one for one of the last.
    Atomics.store(i32, Word.poolNext, (this.#block << BLOCK_SHIFT) | PLACE_MASK);
    Atomics.store(i32, Word.poolPages, this.#memory.bytes / PAGE_BYTES);
    Atomics.store(i32, Word.poolPlan, plan);
    Atomics.store(i32, Word.poolFrames, frames);
    Atomics.store(i32, Word.poolCount, count);
    Atomics.store(i32, Word.poolMeasured, measured ? 1 : 0);
    Atomics.store(i32, Word.poolDone, 0);
    Atomics.store(i32, Word.poolNext, this.#block << BLOCK_SHIFT);
    Atomics.add(i32, Word.poolSignal, 1);
    if (Atomics.load(i32, Word.poolWaiting) > 0) Atomics.notify(i32, Word.poolSignal);
    this.#taker.take(this.#block);
    waitUntilDone(i32, count);
  }
}

/** A worker's part: renders groups until the engine closes. Blocks its thread. */
export function workInPool(memory: EngineMemory, runner: GroupRunner): void {
  // The words stay where they are when the memory grows, and this view of them good.
  const { i32 } = memory;
  const taker = new GroupTaker(memory, runner);
  Atomics.add(i32, Word.poolReady, 1);
  let seen = Atomics.load(i32, Word.poolSignal);
  while (Atomics.load(i32, Word.closing) === 0) {
    let looks = 0;
    while (Atomics.load(i32, Word.poolSignal) === seen && looks < LOOKS) looks++;
    if (Atomics.load(i32, Word.poolSignal) === seen) {
      Atomics.add(i32, Word.poolWaiting, 1);
      Atomics.wait(i32, Word.poolSignal, seen, SLEEP_MS);
      Atomics.sub(i32, Word.poolWaiting, 1);
    }
    const signal = Atomics.load(i32, Word.poolSignal);
    if (signal === seen) continue;
    seen = signal;
    // What another thread has taken from the system since must be within reach.
    memory.ensure(Atomics.load(i32, Word.poolPages) * PAGE_BYTES);
    taker.take(Atomics.load(i32, Word.poolNext) >>> BLOCK_SHIFT);
  }
}
