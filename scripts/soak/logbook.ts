import type { HealthData } from "@loophole/schemas/types";
import { judgeMemory, type MemorySample, type MemoryVerdict } from "./memory.ts";
import { judgeMiss, type JudgedMiss, type Miss, type Wait } from "./misses.ts";
import type { LateWake } from "./sleeper.ts";

/** What happened in a minute, or in what there was of the last one. */
export interface Minute {
  readonly minute: number;
  readonly seconds: number;
  readonly blocks: number;
  /** Blocks that were late. */
  readonly missed: number;
  /** Of these, those that were the engine's own doing. */
  readonly ownMissed: number;
  /** Deadlines that a thread that only sleeps has missed. */
  readonly sleeperMissed: number;
  readonly meanUs: number;
  readonly worstUs: number;
  readonly budgetUs: number;
  readonly heapBytes: number;
  readonly rssBytes: number;
  readonly edits: number;
  /** Telemetry messages that clients have got, and those that were left out for them. */
  readonly messages: number;
  readonly dropped: number;
}

export interface SoakVerdict {
  readonly isGood: boolean;
  readonly blocks: number;
  readonly missed: number;
  readonly ownMissed: number;
  readonly sleeperMissed: number;
  /** Those blocks that were late, by the times at which they were; some late at one time are one. */
  readonly misses: readonly JudgedMiss[];
  readonly memory: MemoryVerdict;
  /** What was refused or broke, in words. */
  readonly errors: readonly string[];
}

interface Open {
  begun: number;
  blocks: number;
  renderUs: number;
  worstUs: number;
  messages: number;
  dropped: number;
  edits: number;
}

const MINUTE_MS = 60_000;
/** What is left of a minute at the end, and worth a line. */
const LEAST_LINE_MS = 1_000;

/** Keeps what is told about a run, a line a minute, and judges it at the end. Times in ms since 1970. */
export class Logbook {
  readonly minutes: Minute[] = [];
  readonly #begun: number;
  readonly #slackMs: number;
  readonly #onMinute: (minute: Minute) => void;
  readonly #memory: MemorySample[] = [];
  readonly #misses: Miss[] = [];
  readonly #wakes: LateWake[] = [];
  readonly #errors: string[] = [];
  #last: { readonly at: number; readonly data: HealthData } | null = null;
  readonly #waits: Wait[] = [];
  #open: Open;

  /** @param slackMs time by which a block is begun before its deadline */
  constructor(now: number, slackMs: number, onMinute: (minute: Minute) => void) {
    this.#begun = now;
    this.#slackMs = slackMs;
    this.#onMinute = onMinute;
    this.#open = newMinute(now);
  }

  /** @param waitedMs how long audio threads have waited for a core since the last time, all together */
  health(at: number, data: HealthData, waitedMs: number): void {
    const before = this.#last;
    this.#memory.push({ at: (at - this.#begun) / 1000, heapBytes: data.heapBytes, rssBytes: data.rssBytes });
    if (waitedMs > 0) this.#waits.push({ at, ms: waitedMs });
    const blocks = data.blocks - (before?.data.blocks ?? 0);
    // While it stands still there is nothing to tell but that.
    if (before !== null && blocks === 0) return;
    this.#last = { at, data };
    if (before === null) return;
    const late = data.missedDeadlines - before.data.missedDeadlines;
    // Between two looks it renders as many blocks as time passes, or one less.
    const stillMs = Math.max(0, at - before.at - ((blocks + 1) * data.blockBudgetUs) / 1000);
    if (late > 0)
      this.#misses.push({
        from: before.at,
        to: at,
        blocks: late,
        stillMs,
        worstMs: data.blockWorstUs / 1000,
      });
    this.#open.blocks += blocks;
    this.#open.renderUs += data.blockMeanUs * blocks;
    this.#open.worstUs = Math.max(this.#open.worstUs, data.blockWorstUs);
    if (at - this.#open.begun >= MINUTE_MS) this.#closeMinute(at);
  }

  wake(wake: LateWake): void {
    this.#wakes.push(wake);
  }

  message(dropped: number): void {
    this.#open.messages += 1;
    this.#open.dropped += dropped;
  }

  edit(): void {
    this.#open.edits += 1;
  }

  error(words: string): void {
    this.#errors.push(words);
  }

  /** Ends the minute that is under way and judges. */
  close(at: number): SoakVerdict {
    if (at - this.#open.begun >= LEAST_LINE_MS) this.#closeMinute(at);
    const { missed, ownMissed, sleeperMissed } = this.#missedBetween(this.#begun, at);
    const misses = this.#misses.map((miss) => this.#judge(miss));
    const memory = judgeMemory(this.#memory);
    const blocks = this.minutes.reduce((sum, minute) => sum + minute.blocks, 0);
    const isGood = this.#errors.length === 0 && memory.isFlat && ownMissed === 0 && blocks > 0;
    return { isGood, blocks, missed, ownMissed, sleeperMissed, misses, memory, errors: this.#errors };
  }

  #closeMinute(at: number): void {
    const { begun, blocks, renderUs, worstUs, messages, dropped, edits } = this.#open;
    const { heapBytes = 0, rssBytes = 0, blockBudgetUs: budgetUs = 0 } = this.#last?.data ?? {};
    const minute: Minute = {
      minute: this.minutes.length + 1,
      seconds: (at - begun) / 1000,
      blocks,
      ...this.#missedBetween(begun, at),
      meanUs: blocks === 0 ? 0 : renderUs / blocks,
      worstUs,
      budgetUs,
      heapBytes,
      rssBytes,
      edits,
      messages,
      dropped,
    };
    this.minutes.push(minute);
    this.#open = newMinute(at);
    this.#onMinute(minute);
  }

  #missedBetween(from: number, to: number): { missed: number; ownMissed: number; sleeperMissed: number } {
    const inside = this.#misses.filter((miss) => miss.to > from && miss.to <= to);
    const judged = inside.map((miss) => this.#judge(miss));
    return {
      missed: blocksOf(judged),
      ownMissed: blocksOf(judged.filter(({ isOwn }) => isOwn)),
      sleeperMissed: this.#wakes.filter(({ at, missed }) => missed && at > from && at <= to).length,
    };
  }

  #judge(miss: Miss): JudgedMiss {
    return judgeMiss(miss, { wakes: this.#wakes, waits: this.#waits }, this.#slackMs, this.#begun);
  }
}

function blocksOf(misses: readonly JudgedMiss[]): number {
  return misses.reduce((sum, { blocks }) => sum + blocks, 0);
}

function newMinute(begun: number): Open {
  return { begun, blocks: 0, renderUs: 0, worstUs: 0, messages: 0, dropped: 0, edits: 0 };
}
