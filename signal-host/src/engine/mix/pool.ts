import type { EngineMemory } from "../memory/engine-memory.ts";
import { CLAIMS, CLAIMS_ADDRESS, Word } from "../memory/layout.ts";
import { isMeasured } from "../memory/node-times.ts";
import { PAGE_BYTES } from "../memory/wasm-memory.ts";
import { GroupField, PlanField } from "../plan/plan-layout.ts";
import type { Executor } from "./executor.ts";
import type { GroupRunner } from "./group-runner.ts";

/** Fewer groups are not worth waking anybody. */
const SHARED_GROUPS = 6;
/** How often a worker looks for a block before it goes to sleep. */
const LOOKS = 2000;
/** A worker sleeps no longer than this, in ms: so that it sees that all is over. */
const SLEEP_MS = 200;

/** Numbers of blocks begin anew before they do not fit. */
const LAST_BLOCK = 2 ** 30;

/**
 * Waits until so many groups of the block are done; false when the block is over. A thread that died in one never has
 * it done: the engine closes then.
 */
function waitUntilDone(i32: Int32Array, count: number, block: number): boolean {
  for (let looks = 1; Atomics.load(i32, Word.poolDone) < count; looks++) {
    if (Atomics.load(i32, Word.poolBlock) !== block) return false;
    if (looks % 256 === 0 && Atomics.load(i32, Word.closing) === 1) return false;
  }
  return true;
}

/**
 * Takes groups of the present block, level by level, until there are none. A thread begins with those of its own share,
 * which is the same in each block as long as the plan is, so that what a group remembers stays in the caches of one
 * core; then it takes what others have not begun. Each group has a word with the number of the block in which it was
 * last taken: whoever raises it from the last block's number to this one's has it.
 */
export class GroupTaker {
  readonly #memory: EngineMemory;
  readonly #runner: GroupRunner;
  readonly #thread: number;
  /** What is done in a block: its plan's groups, its frames, its number, whether it is measured. */
  #groups = 0;
  #frames = 0;
  #block = 0;
  #measured = false;

  /** @param thread 0: the audio thread, then its workers */
  constructor(memory: EngineMemory, runner: GroupRunner, thread: number) {
    this.#memory = memory;
    this.#runner = runner;
    this.#thread = thread;
  }

  /** @param block what poolBlock was */
  take(block: number): void {
    const { i32, f64 } = this.#memory;
    const count = Atomics.load(i32, Word.poolCount);
    const threads = Atomics.load(i32, Word.poolThreads);
    this.#groups = f64[Atomics.load(i32, Word.poolPlan) + PlanField.groups] ?? 0;
    this.#frames = Atomics.load(i32, Word.poolFrames);
    this.#measured = Atomics.load(i32, Word.poolMeasured) === 1;
    this.#block = block;
    for (let from = 0; from < count;) {
      let to = from + 1;
      while (to < count && this.#after(to) === from) to++;
      const share = (to - from) / threads;
      const mine = from + Math.floor(this.#thread * share);
      const end = this.#thread < threads ? from + Math.floor((this.#thread + 1) * share) : mine;
      for (let place = mine; place < end; place++) this.#try(place);
      // From the end: whoever has them begins at the front.
      for (let place = to - 1; place >= from; place--) this.#try(place);
      if (!waitUntilDone(i32, to, block)) return;
      from = to;
    }
  }

  #after(place: number): number {
    return this.#memory.f64[this.#groups + place * GroupField.count + GroupField.after] ?? 0;
  }

  #try(place: number): void {
    const { i32, f64 } = this.#memory;
    const claim = CLAIMS_ADDRESS / 4 + place;
    if (Atomics.load(i32, claim) !== this.#block - 1) return;
    if (Atomics.compareExchange(i32, claim, this.#block - 1, this.#block) !== this.#block - 1) return;
    // The block is not over before this one is done: plan and frames are what they were.
    const row = this.#groups + place * GroupField.count;
    this.#runner.run(f64[row + GroupField.address] ?? 0, this.#frames, this.#measured);
    Atomics.add(i32, Word.poolDone, 1);
  }
}

/** The audio thread's part: gives out the groups of a block, takes its share and waits for the rest. */
export class PoolExecutor implements Executor {
  readonly #memory: EngineMemory;
  readonly #runner: GroupRunner;
  readonly #taker: GroupTaker;
  #block = 1;
  #isShared: boolean;

  /** @param isShared whether blocks are shared from the beginning: where time does not press, and none is to be lost */
  constructor(memory: EngineMemory, runner: GroupRunner, isShared: boolean) {
    this.#memory = memory;
    this.#runner = runner;
    this.#isShared = isShared;
    this.#taker = new GroupTaker(memory, runner, 0);
  }

  /**
   * Shares blocks from now on, or no more. To be shared, threads must be woken, and what groups remember goes to other
   * cores: that pays where one thread has a good part of a block's time to do.
   */
  share(isShared: boolean): void {
    this.#isShared = isShared;
  }

  get isShared(): boolean {
    return this.#isShared;
  }

  run(plan: number, frames: number): void {
    const { i32, f64 } = this.#memory;
    const count = f64[plan + PlanField.groupCount] ?? 0;
    this.#block = this.#block >= LAST_BLOCK ? 2 : this.#block + 1;
    const block = this.#block;
    const measured = isMeasured(block);
    const helpers = Atomics.load(i32, Word.poolReady);
    if (!this.#isShared || count < SHARED_GROUPS || count > CLAIMS || helpers === 0) {
      const groups = f64[plan + PlanField.groups] ?? 0;
      for (let index = 0; index < count; index++) {
        this.#runner.run(f64[groups + index * GroupField.count + GroupField.address] ?? 0, frames, measured);
      }
      return;
    }
    // Whoever is late from the last block finds none of its groups: their words have gone on.
    const claims = CLAIMS_ADDRESS / 4;
    for (let place = 0; place < count; place++) Atomics.store(i32, claims + place, block - 1);
    Atomics.store(i32, Word.poolPages, this.#memory.bytes / PAGE_BYTES);
    Atomics.store(i32, Word.poolPlan, plan);
    Atomics.store(i32, Word.poolFrames, frames);
    Atomics.store(i32, Word.poolCount, count);
    Atomics.store(i32, Word.poolMeasured, measured ? 1 : 0);
    Atomics.store(i32, Word.poolThreads, helpers + 1);
    Atomics.store(i32, Word.poolDone, 0);
    Atomics.store(i32, Word.poolBlock, block);
    Atomics.add(i32, Word.poolSignal, 1);
    if (Atomics.load(i32, Word.poolWaiting) > 0) Atomics.notify(i32, Word.poolSignal);
    this.#taker.take(block);
    Atomics.store(i32, Word.poolBlock, 0);
  }
}

/** A worker's part: renders groups until the engine closes. Blocks its thread. */
export function workInPool(memory: EngineMemory, runner: GroupRunner, thread: number): void {
  // The words stay where they are when the memory grows, and this view of them good.
  const { i32 } = memory;
  const taker = new GroupTaker(memory, runner, thread);
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
    const block = Atomics.load(i32, Word.poolBlock);
    if (block !== 0) taker.take(block);
  }
}
