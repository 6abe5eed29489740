import {
  barsBeatsTicks,
  barTicks,
  beatTicks,
  gridForZoom,
  meterSectionAt,
  meterSections,
  type Metered,
  type MeterSection,
} from "@loophole/pulse";
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

/** The nearest place on the grid of the bars that a tick is in. */
export function snapToGrid(tick: number, metered: Metered, ticksPerPixel: number): number {
  const { from, to, meter } = meterSectionAt(metered, Math.max(0, tick));
  const step = snapStep(meter, ticksPerPixel);
  const onGrid = from + Math.round((tick - from) / step) * step;
  // The last bar may be cut short.
  return Math.max(0, Math.abs(to - tick) < Math.abs(onGrid - tick) ? to : Math.min(to, onGrid));
}

/** The grid lines of a view of `width` pixels, left to right, each further from the next than `minPixels`. */
export function gridLines(
  axis: TimeAxis,
  metered: Metered,
  width: number,
  minPixels = LINE_PIXELS,
): GridLine[] {
  return sectionsInView(axis, metered, width).flatMap((section) =>
    linesOf(section, axis, width, gridForZoom(axis.ticksPerPixel, section.meter, minPixels)),
  );
}

/** What the ruler writes at a tick: the bar, "bar.beat" inside a bar, "bar.beat.ticks" inside a beat. */
export function rulerLabel(tick: number, metered: Metered): string {
  const place = barsBeatsTicks(tick, metered);
  if (place.tick !== 0) return `${place.bar}.${place.beat}.${String(place.tick).padStart(3, "0")}`;
  return place.beat === 1 ? String(place.bar) : `${place.bar}.${place.beat}`;
}

/**
 * The ruler: every grid line, labelled as densely as the words allow. Labels are on one regular step in each stretch
 * of one time signature, chosen so that the widest of them and a gap fit between two.
 */
export function rulerMarks(
  axis: TimeAxis,
  metered: Metered,
  width: number,
  measure: MeasureText,
): RulerMark[] {
  const lastBar = barsBeatsTicks(Math.max(0, xToTick(axis, width)), metered).bar;
  let free = -Infinity;
  return sectionsInView(axis, metered, width).flatMap((section) => {
    const step = labelStep(axis, section.meter, lastBar, measure);
    const lines = linesOf(section, axis, width, gridForZoom(axis.ticksPerPixel, section.meter, LINE_PIXELS));
    return lines.map((line) => {
      const label = (line.tick - section.from) % step === 0 ? rulerLabel(line.tick, metered) : null;
      // Where a time signature ends in the middle of a step, the words of the next would be written over these.
      if (label === null || line.x < free) return { ...line, label: null };
      free = line.x + measure(label) + LABEL_GAP / 2;
      return { ...line, label };
    });
  });
}

function sectionsInView(axis: TimeAxis, metered: Metered, width: number): readonly MeterSection[] {
  const [first, last] = [xToTick(axis, -1), xToTick(axis, width + 1)];
  return meterSections(metered).filter(({ from, to }) => to > first && from <= last);
}

function linesOf({ from, to, meter }: MeterSection, axis: TimeAxis, width: number, step: number): GridLine[] {
  const bar = barTicks(meter);
  const beat = beatTicks(meter);
  const first = Math.max(0, Math.floor((xToTick(axis, -1) - from) / step));
  const last = Math.min(
    Math.ceil((to - from) / step) - 1,
    Math.ceil((xToTick(axis, width + 1) - from) / step),
  );
  const lines: GridLine[] = [];
  for (let index = first; index <= last; index++) {
    const within = index * step;
    const strength = within % bar === 0 ? "bar" : within % beat === 0 ? "beat" : "division";
    lines.push({ tick: from + within, x: tickToX(axis, from + within), strength });
  }
  return lines;
}

function labelStep(axis: TimeAxis, meter: Meter, lastBar: number, measure: MeasureText): number {
  let room = LINE_PIXELS;
  for (;;) {
    const step = gridForZoom(axis.ticksPerPixel, meter, room);
    const bar = lastBar + Math.ceil(step / barTicks(meter));
    const needed = widestLabel(step, bar, meter, measure) + LABEL_GAP;
    if (step / axis.ticksPerPixel >= needed) return step;
    // A little more than this step has: the next coarser one.
    room = (step / axis.ticksPerPixel) * 1.001;
  }
}

/** Digits are as wide as each other (tabular), so the last label of the kind is the widest. */
function widestLabel(step: number, bar: number, meter: Meter, measure: MeasureText): number {
  if (step % barTicks(meter) === 0) return measure(String(bar));
  if (step % beatTicks(meter) === 0) return measure(`${bar}.${meter.numerator}`);
  return measure(`${bar}.${meter.numerator}.000`);
}
