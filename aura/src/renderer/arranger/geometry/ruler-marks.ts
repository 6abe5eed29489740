import { barsBeatsTicks, barTicks, beatTicks, gridForZoom } from "@loophole/pulse";
import type { Meter } from "@loophole/schemas/types";
import { tickToX, xToTick, type TimeAxis } from "./time-axis.ts";

/** A line of the ruler or grid. `strength` says what begins there. */
export interface GridLine {
  readonly tick: number;
  readonly x: number;
  readonly strength: "bar" | "beat" | "division";
}

export interface RulerMark extends GridLine {
  /** Null for a line without words. */
  readonly label: string | null;
}

/** What a text takes, in pixels. */
export type MeasureText = (text: string) => number;

const LINE_PIXELS = 10;
const LABEL_GAP = 12;
/** Pixels between two places that a drag can snap to: near enough to be useful, far enough to be aimed at. */
const SNAP_PIXELS = 14;

/** What a drag snaps to at this zoom, in ticks: never coarser than a bar. */
export function snapStep(meter: Meter, ticksPerPixel: number): number {
  return Math.min(barTicks(meter), gridForZoom(ticksPerPixel, meter, SNAP_PIXELS));
}

/** The grid lines of a view of `width` pixels, left to right, each further from the next than `minPixels`. */
export function gridLines(axis: TimeAxis, meter: Meter, width: number, minPixels = LINE_PIXELS): GridLine[] {
  const step = gridForZoom(axis.ticksPerPixel, meter, minPixels);
  const bar = barTicks(meter);
  const beat = beatTicks(meter);
  const first = Math.max(0, Math.floor(xToTick(axis, -1) / step));
  const last = Math.ceil(xToTick(axis, width + 1) / step);
  const lines: GridLine[] = [];
  for (let index = first; index <= last; index++) {
    const tick = index * step;
    const strength = tick % bar === 0 ? "bar" : tick % beat === 0 ? "beat" : "division";
    lines.push({ tick, x: tickToX(axis, tick), strength });
  }
  return lines;
}

/** What the ruler writes at a tick: the bar, "bar.beat" inside a bar, "bar.beat.ticks" inside a beat. */
export function rulerLabel(tick: number, meter: Meter): string {
  const place = barsBeatsTicks(tick, meter);
  if (place.tick !== 0) return `${place.bar}.${place.beat}.${String(place.tick).padStart(3, "0")}`;
  return place.beat === 1 ? String(place.bar) : `${place.bar}.${place.beat}`;
}

/**
 * The ruler: every grid line, labelled as densely as the words allow. Labels are on one regular step, chosen so
 * that the widest of them and a gap fit between two.
 */
export function rulerMarks(axis: TimeAxis, meter: Meter, width: number, measure: MeasureText): RulerMark[] {
  const step = labelStep(axis, meter, width, measure);
  return gridLines(axis, meter, width).map((line) => ({
    ...line,
    label: line.tick % step === 0 ? rulerLabel(line.tick, meter) : null,
  }));
}

function labelStep(axis: TimeAxis, meter: Meter, width: number, measure: MeasureText): number {
  const lastTick = Math.max(0, xToTick(axis, width));
  let room = LINE_PIXELS;
  for (;;) {
    const step = gridForZoom(axis.ticksPerPixel, meter, room);
    const needed = widestLabel(step, lastTick, meter, measure) + LABEL_GAP;
    if (step / axis.ticksPerPixel >= needed) return step;
    // A little more than this step has: the next coarser one.
    room = (step / axis.ticksPerPixel) * 1.001;
  }
}

/** Digits are as wide as each other (tabular), so the last label of the kind is the widest. */
function widestLabel(step: number, lastTick: number, meter: Meter, measure: MeasureText): number {
  const bar = Math.floor((lastTick + step) / barTicks(meter)) + 1;
  if (step % barTicks(meter) === 0) return measure(String(bar));
  if (step % beatTicks(meter) === 0) return measure(`${bar}.${meter.numerator}`);
  return measure(`${bar}.${meter.numerator}.000`);
}
