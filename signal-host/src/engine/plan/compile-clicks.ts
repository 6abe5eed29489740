import { TICKS_PER_QUARTER, type TempoMap } from "@loophole/protocol";
import type { GraphTimeline } from "@loophole/schemas/types";
import { ClickField } from "./plan-layout.ts";

/** A stretch of the song under one time signature: where its first bar begins, its beats' length, beats in a bar. */
export interface MeterStretch {
  readonly tick: number;
  readonly beatTicks: number;
  readonly beats: number;
}

/** The time signatures of a timeline, by rising tick, the first at the song's start. */
export function meterStretches(timeline: GraphTimeline): MeterStretch[] {
  const points = [{ tick: 0, meter: timeline.meter }, ...(timeline.meters ?? [])];
  return points
    .filter(({ tick }, index) => points[index + 1]?.tick !== tick)
    .map(({ tick, meter }) => ({
      tick,
      beatTicks: (TICKS_PER_QUARTER * 4) / meter.denominator,
      beats: meter.numerator,
    }));
}

/** ClickField rows: the stretches of a timeline's meters, from which the beats between any two frames follow. */
export function compileMeters(timeline: GraphTimeline, tempo: TempoMap): Float64Array {
  const stretches = meterStretches(timeline);
  const table = new Float64Array(stretches.length * ClickField.count);
  stretches.forEach(({ tick, beatTicks, beats }, index) => {
    table.set([tick, tempo.framesAt(tick), beatTicks, beats], index * ClickField.count);
  });
  return table;
}
