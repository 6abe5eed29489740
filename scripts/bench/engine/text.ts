import type { EngineFigures } from "../engine.ts";
import { table } from "../ipc/table.ts";
import { GOAL_TRACKS, type EngineRow } from "./figures.ts";
import type { FirstSampleFigures } from "./first-sample/measure.ts";
import type { LiveFigures } from "./live-blocks.ts";
import { SEND_EVERY } from "./workload.ts";

/** The figures as tables, and beside them what is compared. */
export function engineText(figures: EngineFigures): string {
  const { rows, live, firstSample, absent } = figures;
  const sizes = [...new Set(rows.map(({ tracks }) => tracks))];
  return [
    ...sizes.map((tracks) => contestantTable(rows.filter((row) => row.tracks === tracks))),
    ...absent.map(({ name, reason }) => `**${name} did not take part**: ${reason}.`),
    goalTable(figures),
    verdict(figures),
    liveTable(live),
    firstSampleText(firstSample),
    compared(figures),
  ].join("\n\n");
}

function contestantTable(rows: readonly EngineRow[]): string {
  return table(
    [
      `${String(rows[0]?.tracks ?? 0)} tracks`,
      "CPU ns / frame / track",
      "× Signal",
      "wall ns",
      "p99.9 block µs",
      "of its time",
      "memory MiB",
      "dBFS rms",
    ],
    rows.map(({ name, cpuNs, timesSignal, wallNs, blockP999Us, budgetShare, memoryMiB, rmsDb }) => [
      name,
      cpuNs.toFixed(2),
      orDash(timesSignal, 2),
      wallNs.toFixed(2),
      orDash(blockP999Us, 0),
      budgetShare === null ? "–" : `${(100 * budgetShare).toFixed(1)} %`,
      memoryMiB === 0 ? "–" : memoryMiB.toFixed(0),
      orDash(rmsDb, 1),
    ]),
  );
}

function goalTable(figures: EngineFigures): string {
  return table(
    [`goals, ${String(GOAL_TRACKS)} tracks`, "measured", ""],
    figures.goals.map(({ goal, measured, isKept }) => [
      goal,
      measured ?? "–",
      measured === null ? "not measured" : isKept ? "kept" : "missed",
    ]),
  );
}

function verdict({ scsynthRatio, scaling, song }: EngineFigures): string {
  const ratio =
    scsynthRatio === null
      ? `scsynth against Signal, ${String(GOAL_TRACKS)} tracks on one core: not measured` +
        (song === "plain" ? ", for this Signal has no devices." : ".")
      : `scsynth needs **${scsynthRatio.toFixed(2)} ×** the CPU time of Signal for ${String(GOAL_TRACKS)} tracks on one core.`;
  const faster = Object.entries(scaling)
    .filter(([workers]) => workers !== "1")
    .map(([workers, times]) => `${times.toFixed(2)} × with ${workers} workers`);
  return faster.length === 0 ? ratio : `${ratio} Signal is faster on the clock: ${faster.join(", ")}.`;
}

function liveTable(live: readonly LiveFigures[]): string {
  return table(
    [
      "Signal, played to the null device",
      "blocks",
      "mean µs",
      "p99.9 µs",
      "worst µs",
      "block lasts µs",
      "p99.9 of it",
      "missed",
    ],
    live.map(({ tracks, workers, blocks, meanUs, p999Us, worstUs, budgetUs, missedDeadlines }) => [
      `${String(tracks)} tracks, ${String(workers)} at work`,
      blocks.toLocaleString("en"),
      meanUs.toFixed(0),
      p999Us.toFixed(0),
      worstUs.toFixed(0),
      budgetUs.toFixed(0),
      `${((100 * p999Us) / budgetUs).toFixed(1)} %`,
      String(missedDeadlines),
    ]),
  );
}

function firstSampleText(figures: FirstSampleFigures): string {
  const ms = (value: number): string => value.toFixed(2);
  return [
    table(
      ["parameter.set, over TCP", "p50 ms", "p99 ms"],
      [
        ["until its reply is there", ms(figures.replyP50Ms), ms(figures.replyP99Ms)],
        ["until its first sample is rendered", ms(figures.renderedP50Ms), ms(figures.renderedP99Ms)],
      ],
    ),
    `Of ${String(figures.heard)} changes, with ${String(figures.tracks)} tracks playing, ${String(figures.exact)} were heard ` +
      `to begin at the frame that the reply has named (at most ${String(figures.worstOffFrames)} frames from it). ` +
      `A block lasts ${ms(figures.blockMs)} ms: p99 is ${ms(figures.beyondBlockP99Ms)} ms ` +
      `(${String(figures.beyondBlockP99Frames)} frames) beyond one block.`,
  ].join("\n\n");
}

function compared({ song }: EngineFigures): string {
  const ours =
    song === "plain"
      ? "**This Signal has no devices: it plays the files with gain and pan only, and is not to be compared with the others.** "
      : "";
  return (
    `${ours}What is compared: each track plays a stereo file through four bands of EQ, a compressor, gain and pan; one in ` +
    `${String(SEND_EVERY)} sends into one reverb; all end in one master. Signal is a dynamic graph that can be changed while it ` +
    "plays, with meters on every strip, commands taken at every block, and its whole process counted. scsynth is the same as a " +
    "dynamic graph of synths, one a track (PlayBuf, BLowShelf, BPeakEQ, BHiShelf, Compander, Balance2, FreeVerb2; no meters), its " +
    "start taken off. node-web-audio-api has a node for each part and a convolver for the reverb; its compressors add gain of their own. The C++ kernels are a fixed " +
    "chain: nothing in them can be changed while it runs, and their arithmetic is that of Signal's kernels, meters included. The " +
    "reverbs differ (a feedback delay network, Freeverb, a convolution), and so do the compressors' laws. CPU time is that of the " +
    "whole process; those with one worker share one core in turn."
  );
}

function orDash(value: number | null, digits: number): string {
  return value === null ? "–" : value.toFixed(digits);
}
