import { scsynthRatioOf, rowsOf, scalingOf, type EngineRow } from "./engine/figures.ts";
import { cppCandidate } from "./engine/contestants/cpp.ts";
import { scsynthCandidate } from "./engine/contestants/scsynth.ts";
import { signalCandidate } from "./engine/contestants/signal.ts";
import { webAudioCandidate } from "./engine/contestants/web-audio.ts";
import { goalsOf, type Goal } from "./engine/goals.ts";
import { measureFirstSample, type FirstSampleFigures } from "./engine/first-sample/measure.ts";
import { measureLive, type LiveFigures } from "./engine/live-blocks.ts";
import { writeMaterial } from "./engine/material/material.ts";
import { race, type Absence } from "./engine/measure.ts";
import { lastCore } from "./engine/cores.ts";
import type { SongKind } from "./engine/song.ts";

export interface EngineBenchOptions {
  readonly tracks: readonly number[];
  readonly workers: readonly number[];
  /** Time for all contestants; what is measured while playing takes as long again, at most. */
  readonly seconds: number;
}

export interface EngineFigures {
  /** CPU time that scsynth needs for the workload of 128 tracks on one core, by Signal's; null if not measured. */
  readonly scsynthRatio: number | null;
  /** What Signal has played of the workload. */
  readonly song: SongKind;
  readonly rows: readonly EngineRow[];
  /** Times as fast as with one worker, on the clock. */
  readonly scaling: Readonly<Record<string, number>>;
  readonly live: readonly LiveFigures[];
  readonly firstSample: FirstSampleFigures;
  readonly goals: readonly Goal[];
  readonly absent: readonly Absence[];
}

/** The strip workload, Signal's and its peers', and how Signal keeps its time while it plays. */
export async function measureEngine({
  tracks,
  workers,
  seconds,
}: EngineBenchOptions): Promise<EngineFigures> {
  const material = writeMaterial();
  try {
    const candidates = [
      ...workers.map(signalCandidate),
      scsynthCandidate(),
      webAudioCandidate(),
      cppCandidate(4, material.folder),
      cppCandidate(1, material.folder),
    ];
    const { scores, absent } = await race(candidates, { tracks, seconds, cpu: lastCore(), material });
    const rows = rowsOf(scores);
    const most = Math.max(...tracks);
    const ran = workers.filter((each) => rows.some((row) => row.id === `signal-${String(each)}`));
    console.error(`engine, playing ${String(most)} tracks with ${ran.join(", ")} at work`);
    const live = await measureLive(material, most, ran, seconds / 8);
    console.error("engine, from a command to the first changed sample");
    const firstSample = await measureFirstSample(material, most, Math.max(1, ...ran), seconds / 4);
    const song = scores.some((score) => score.song === "plain") ? "plain" : "strips";
    const measured = {
      scsynthRatio: scsynthRatioOf(rows),
      rows,
      scaling: scalingOf(rows),
      live,
      firstSample,
    };
    // Players alone keep no goal.
    const goals = goalsOf(song === "strips" ? measured : { ...measured, rows: [], live: [] });
    return { ...measured, song, goals, absent };
  } finally {
    material.close();
  }
}
