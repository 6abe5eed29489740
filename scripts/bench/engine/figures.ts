import { median, percentile } from "../ipc/statistics.ts";
import type { Rendered } from "./contestant.ts";
import type { Score } from "./measure.ts";
import { BLOCK_BUDGET_NS } from "./workload.ts";

/** What one contestant needs for one number of tracks; medians over the rounds. */
export interface EngineRow {
  readonly id: string;
  readonly name: string;
  readonly workers: number;
  readonly tracks: number;
  /** CPU time of the whole process for one frame of one track, in nanoseconds. */
  readonly cpuNs: number;
  /** Time on the clock for the same. */
  readonly wallNs: number;
  /** CPU time by that of Signal with one worker in the same round; null where that did not play the same. */
  readonly timesSignal: number | null;
  /** p99.9 of the blocks of a round, rendered as fast as they go; null where the contestant does not tell. */
  readonly blockP999Us: number | null;
  /** The same as a share of the time that a block lasts. */
  readonly budgetShare: number | null;
  readonly memoryMiB: number;
  /** How loud what came out was, in dBFS; null where nothing came out or nobody listened. */
  readonly rmsDb: number | null;
  readonly rounds: number;
}

export const SIGNAL = "signal-1";
export const SCSYNTH = "scsynth";
/** The number of tracks that the goals are stated for. */
export const GOAL_TRACKS = 128;

export function rowsOf(scores: readonly Score[]): EngineRow[] {
  return scores.map((score) => {
    const { contestant, tracks, rounds, memoryBytes } = score;
    const ours = scores.find((each) => each.tracks === tracks && each.contestant.id === SIGNAL);
    const perRound = rounds.flatMap(({ blockNs }) =>
      blockNs === undefined ? [] : [percentile(blockNs, 99.9)],
    );
    const p999 = perRound.length === 0 ? null : median(perRound);
    return {
      id: contestant.id,
      name: contestant.name,
      workers: contestant.workers,
      tracks,
      cpuNs: median(rounds.map((round) => perFrameAndTrack(round.cpuNs, round, tracks))),
      wallNs: median(rounds.map((round) => perFrameAndTrack(round.wallNs, round, tracks))),
      timesSignal: ours === undefined || ours.song === "plain" ? null : cpuRatio(score, ours),
      blockP999Us: p999 === null ? null : p999 / 1000,
      budgetShare: p999 === null ? null : p999 / BLOCK_BUDGET_NS,
      memoryMiB: memoryBytes / 2 ** 20,
      rmsDb: decibels(median(rounds.flatMap(({ rms }) => rms ?? []))),
      rounds: rounds.length,
    };
  });
}

/** How many times the CPU time of Signal scsynth needs, on one core with the goal's tracks; null if not measured. */
export function scsynthRatioOf(rows: readonly EngineRow[]): number | null {
  return rows.find(({ id, tracks }) => id === SCSYNTH && tracks === GOAL_TRACKS)?.timesSignal ?? null;
}

/** How many times as fast as with one worker, by number of workers, with the most tracks. */
export function scalingOf(rows: readonly EngineRow[]): Readonly<Record<string, number>> {
  const most = Math.max(...rows.map(({ tracks }) => tracks));
  const ours = rows.filter(({ id, tracks }) => id.startsWith("signal-") && tracks === most);
  const alone = ours.find(({ id }) => id === SIGNAL);
  if (alone === undefined) return {};
  return Object.fromEntries(ours.map(({ workers, wallNs }) => [String(workers), alone.wallNs / wallNs]));
}

function perFrameAndTrack(nanoseconds: number, { frames }: Rendered, tracks: number): number {
  return nanoseconds / (frames * tracks);
}

function cpuRatio({ rounds }: Score, ours: Score): number {
  return median(
    rounds.map((round, index) => {
      const own = ours.rounds[index];
      return own === undefined ? Number.NaN : round.cpuNs / round.frames / (own.cpuNs / own.frames);
    }),
  );
}

function decibels(amplitude: number): number | null {
  return amplitude > 0 ? 20 * Math.log10(amplitude) : null;
}
