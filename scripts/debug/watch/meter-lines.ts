import { dbFromGain, SILENCE_DB } from "@loophole/protocol";
import type { MetersData } from "@loophole/schemas/types";
import type { Paint } from "../output/paint.ts";
import { printable } from "../output/printable.ts";
import { bar } from "./bar.ts";

/** What a strip's bar covers, in dBFS. */
const FLOOR_DB = -60;
const CEILING_DB = 6;

/** Highest peaks of the last moments, held so that an eye can catch them. */
export class PeakHold {
  readonly #holdMs: number;
  readonly #held = new Map<string, { peak: number; until: number }>();

  constructor(holdMs = 1_500) {
    this.#holdMs = holdMs;
  }

  /** The peak to show for a channel, given the newest one. */
  take(channel: string, peak: number, now: number): number {
    const held = this.#held.get(channel);
    if (held !== undefined && held.peak > peak && now < held.until) return held.peak;
    this.#held.set(channel, { peak, until: now + this.#holdMs });
    return peak;
  }
}

/** Meters as bars, a line for each channel where they fit into `height`, else a line for each strip. */
export function meterLines(
  data: MetersData,
  hold: PeakHold,
  now: number,
  paint: Paint,
  width: number,
  height: number,
): string[] {
  const names = data.strips.map((id) => printable(id));
  const nameWidth = Math.min(24, Math.max(6, ...names.map((name) => name.length)));
  const wide = data.strips.length * 2 <= height;
  const lines = data.strips.flatMap((id, strip) => {
    const clips = data.clips[strip] ?? 0;
    const name = (names[strip] ?? "").slice(0, nameWidth).padEnd(nameWidth);
    const channels = wide ? [[0], [1]] : [[0, 1]];
    return channels.map((channel, line) => {
      const highest = (values: readonly number[]): number =>
        Math.max(...channel.map((side) => values[strip * 2 + side] ?? 0));
      const peak = highest(data.peak);
      const held = hold.take(`${id}/${channel.join("")}`, peak, now);
      const label = `${line === 0 ? paint.bold(name) : " ".repeat(nameWidth)} ${wide ? ("LR"[line] ?? "") : " "}`;
      const rms = Math.sqrt(highest(data.meanSquare));
      const overs = clips > 0 && line === 0 ? paint.red(` ${clips} clipped`) : "";
      const numbers = `${dbText(held).padStart(7)} ${paint.dim(`rms ${dbText(rms).padStart(6)}`)}${overs}`;
      const room = Math.max(8, width - nameWidth - 2 - 19 - (clips > 0 ? 9 + String(clips).length : 0) - 2);
      return `${label} ${meterBar(peak, held, room, paint)} ${numbers}`;
    });
  });
  if (lines.length <= height) return lines;
  const shown = lines.slice(0, Math.max(1, height - 1));
  return [...shown, paint.dim(`… ${lines.length - shown.length} more; make the window higher`)];
}

/** -6.0, or -inf for silence. */
export function dbText(gain: number): string {
  const db = dbFromGain(gain);
  return db <= SILENCE_DB ? "-inf" : db.toFixed(1);
}

function meterBar(peak: number, held: number, room: number, paint: Paint): string {
  const full = bar(placeOf(peak), room);
  const mark = Math.min(room - 1, Math.floor(placeOf(held) * room));
  const withMark = held > 0 && mark >= 0 ? `${full.slice(0, mark)}│${full.slice(mark + 1)}` : full;
  const warm = Math.floor(placeOf(10 ** (-12 / 20)) * room);
  const hot = Math.floor(placeOf(1) * room);
  return (
    paint.green(withMark.slice(0, warm)) +
    paint.yellow(withMark.slice(warm, hot)) +
    paint.red(withMark.slice(hot))
  );
}

/** 0 at the floor, 1 at the ceiling. */
function placeOf(gain: number): number {
  return Math.min(1, Math.max(0, (dbFromGain(gain) - FLOOR_DB) / (CEILING_DB - FLOOR_DB)));
}
