import { TempoMap, type TempoCourse } from "@loophole/protocol";
import type { Meter } from "@loophole/schemas/types";

/** A song's time in microseconds. */
export function songTime(tempo: TempoCourse): TempoMap {
  return new TempoMap(tempo, 1_000_000);
}

/** "0:00.000": minutes, seconds and ms. */
export function formatClock(tick: number, time: TempoMap): string {
  const ms = Math.max(0, Math.floor(time.framesAt(Math.max(0, tick)) / (time.rate / 1000)));
  const minutes = Math.floor(ms / 60_000);
  const seconds = Math.floor((ms % 60_000) / 1000);
  return `${String(minutes)}:${String(seconds).padStart(2, "0")}.${String(ms % 1000).padStart(3, "0")}`;
}

/** "1:23.5" or "83.5" as a tick, to the nearest; null when it is no time. */
export function parseClock(text: string, time: TempoMap): number | null {
  const match = /^(?:(\d+):)?(\d+(?:[.,]\d*)?)$/.exec(text.trim());
  if (match === null) return null;
  const seconds = Number(match[1] ?? 0) * 60 + Number((match[2] ?? "").replace(",", "."));
  return Math.round(time.tickAt(seconds * time.rate));
}

const DENOMINATORS: readonly Meter["denominator"][] = [1, 2, 4, 8, 16, 32];

/** "3/4"; null when it is no time signature. */
export function parseMeter(text: string): Meter | null {
  const match = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(text);
  const numerator = Number(match?.[1]);
  const denominator = DENOMINATORS.find((possible) => possible === Number(match?.[2]));
  if (denominator === undefined || !(numerator >= 1 && numerator <= 32)) return null;
  return { numerator, denominator };
}
