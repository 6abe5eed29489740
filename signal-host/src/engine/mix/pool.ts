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

/** Numbers of blocks begin anew before their words do not fit. */
const LAST_BLOCK = 2 ** 28;

/**
 * What the word of a group says in block `n`: `n · WORDS` that nobody has it, and these beside it. Whoever is late from
 * another block finds none of its groups free.
 */
const WORDS = 4;
const TAKEN = 1;
const DONE = 2;

/**
 * Takes groups of the present block as soon as what they need is done, until there are none. Each thread has every so
 * many-th group for its own, the same ones in each block as long as the plan is, so that what a group remembers stays in
 * the caches of one core; when none of those can be begun, it takes what others have not begun.
 */
export class GroupTaker {
  readonly #memory: EngineMemory;
  readonly #runner: GroupRunner;
  readonly #thread: number;
  /** What is done in a block: its plan's groups and how many, its frames, whether it is measured, its word. */
  #groups = 0;
  #count = 0;
  #frames = 0;
  #measured = false;
  #free = 0;
  #threads = 1;
  /** Groups before this one are done. */
  #done = 0;
  /** This thread's own groups before this one are taken. */
  #own = 0;

  /** @param thread 0: the audio thread, then its workers */
  constructor(memory: EngineMemory, runner: GroupRunner, thread: number) {
    this.#memory = memory;
    this.#runner = runner;
    this.#thread = thread;
  }

  /** Comes back when all groups are done, or the block is over. @param block what poolBlock was */
  take(block: number): void {
    const { i32, f64 } = this.#memory;
    this.#count = Atomics.load(i32, Word.poolCount);
    this.#threads = Atomics.load(i32, Word.poolThreads);
    this.#groups = f64[Atomics.load(i32, Word.poolPlan) + PlanField.groups] ?? 0;
    this.#frames = Atomics.load(i32, Word.poolFrames);
    this.#measured = Atomics.load(i32, Word.poolMeasured) === 1;
    this.#free = block * WORDS;
    this.#done = 0;
    this.#own = this.#thread;
    while (this.#takeOwn() || this.#takeOther() || this.#waitForOthers(block));
  }

  /** Runs the first of this thread's groups that can be begun. */
  #takeOwn(): boolean {
    let passed = false;
    for (let place = this.#own; place < this.#count; place += this.#threads) {
      if (this.#isFree(place)) {
        if (!this.#isReady(place)) passed = true;
        else if (this.#run(place)) return true;
      }
      if (!passed) this.#own = place + this.#threads;
    }
    return false;
  }

  /** From the end: whoever has them begins at the front. */
  #takeOther(): boolean {
    for (let place = this.#count - 1; place >= this.#done; place--) {
      if (this.#isFree(place) && this.#isReady(place) && this.#run(place)) return true;
    }
    return false;
  }

  /**
   * Until more groups can be begun, which is when the first that is not done is; false when all are, or the block is
   * over. A thread that died in a group never has it done: the engine closes then.
   */
  #waitForOthers(block: number): boolean {
    const { i32 } = this.#memory;
    const from = this.#done;
    for (let looks = 1; this.#countDone() === from; looks++) {
      if (from >= this.#count || Atomics.load(i32, Word.poolBlock) !== block) return false;
      if (looks % 256 === 0 && Atomics.load(i32, Word.closing) === 1) return false;
    }
    return true;
  }

  #isFree(place: number): boolean {
    return Atomics.load(this.#memory.i32, CLAIMS_ADDRESS / 4 + place) === this.#free;
  }

  /** Whether the groups that it needs are done. */
  #isReady(place: number): boolean {
    const after = this.#memory.f64[this.#groups + place * GroupField.count + GroupField.after] ?? 0;
    return after <= this.#done || after <= this.#countDone();
  }

  /** How many groups are done, counted from the first. */
  #countDone(): number {
    const { i32 } = this.#memory;
    const done = this.#free + DONE;
    while (this.#done < this.#count && Atomics.load(i32, CLAIMS_ADDRESS / 4 + this.#done) === done)
      this.#done++;
    return this.#done;
  }

  #run(place: number): boolean {
    const { i32, f64 } = this.#memory;
    const word = CLAIMS_ADDRESS / 4 + place;
    const free = this.#free;
    if (Atomics.compareExchange(i32, word, free, free + TAKEN) !== free) return false;
    // The block is not over before this one is done: plan and frames are what they were.
    const row = this.#groups + place * GroupField.count;
    this.#runner.run(f64[row + GroupField.address] ?? 0, this.#frames, this.#measured);
    Atomics.store(i32, word, free + DONE);
    return true;
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
    const claims = CLAIMS_ADDRESS / 4;
    // Seen by whoever sees poolBlock.
    i32.fill(block * WORDS, claims, claims + count);
    Atomics.store(i32, Word.poolPages, this.#memory.bytes / PAGE_BYTES);
    Atomics.store(i32, Word.poolPlan, plan);
    Atomics.store(i32, Word.poolFrames, frames);
    Atomics.store(i32, Word.poolCount, count);
    Atomics.store(i32, Word.poolMeasured, measured ? 1 : 0);
    Atomics.store(i32, Word.poolThreads, helpers + 1);
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
