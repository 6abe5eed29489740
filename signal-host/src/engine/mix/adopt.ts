import { PARAMETER_REMAINING, PARAMETER_TO, PARAMETER_VALUE, RECORD_MOVING } from "../../../kernels/abi.ts";
import * as kernel from "../../../kernels/plan-abi.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { PlanField } from "../plan/plan-layout.ts";

/** Frames of the crossfades that kernels make: of a bypass, and between two delays. */
const CROSSFADE_FRAMES = 256;

/**
 * Changes the memory of what sounds to what a plan wants of it: lanes move, words and targets are set. Audio thread,
 * at a block boundary; allocates nothing.
 *
 * @param plan Float64 index @param sounding whether anything is heard: else nothing need be smooth
 */
export function adoptRows(memory: EngineMemory, plan: number, sounding: boolean): void {
  const { f64 } = memory;
  const rows = f64[plan + PlanField.adoption] ?? 0;
  const count = f64[plan + PlanField.adoptionCount] ?? 0;
  for (let index = 0; index < count; index++) adoptRow(memory, rows + index * kernel.ADOPT_WORDS, sounding);
}

function adoptRow(memory: EngineMemory, row: number, sounding: boolean): void {
  const { f64, f32, i32 } = memory;
  const at = f64[row + 1] ?? 0;
  const value = f64[row + 2] ?? 0;
  switch (f64[row]) {
    case kernel.ADOPT_INTEGER:
      i32[at / 4] = value;
      return;
    case kernel.ADOPT_FLOAT:
      f32[at / 4] = value;
      return;
    case kernel.ADOPT_LANE:
      moveLane(memory, row);
      return;
    case kernel.ADOPT_PARAMETER:
      aimParameter(memory, at, value, sounding ? (f64[row + 3] ?? 0) : 0, f64[row + 4] ?? 0);
      if (!sounding) f32[(at + PARAMETER_VALUE) / 4] = value;
      return;
    case kernel.ADOPT_EDGE:
      aimEdge(memory, at, value, sounding ? (f64[row + 3] ?? 0) : 0);
      return;
    case kernel.ADOPT_DELAY:
      i32[(at + kernel.EDGE_FORMER_DELAY) / 4] = i32[(at + kernel.EDGE_DELAY) / 4] ?? 0;
      i32[(at + kernel.EDGE_DELAY) / 4] = value;
      i32[(at + kernel.EDGE_CROSSFADE) / 4] = sounding ? CROSSFADE_FRAMES : 0;
      return;
    case kernel.ADOPT_BYPASS:
      aimBypass(memory, at, value, sounding);
  }
}

/** Copies one lane of some vectors. */
function moveLane({ f64, i32 }: EngineMemory, row: number): void {
  const from = (f64[row + 1] ?? 0) / 4 + (f64[row + 2] ?? 0);
  const to = (f64[row + 3] ?? 0) / 4 + (f64[row + 4] ?? 0);
  const vectors = f64[row + 5] ?? 0;
  for (let index = 0; index < vectors; index++) i32[to + index * 4] = i32[from + index * 4] ?? 0;
}

/**
 * Sends a parameter to a value within some frames.
 *
 * @param at bytes: the parameter with the lane added @param record bytes: the device's
 */
export function aimParameter(
  { f32, i32 }: EngineMemory,
  at: number,
  value: number,
  frames: number,
  record: number,
): void {
  // Of no length: it is there at the end of the next quantum.
  const length = Math.max(1, frames);
  f32[(at + PARAMETER_TO) / 4] = value;
  i32[(at + PARAMETER_REMAINING) / 4] = length;
  const moving = (record + RECORD_MOVING) / 4;
  i32[moving] = Math.max(i32[moving] ?? 0, length + kernel.AFTERWARDS);
}

/** Sends an edge's gain to a value within some frames; negative: it begins at nothing. */
export function aimEdge({ f32, i32 }: EngineMemory, at: number, value: number, frames: number): void {
  f32[(at + kernel.EDGE_TO) / 4] = value;
  i32[(at + kernel.EDGE_REMAINING) / 4] = Math.abs(frames);
  if (frames < 0) f32[(at + kernel.EDGE_GAIN) / 4] = 0;
  if (frames === 0) f32[(at + kernel.EDGE_GAIN) / 4] = value;
}

/** Sends a bypass to a share of the device's output. */
export function aimBypass({ f32, i32 }: EngineMemory, at: number, value: number, sounding: boolean): void {
  f32[(at + kernel.BYPASS_TO) / 4] = value;
  i32[(at + kernel.BYPASS_REMAINING) / 4] = sounding ? CROSSFADE_FRAMES : 0;
  if (!sounding) f32[(at + kernel.BYPASS_MIX) / 4] = value;
}
