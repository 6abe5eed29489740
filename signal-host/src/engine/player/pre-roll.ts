import type { EngineMemory } from "../memory/engine-memory.ts";
import { ClickField, PlanField } from "../plan/plan-layout.ts";
import type { TempoLookup } from "./tempo-lookup.ts";

/** Ticks of a bar before there is a plan. */
const INITIAL_BAR = 4 * 960;

/**
 * Where the song begins to arrive at a position after so many bars: as far into its bar as the position is into its
 * own, or at that bar's end where it is shorter; not before the song's start. A bar that a change of meter cuts short
 * is one. A position behind an enabled loop is not reached from inside of it: then it is the loop's end. Any thread;
 * allocates nothing.
 *
 * @param plan Float64 index @param position in frames @returns frames, `position` itself for 0 bars
 */
export function preRollStart(
  memory: EngineMemory,
  tempo: TempoLookup,
  plan: number,
  position: number,
  bars: number,
): number {
  if (bars <= 0) return position;
  const back = Math.min(position, tempo.framesAt(plan, barsBefore(memory, tempo, plan, position, bars)));
  if (plan === 0) return back;
  const { f64 } = memory;
  const end = f64[plan + PlanField.loopEnd] ?? 0;
  const start = f64[plan + PlanField.loopStart] ?? 0;
  const loops = f64[plan + PlanField.loopEnabled] === 1 && end > start;
  return loops && back < end && position >= end ? end : back;
}

/** Tick of the place so many bars before a frame; 0 where there are not as many. */
function barsBefore(
  memory: EngineMemory,
  tempo: TempoLookup,
  plan: number,
  position: number,
  bars: number,
): number {
  const { f64 } = memory;
  const rows = plan === 0 ? 0 : (f64[plan + PlanField.clicks] ?? 0);
  const count = plan === 0 ? 0 : (f64[plan + PlanField.clickCount] ?? 0);
  let index = Math.max(0, count - 1);
  while (index > 0 && (f64[rows + index * ClickField.count + ClickField.frame] ?? 0) > position) index--;
  let start = startTick(f64, rows, count, index);
  const length = barTicks(f64, rows, count, index);
  const into = Math.max(0, tickOf(tempo, plan, position) - start);
  let bar = Math.floor(into / length);
  let left = bars;
  let end = Infinity;
  while (left > bar) {
    if (index === 0) return 0;
    left -= bar;
    end = start;
    start = startTick(f64, rows, count, --index);
    bar = Math.ceil((end - start) / barTicks(f64, rows, count, index));
  }
  const reached = barTicks(f64, rows, count, index);
  const first = start + (bar - left) * reached;
  return Math.min(first + Math.min(into % length, reached), end);
}

/** A tick whose frame it is, where there is a whole one: else a place between two. */
function tickOf(tempo: TempoLookup, plan: number, position: number): number {
  const tick = tempo.tickAt(plan, position);
  const whole = Math.round(tick);
  return tempo.framesAt(plan, whole) === position ? whole : tick;
}

function startTick(f64: Float64Array, rows: number, count: number, index: number): number {
  return count === 0 ? 0 : (f64[rows + index * ClickField.count + ClickField.tick] ?? 0);
}

function barTicks(f64: Float64Array, rows: number, count: number, index: number): number {
  if (count === 0) return INITIAL_BAR;
  const row = rows + index * ClickField.count;
  return (f64[row + ClickField.beatTicks] ?? 960) * (f64[row + ClickField.beats] ?? 4);
}
