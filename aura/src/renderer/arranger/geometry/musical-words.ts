import { barsBeatsTicks, barTicks, beatTicks, type Metered } from "@loophole/pulse";
import type { Meter } from "@loophole/schemas/types";

/** Words for a screen reader: "bar 3 beat 1", with ticks only where they are not 0. */
export function spokenPosition(tick: number, meter: Metered): string {
  const { bar, beat, tick: rest } = barsBeatsTicks(Math.round(tick), meter);
  return `bar ${bar} beat ${beat}${rest === 0 ? "" : ` tick ${rest}`}`;
}

/** Words for a length: "2 bars 1 beat", "3 beats", "480 ticks". */
export function spokenLength(ticks: number, meter: Meter): string {
  const { bar, beat, tick } = barsBeatsTicks(Math.round(ticks), meter);
  const parts: string[] = [];
  if (bar > 1) parts.push(`${bar - 1} ${bar === 2 ? "bar" : "bars"}`);
  if (beat > 1) parts.push(`${beat - 1} ${beat === 2 ? "beat" : "beats"}`);
  if (tick > 0 || parts.length === 0) parts.push(`${tick} ticks`);
  return parts.join(" ");
}

/** A length in bars, beats and ticks, each from 0: "2.1.000". */
export function formatLength(ticks: number, meter: Meter): string {
  const { bar, beat, tick } = barsBeatsTicks(Math.round(ticks), meter);
  return `${bar - 1}.${beat - 1}.${String(tick).padStart(3, "0")}`;
}

/** The ticks of a length that a person typed: `2`, `2.1`, `2.1.480`. Null when it is none. */
export function parseLength(text: string, meter: Meter): number | null {
  const match = /^\s*(\d{1,7})(?:[.: ](\d{1,3})(?:[.: ](\d{1,4}))?)?\s*$/.exec(text);
  if (!match) return null;
  const beats = Number(match[2] ?? 0);
  const ticks = Number(match[3] ?? 0);
  const length = Number(match[1]) * barTicks(meter) + beats * beatTicks(meter) + ticks;
  return length > 0 ? length : null;
}

/** The note a grid step stands for: "1/16", "1 bar", "4 bars". */
export function gridName(step: number, meter: Meter): string {
  const bars = step / barTicks(meter);
  if (bars >= 1) return bars === 1 ? "1 bar" : `${bars} bars`;
  const whole = beatTicks(meter) * meter.denominator;
  return `1/${whole / step}`;
}
