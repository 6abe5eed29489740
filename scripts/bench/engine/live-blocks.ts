import type { HealthData } from "@loophole/schemas/types";
import { connectController, startSignal } from "../ipc/contestants/signal.ts";
import { median, percentile } from "../ipc/statistics.ts";
import { workersOption } from "./contestants/signal.ts";
import type { Material } from "./material/material.ts";
import { playSong } from "./song.ts";
import { BLOCK_FRAMES, SAMPLE_RATE } from "./workload.ts";

/** How long blocks take while they are played at the pace of a device. */
export interface LiveFigures {
  readonly tracks: number;
  readonly workers: number;
  readonly blocks: number;
  readonly budgetUs: number;
  readonly meanUs: number;
  readonly p999Us: number;
  readonly worstUs: number;
  readonly missedDeadlines: number;
}

const RATE = 60;
/** Until the compiler has come to its best guesses. */
const SETTLE_MS = 2_000;

const TURNS = 3;

/** Each number of threads in turn, some times over: what else the machine does meets them alike. @param seconds for each */
export async function measureLive(
  material: Material,
  tracks: number,
  workers: readonly number[],
  seconds: number,
): Promise<LiveFigures[]> {
  const turns = workers.map((): LiveFigures[] => []);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, each] of workers.entries()) {
      turns[index]?.push(await playLive(material, tracks, each, seconds / TURNS));
    }
  }
  return turns.map((each, index) => liveOf(each, tracks, workers[index] ?? 0));
}

/** Medians of the turns; all their blocks, all that was late, and the worst of all. */
function liveOf(turns: readonly LiveFigures[], tracks: number, workers: number): LiveFigures {
  const sum = (read: (turn: LiveFigures) => number): number =>
    turns.reduce((total, turn) => total + read(turn), 0);
  return {
    tracks,
    workers,
    blocks: sum(({ blocks }) => blocks),
    budgetUs: turns[0]?.budgetUs ?? Number.NaN,
    meanUs: median(turns.map(({ meanUs }) => meanUs)),
    p999Us: median(turns.map(({ p999Us }) => p999Us)),
    worstUs: Math.max(...turns.map(({ worstUs }) => worstUs)),
    missedDeadlines: sum(({ missedDeadlines }) => missedDeadlines),
  };
}

/** A Signal that plays the workload to the null device, at its own pace. */
async function playLive(
  { files }: Material,
  tracks: number,
  workers: number,
  seconds: number,
): Promise<LiveFigures> {
  const rate = ["--sample-rate", String(SAMPLE_RATE), "--block-size", String(BLOCK_FRAMES)];
  const signal = await startSignal(undefined, undefined, [
    "--audio",
    "null",
    ...rate,
    ...workersOption(workers),
  ]);
  try {
    const client = await connectController(signal, ["json"]);
    await playSong(client, tracks, files);
    await pause(SETTLE_MS);
    const told: HealthData[] = [];
    client.onTelemetry("health", ({ data }) => void told.push(data));
    await client.command("telemetry.subscribe", { topics: [{ topic: "health", rate: RATE }] });
    await pause(seconds * 1000);
    client.close();
    // What the first message tells is of the time before.
    return { tracks, workers, ...liveFiguresOf(told.slice(1), told[0]) };
  } finally {
    await signal.stop();
  }
}

/**
 * The engine tells the worst of some blocks, not each one. Of n blocks the worst is below a time with the n-th power
 * of the probability that one block is: so p99.9 of the blocks is that percentile of the worst ones.
 */
export function liveFiguresOf(
  told: readonly HealthData[],
  before: HealthData | undefined,
): Omit<LiveFigures, "tracks" | "workers"> {
  const last = told.at(-1);
  if (last === undefined || before === undefined) throw new Error("Signal told nothing about its blocks");
  const blocks = last.blocks - before.blocks;
  const worst = told.map(({ blockWorstUs }) => blockWorstUs);
  const share = 0.999 ** Math.max(1, blocks / told.length);
  return {
    blocks,
    budgetUs: last.blockBudgetUs,
    meanUs: told.reduce((sum, { blockMeanUs }) => sum + blockMeanUs, 0) / told.length,
    p999Us: percentile(worst, 100 * share),
    worstUs: Math.max(...worst),
    missedDeadlines: last.missedDeadlines - before.missedDeadlines,
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
