import { TICKS_PER_QUARTER } from "@loophole/protocol";
import { meterSectionAt, meterSections, type Metered, type MeterSection } from "./meter-course.ts";
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
export function barsBeatsTicks(tick: number, metered: Metered): BarsBeatsTicks {
  const whole = Math.max(0, Math.floor(tick));
  const { from, meter, firstBar } = meterSectionAt(metered, whole);
  const inBar = (whole - from) % barTicks(meter);
  return {
    bar: Math.floor((whole - from) / barTicks(meter)) + firstBar,
    beat: Math.floor(inBar / beatTicks(meter)) + 1,
    tick: inBar % beatTicks(meter),
  };
}

/** The tick of a place in bars, beats and ticks. */
export function tickFromBarsBeats(place: BarsBeatsTicks, metered: Metered): number {
  const { from, meter, firstBar } = sectionOfBar(place.bar, metered);
  return from + (place.bar - firstBar) * barTicks(meter) + (place.beat - 1) * beatTicks(meter) + place.tick;
}

/** `001.1.000`, of one width up to bar 999. */
export function formatBarsBeats(tick: number, metered: Metered): string {
  const place = barsBeatsTicks(tick, metered);
  const { meter } = meterSectionAt(metered, Math.max(0, tick));
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
export function parseBarsBeats(text: string, metered: Metered): number | null {
  const match = /^\s*(\d{1,7})(?:[.: ]+(\d{1,2})(?:[.: ]+(\d{1,4}))?)?\s*$/.exec(text);
  if (!match) return null;
  const place = { bar: Number(match[1]), beat: Number(match[2] ?? 1), tick: Number(match[3] ?? 0) };
  const { meter } = sectionOfBar(place.bar, metered);
  const exists =
    place.bar >= 1 && place.beat >= 1 && place.beat <= meter.numerator && place.tick < beatTicks(meter);
  return exists ? tickFromBarsBeats(place, metered) : null;
}

function sectionOfBar(bar: number, metered: Metered): MeterSection {
  const sections = meterSections(metered);
  return sections.findLast((section) => section.firstBar <= bar) ?? meterSectionAt(metered, 0);
}
