import type { LateWake } from "./sleeper.ts";

/** Between two looks at its health, at both of which it had rendered on, the engine was late with some blocks. */
export interface Miss {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly blocks: number;
  /** How long the engine rendered nothing, as far as can be seen. */
  readonly stillMs: number;
  /** Longest that a block took to render, waits for a core included. */
  readonly worstMs: number;
}

/** Audio threads had work to do and no core, all together for so long. */
export interface Wait {
  /** When it was found out, in ms since 1970. */
  readonly at: number;
  readonly ms: number;
}

/**
 * What happens so close to a miss counts for it: a block that is late has been late by the queue's length before it
 * shows, and the system tells of a wait when it is over.
 */
const NEAR_MS = 60;
/** Who took so much of the slack, or of the time that the engine stood still, is to blame. */
const SHARE = 0.5;

/** A miss, and why it is put down to whom. */
export interface JudgedMiss {
  /** Seconds since the beginning. */
  readonly at: number;
  readonly blocks: number;
  readonly stillMs: number;
  readonly worstMs: number;
  readonly waitedMs: number;
  /** Latest that the sleeper woke around then; 0 where it was in time or nearly so. */
  readonly sleeperLateMs: number;
  readonly isOwn: boolean;
}

/**
 * Whether the engine missed by itself: no core was kept from its threads, and a thread that only sleeps to the same
 * deadlines in another process was in time; or neither explains how long it stood still.
 * @param slackMs time by which a block is begun before its deadline
 * @param begun ms since 1970
 */
export function judgeMiss(
  miss: Miss,
  { wakes, waits }: { readonly wakes: readonly LateWake[]; readonly waits: readonly Wait[] },
  slackMs: number,
  begun: number,
): JudgedMiss {
  const [from, to] = [miss.from - NEAR_MS, miss.to + NEAR_MS];
  const near = wakes.filter(({ at, lateMs }) => at >= from && at - lateMs <= to);
  const sleeperLateMs = Math.max(0, ...near.map(({ lateMs }) => lateMs));
  const waitedMs = waits.reduce((sum, { at, ms }) => (at >= from && at <= to ? sum + ms : sum), 0);
  const { blocks, stillMs, worstMs } = miss;
  const isOwn = Math.max(waitedMs, sleeperLateMs) < SHARE * Math.max(slackMs, stillMs);
  return { at: (miss.to - begun) / 1000, blocks, stillMs, worstMs, waitedMs, sleeperLateMs, isOwn };
}
