import { TICKS_PER_QUARTER } from "@loophole/protocol";
import type { Meter } from "@loophole/schemas/types";

/** A place in the song as musicians count: bars and beats from 1, ticks from 0. */
export interface BarsBeatsTicks {
  readonly bar: number;
  readonly beat: number;
  readonly tick: number;
}

/** Ticks of one beat: the note that the meter's denominator names. */
export function beatTicks(meter: Meter): number {
  return (TICKS_PER_QUARTER * 4) / meter.denominator;
}

export function barTicks(meter: Meter): number {
  return beatTicks(meter) * meter.numerator;
}

/** Bars, beats and ticks of a tick; a fraction of a tick is dropped. */
export function barsBeatsTicks(tick: number, meter: Meter): BarsBeatsTicks {
  const whole = Math.max(0, Math.floor(tick));
  const inBar = whole % barTicks(meter);
  return {
    bar: Math.floor(whole / barTicks(meter)) + 1,
    beat: Math.floor(inBar / beatTicks(meter)) + 1,
    tick: inBar % beatTicks(meter),
  };
}

/** The tick of a place in bars, beats and ticks. */
export function tickFromBarsBeats(place: BarsBeatsTicks, meter: Meter): number {
  return (place.bar - 1) * barTicks(meter) + (place.beat - 1) * beatTicks(meter) + place.tick;
}

/** `001.1.000`, of one width up to bar 999. */
export function formatBarsBeats(tick: number, meter: Meter): string {
  const place = barsBeatsTicks(tick, meter);
  const beatDigits = String(meter.numerator).length;
  return [
    String(place.bar).padStart(3, "0"),
    String(place.beat).padStart(beatDigits, "0"),
    String(place.tick).padStart(3, "0"),
  ].join(".");
}

/**
 * The tick of what a person typed: `5`, `5.2`, `5.2.480`, with dots, colons or spaces between. Null when it
 * is not a place: a beat that the bar does not have, a tick that the beat does not have, bar 0.
 */
export function parseBarsBeats(text: string, meter: Meter): number | null {
  const match = /^\s*(\d{1,7})(?:[.: ]+(\d{1,2})(?:[.: ]+(\d{1,4}))?)?\s*$/.exec(text);
  if (!match) return null;
  const place = { bar: Number(match[1]), beat: Number(match[2] ?? 1), tick: Number(match[3] ?? 0) };
  const exists =
    place.bar >= 1 && place.beat >= 1 && place.beat <= meter.numerator && place.tick < beatTicks(meter);
  return exists ? tickFromBarsBeats(place, meter) : null;
}
