import { TICKS_PER_QUARTER } from "@loophole/protocol";
import type { HealthData, TransportState } from "@loophole/schemas/types";
import type { Paint } from "../output/paint.ts";
import { bar } from "./bar.ts";

/** The transport: what it does, where it is in frames, seconds, ticks and quarters, and the loop it is in. */
export function transportLines(
  state: TransportState,
  sampleRate: number,
  paint: Paint,
  width: number,
): string[] {
  const { playing, position, tick, bpm, loop } = state;
  const seconds = position / sampleRate;
  const lines = [
    `${playing ? paint.green("▶ playing") : paint.dim("■ stopped")}   ${bpm} bpm`,
    `position  ${position} frames   ${clockText(seconds)}`,
    `tick      ${tick.toFixed(1)}   quarter ${(tick / TICKS_PER_QUARTER).toFixed(3)}`,
  ];
  if (!loop.enabled) return [...lines, paint.dim("loop      off")];
  const inside = (tick - loop.start) / Math.max(1, loop.end - loop.start);
  const where = inside >= 0 && inside < 1 ? bar(inside, Math.max(8, Math.min(40, width - 40))) : "";
  return [...lines, `loop      ${loop.start} to ${loop.end}  ${paint.cyan(where)}`];
}

/** The engine's health: load, block times against their budget, what went wrong since its start, memory. */
export function healthLines(health: HealthData, sampleRate: number, paint: Paint, width: number): string[] {
  const room = Math.max(8, Math.min(50, width - 40));
  const warn = (count: number): string => (count > 0 ? paint.red(String(count)) : "0");
  const share = (us: number): number => us / Math.max(1, health.blockBudgetUs);
  const colour = (load: number): ((text: string) => string) =>
    load < 0.5 ? paint.green : load < 0.8 ? paint.yellow : paint.red;
  const row = (name: string, load: number, words: string): string =>
    `${name.padEnd(12)}${colour(load)(bar(load, room))} ${words}`;
  const worst = share(health.blockWorstUs);
  return [
    row("load", health.load, `${(health.load * 100).toFixed(1)} %`),
    row("worst block", worst, `${Math.round(health.blockWorstUs)} of ${Math.round(health.blockBudgetUs)} µs`),
    `mean block  ${Math.round(health.blockMeanUs)} µs   queued ${((health.queuedFrames / sampleRate) * 1000).toFixed(1)} ms`,
    `missed deadlines ${warn(health.missedDeadlines)}   underruns ${warn(health.underruns)}   blocks ${health.blocks}`,
    paint.dim(
      `memory      process ${mib(health.rssBytes)}   heap ${mib(health.heapBytes)}   samples ${mib(health.sampleBytes)}`,
    ),
  ];
}

/** 1:02.345 */
export function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${(seconds - minutes * 60).toFixed(3).padStart(6, "0")}`;
}

function mib(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
