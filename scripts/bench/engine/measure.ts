import type { Candidate, EngineContestant, Entry, Rendered } from "./contestant.ts";
import type { Material } from "./material/material.ts";
import type { SongKind } from "./song.ts";
import { BLOCK_FRAMES } from "./workload.ts";

export interface RaceOptions {
  readonly tracks: readonly number[];
  /** Time in all. */
  readonly seconds: number;
  /** The core of those that render on one. */
  readonly cpu: number | undefined;
  readonly material: Material;
}

/** What one contestant did with one number of tracks. */
export interface Score {
  readonly contestant: EngineContestant;
  readonly tracks: number;
  /** What it played of the workload; without it all of it. */
  readonly song?: SongKind;
  /** One a round; the first round is not among them. */
  readonly rounds: Rendered[];
  memoryBytes: number;
}

export interface Absence {
  readonly name: string;
  readonly reason: string;
}

export interface RaceResult {
  readonly scores: readonly Score[];
  readonly absent: readonly Absence[];
}

const ROUNDS = 5;
/** Shorter slices say little where a clock ticks in milliseconds. */
const LEAST_FRAMES = 512 * BLOCK_FRAMES;
const MOST_FRAMES = 100_000 * BLOCK_FRAMES;

/**
 * For each number of tracks all contestants in turn, round after round, so that what else the machine does meets
 * them alike. In the first round each finds out how many frames fill its slice, and warms up.
 */
export async function race(candidates: readonly Candidate[], options: RaceOptions): Promise<RaceResult> {
  const absent = candidates.flatMap((each) => (each.kind === "missing" ? [each] : []));
  for (const { name, reason } of absent) announceAbsence(name, reason);
  const present = candidates.flatMap((each) => (each.kind === "present" ? [each.contestant] : []));
  const failed: Absence[] = [];
  const scores: Score[] = [];
  const sliceMs = (options.seconds * 1000) / (options.tracks.length * present.length * (ROUNDS + 1));
  for (const tracks of options.tracks) {
    console.error(`engine, ${String(tracks)} tracks`);
    const entries = await enterAll(present, tracks, options, failed);
    try {
      scores.push(...(await raceOf(entries, tracks, sliceMs)));
    } finally {
      for (const { entry } of entries) await entry.close();
    }
  }
  return { scores, absent: [...absent.map(({ name, reason }) => ({ name, reason })), ...failed] };
}

interface Entered {
  readonly contestant: EngineContestant;
  readonly entry: Entry;
}

async function enterAll(
  contestants: readonly EngineContestant[],
  tracks: number,
  { material, cpu }: RaceOptions,
  failed: Absence[],
): Promise<Entered[]> {
  const entered: Entered[] = [];
  for (const contestant of contestants) {
    const place = contestant.workers === 1 ? cpu : undefined;
    const { folder, files } = material;
    try {
      entered.push({ contestant, entry: await contestant.enter({ tracks, files, folder, cpu: place }) });
    } catch (error) {
      if (contestant.isOurs === true) {
        for (const { entry } of entered) await entry.close();
        throw error;
      }
      const reason = error instanceof Error ? error.message : String(error);
      announceAbsence(contestant.name, reason);
      if (!failed.some(({ name }) => name === contestant.name))
        failed.push({ name: contestant.name, reason });
    }
  }
  return entered;
}

async function raceOf(entered: readonly Entered[], tracks: number, sliceMs: number): Promise<Score[]> {
  const scores: Score[] = [];
  const frames: number[] = [];
  for (const { contestant, entry } of entered) {
    const begun = performance.now();
    await entry.render(LEAST_FRAMES);
    const blocks = Math.round((LEAST_FRAMES * (sliceMs / (performance.now() - begun))) / BLOCK_FRAMES);
    frames.push(Math.min(MOST_FRAMES, Math.max(LEAST_FRAMES, blocks * BLOCK_FRAMES)));
    const { song } = entry;
    scores.push({ contestant, tracks, ...(song === undefined ? {} : { song }), rounds: [], memoryBytes: 0 });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { entry }] of entered.entries()) {
      scores[index]?.rounds.push(await entry.render(frames[index] ?? LEAST_FRAMES));
    }
  }
  for (const [index, { entry }] of entered.entries()) {
    const score = scores[index];
    if (score !== undefined) score.memoryBytes = entry.memoryBytes();
  }
  return scores;
}

/** Loud: who reads the figures must know who is not among them. */
function announceAbsence(name: string, reason: string): void {
  console.error(`\n*** ${name} does not take part: ${reason} ***\n`);
}
