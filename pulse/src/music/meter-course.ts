import { TICKS_PER_QUARTER } from "@loophole/protocol";
import type { Meter, MeterPoint } from "@loophole/schemas/types";

/** The time signatures of a song: that of a timeline, and its changes. A bar begins at each of them. */
export interface MeterCourse {
  readonly meter: Meter;
  readonly meters?: readonly MeterPoint[];
}

/** One time signature, or how they follow each other. */
export type Metered = Meter | MeterCourse;

/** A stretch of the song in one time signature. */
export interface MeterSection {
  readonly from: number;
  /** Where the next begins; Infinity for the last. */
  readonly to: number;
  readonly meter: Meter;
  /** The number of the bar that begins at `from`; bars count from 1. */
  readonly firstBar: number;
}

/** The stretches of a song in one time signature each, one at least; a bar that is cut short counts. */
export function meterSections(metered: Metered): readonly MeterSection[] {
  if ("numerator" in metered) return [{ from: 0, to: Infinity, meter: metered, firstBar: 1 }];
  const changes = [...(metered.meters ?? [])];
  const first = changes[0]?.tick === 0 ? changes.shift() : undefined;
  const sections: MeterSection[] = [];
  let from = 0;
  let meter = first?.meter ?? metered.meter;
  let firstBar = 1;
  for (const change of [...changes, null]) {
    const to = change?.tick ?? Infinity;
    sections.push({ from, to, meter, firstBar });
    if (!change) break;
    firstBar += Math.ceil((to - from) / sectionBar(meter));
    from = to;
    ({ meter } = change);
  }
  return sections;
}

/** The stretch that a tick is in. */
export function meterSectionAt(metered: Metered, tick: number): MeterSection {
  const sections = meterSections(metered);
  const found = sections.findLast((section) => section.from <= tick) ?? sections[0];
  if (!found) throw new Error("A song has one time signature at least.");
  return found;
}

function sectionBar({ numerator, denominator }: Meter): number {
  return (numerator * 4 * TICKS_PER_QUARTER) / denominator;
}
