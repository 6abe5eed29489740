import type { LateWake } from "./sleeper.ts";

/** Between two looks at its health the engine was late with some blocks. */
export interface Miss {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly blocks: number;
  /** How long an audio thread had work to do and no core, in that time. */
  readonly waitedMs: number;
}

/** A late wake counts for a miss so close to it: a block that is late is late by the queue's length before it shows. */
const NEAR_MS = 60;
/** So much of the slack taken away by others is not the engine's doing. */
const SHARE_OF_SLACK = 0.5;

/** A miss, and why it is put down to whom. */
export interface JudgedMiss {
  /** Seconds since the beginning. */
  readonly at: number;
  readonly blocks: number;
  readonly waitedMs: number;
  /** Latest that the sleeper woke around then; 0 where it was in time or nearly so. */
  readonly sleeperLateMs: number;
  readonly isOwn: boolean;
}

/**
 * Whether the engine missed by itself: no core was kept from its threads, and a thread that only sleeps to the same
 * deadlines in another process was in time.
 * @param slackMs time by which a block is begun before its deadline
 * @param begun ms since 1970
 */
export function judgeMiss(
  miss: Miss,
  wakes: readonly LateWake[],
  slackMs: number,
  begun: number,
): JudgedMiss {
  const near = wakes.filter(
    ({ at, lateMs }) => at >= miss.from - NEAR_MS && at - lateMs <= miss.to + NEAR_MS,
  );
  const sleeperLateMs = Math.max(0, ...near.map(({ lateMs }) => lateMs));
  const { blocks, waitedMs } = miss;
  const isOwn = Math.max(waitedMs, sleeperLateMs) < SHARE_OF_SLACK * slackMs;
  return { at: (miss.to - begun) / 1000, blocks, waitedMs, sleeperLateMs, isOwn };
}
