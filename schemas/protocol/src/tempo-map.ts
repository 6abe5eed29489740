import { TICKS_PER_QUARTER, type Frames, type Ticks } from "./units.ts";

/** What a tempo map is made of: the timeline of a song or of a graph. */
export interface TempoCourse {
  readonly bpm: number;
  readonly tempo?: readonly { readonly tick: number; readonly bpm: number; readonly ramp?: boolean }[];
}

/**
 * A tempo map as numbers, so that the audio thread can read it in shared memory: rows of TempoField.count values, by
 * rising tick, the first at tick 0.
 */
export const TempoField = {
  tick: 0,
  /** Where that is, with a fraction. */
  frame: 1,
  /** Quarter notes a minute from there on, … */
  bpm: 2,
  /** … and how much they grow with each tick until the next row. */
  slope: 3,
  count: 4,
} as const;

/** Frames of one quarter note's 1/960 at one quarter note a minute. */
function frameMinutes(rate: number): number {
  return (60 * rate) / TICKS_PER_QUARTER;
}

/**
 * The rows of a tempo map. While the tempo changes in a straight line over ticks, bpm = b + s·x, the time of x ticks is
 * the integral of 60 / (960 · bpm) dx = 60 / (960 · s) · ln((b + s·x) / b).
 *
 * @param rate of the engine in Hz
 */
export function compileTempo(course: TempoCourse, rate: number): Float64Array {
  const points = [...(course.tempo ?? [])];
  if (points[0] === undefined || points[0].tick > 0) points.unshift({ tick: 0, bpm: course.bpm });
  const table = new Float64Array(points.length * TempoField.count);
  points.forEach(({ tick, bpm, ramp }, index) => {
    const row = index * TempoField.count;
    const next = points[index + 1];
    table[row + TempoField.tick] = tick;
    table[row + TempoField.frame] = index === 0 ? 0 : exactFrames(table, row - TempoField.count, tick, rate);
    table[row + TempoField.bpm] = bpm;
    if (ramp === true && next !== undefined && next.tick > tick) {
      table[row + TempoField.slope] = (next.bpm - bpm) / (next.tick - tick);
    }
  });
  return table;
}

/** @param row index of the row that holds at `tick` */
function exactFrames(table: Float64Array, row: number, tick: number, rate: number): number {
  const ticks = tick - (table[row + TempoField.tick] ?? 0);
  const bpm = table[row + TempoField.bpm] ?? 0;
  const slope = table[row + TempoField.slope] ?? 0;
  const start = table[row + TempoField.frame] ?? 0;
  if (slope === 0) return start + (ticks * 60 * rate) / (bpm * TICKS_PER_QUARTER);
  return start + (frameMinutes(rate) / slope) * Math.log1p((slope * ticks) / bpm);
}

/** The row of the last of `count` whose value in `field` is not above `value`. */
function rowOf(table: Float64Array, at: number, count: number, field: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((table[at + middle * TempoField.count + field] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return at + low * TempoField.count;
}

/** Frames from the song's start to a tick, rounded to the nearest. @param at index of the first of `count` rows */
export function framesAtTick(
  table: Float64Array,
  at: number,
  count: number,
  tick: Ticks,
  rate: number,
): Frames {
  return Math.round(exactFrames(table, rowOf(table, at, count, TempoField.tick, tick), tick, rate));
}

/** Musical time of a frame, with a fraction. */
export function tickAtFrame(
  table: Float64Array,
  at: number,
  count: number,
  frame: Frames,
  rate: number,
): Ticks {
  const row = rowOf(table, at, count, TempoField.frame, frame);
  const frames = frame - (table[row + TempoField.frame] ?? 0);
  const bpm = table[row + TempoField.bpm] ?? 0;
  const slope = table[row + TempoField.slope] ?? 0;
  const start = table[row + TempoField.tick] ?? 0;
  if (slope === 0) return start + (frames * bpm * TICKS_PER_QUARTER) / (60 * rate);
  return start + (bpm / slope) * Math.expm1((frames * slope) / frameMinutes(rate));
}

/** Quarter notes a minute at a frame. */
export function bpmAtFrame(
  table: Float64Array,
  at: number,
  count: number,
  frame: Frames,
  rate: number,
): number {
  const row = rowOf(table, at, count, TempoField.frame, frame);
  const slope = table[row + TempoField.slope] ?? 0;
  const bpm = table[row + TempoField.bpm] ?? 0;
  if (slope === 0) return bpm;
  const frames = frame - (table[row + TempoField.frame] ?? 0);
  return bpm * Math.exp((frames * slope) / frameMinutes(rate));
}

/** A song's musical time at one rate, for whoever may make objects. */
export class TempoMap {
  /** As compileTempo makes it. */
  readonly table: Float64Array;
  readonly rate: number;

  constructor(course: TempoCourse, rate: number) {
    this.table = compileTempo(course, rate);
    this.rate = rate;
  }

  get count(): number {
    return this.table.length / TempoField.count;
  }

  /** Frames from the song's start, rounded to the nearest. */
  framesAt(tick: Ticks): Frames {
    return framesAtTick(this.table, 0, this.count, tick, this.rate);
  }

  /** With a fraction. */
  tickAt(frame: Frames): Ticks {
    return tickAtFrame(this.table, 0, this.count, frame, this.rate);
  }

  bpmAt(frame: Frames): number {
    return bpmAtFrame(this.table, 0, this.count, frame, this.rate);
  }

  /** Whether both turn ticks into the same frames. */
  equals(other: TempoMap): boolean {
    return (
      this.rate === other.rate &&
      this.table.length === other.table.length &&
      this.table.every((value, index) => value === other.table[index])
    );
  }
}
