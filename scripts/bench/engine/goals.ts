import { GOAL_TRACKS, SIGNAL, type EngineRow } from "./figures.ts";
import type { FirstSampleFigures } from "./first-sample/measure.ts";
import type { LiveFigures } from "./live-blocks.ts";

/** What the engine is meant to reach, and what it did; measured is null where that was not measured. */
export interface Goal {
  readonly goal: string;
  readonly measured: string | null;
  readonly isKept: boolean;
}

export interface GoalFigures {
  readonly scsynthRatio: number | null;
  readonly rows: readonly EngineRow[];
  readonly scaling: Readonly<Record<string, number>>;
  readonly live: readonly LiveFigures[];
  readonly firstSample: FirstSampleFigures;
}

const NS_PER_FRAME_AND_TRACK = 5;
const TIMES_SCSYNTH = 7;
/** Level: a twentieth more is within what two runs differ by. */
const TIMES_CPP = 1.05;
const TIMES_ON_FOUR = 3;
const SHARE_OF_BLOCK = 0.5;
const BEYOND_BLOCK_MS = 2;
const CPP = "cpp-4";

/** The goals that docs and issues state for 128 tracks, beside what was measured. */
export function goalsOf({ scsynthRatio, rows, scaling, live, firstSample }: GoalFigures): Goal[] {
  const ours = rows.find(({ id, tracks }) => id === SIGNAL && tracks === GOAL_TRACKS);
  const cpp = rows.find(({ id, tracks }) => id === CPP && tracks === GOAL_TRACKS);
  const four = scaling["4"];
  const all = live.filter(({ tracks }) => tracks === GOAL_TRACKS).at(-1);
  const isFull = firstSample.tracks === GOAL_TRACKS;
  return [
    goal(
      `one core: at most ${String(NS_PER_FRAME_AND_TRACK)} ns for a frame of a track`,
      ours?.cpuNs ?? null,
      (ns) => `${ns.toFixed(2)} ns`,
      (ns) => ns <= NS_PER_FRAME_AND_TRACK,
    ),
    goal(
      `at least ${String(TIMES_SCSYNTH)} × scsynth`,
      scsynthRatio,
      times,
      (ratio) => ratio >= TIMES_SCSYNTH,
    ),
    goal(
      "level with C++ on 128-bit vectors",
      cpp?.timesSignal == null ? null : 1 / cpp.timesSignal,
      (ratio) => `${ratio.toFixed(2)} × its time`,
      (ratio) => ratio <= TIMES_CPP,
    ),
    goal(
      `four cores: at least ${String(TIMES_ON_FOUR)} × one`,
      ours === undefined ? null : (four ?? null),
      times,
      (ratio) => ratio >= TIMES_ON_FOUR,
    ),
    goal(
      `p99.9 of the blocks: at most ${String(100 * SHARE_OF_BLOCK)} % of a block's time`,
      all === undefined ? null : all.p999Us / all.budgetUs,
      (share) => `${(100 * share).toFixed(1)} %, ${String(all?.workers ?? 0)} at work`,
      (share) => share <= SHARE_OF_BLOCK,
    ),
    goal(
      `command to first changed sample, p99: at most a block and ${String(BEYOND_BLOCK_MS)} ms`,
      isFull ? firstSample.beyondBlockP99Ms : null,
      (ms) => `a block and ${ms.toFixed(2)} ms`,
      (ms) => ms <= BEYOND_BLOCK_MS,
    ),
  ];
}

function goal(
  words: string,
  value: number | null,
  text: (value: number) => string,
  isKept: (value: number) => boolean,
): Goal {
  return {
    goal: words,
    measured: value === null ? null : text(value),
    isKept: value !== null && isKept(value),
  };
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
