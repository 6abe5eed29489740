import { PARAMETER_BYTES, RECORD_BYPASS, RECORD_LED, RECORD_PARAMETERS } from "../../../kernels/abi.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { ValueField } from "../memory/rings.ts";
import { PlanField, TargetField } from "../plan/plan-layout.ts";
import { aimBypass, aimEdge, aimParameter } from "./adopt.ts";

/** Float64 index of the row of a device or send; −1 when the plan has none of that number. Audio thread. */
export function findTarget({ f64 }: EngineMemory, plan: number, number: number): number {
  if (plan === 0) return -1;
  const rows = f64[plan + PlanField.targets] ?? 0;
  let low = 0;
  let high = f64[plan + PlanField.targetCount] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows + middle * TargetField.count;
    const found = f64[row + TargetField.number] ?? 0;
    if (found === number) return row;
    if (found < number) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** @param row as found @param edgeFrames in which a send's gain goes to its value */
export function aimTarget(
  memory: EngineMemory,
  row: number,
  field: number,
  value: number,
  frames: number,
  edgeFrames: number,
): void {
  const { f64, i32 } = memory;
  const record = f64[row + TargetField.record] ?? 0;
  const lane = f64[row + TargetField.lane] ?? 0;
  if (field === ValueField.gain) {
    aimEdge(memory, record, value, edgeFrames);
  } else if (field === ValueField.bypass) {
    aimBypass(memory, ((i32[(record + RECORD_BYPASS) / 4] ?? 0) >>> 0) + lane, value, true);
  } else {
    const parameters = (i32[(record + RECORD_PARAMETERS) / 4] ?? 0) >>> 0;
    i32[(record + RECORD_LED) / 4] = 1;
    aimParameter(memory, parameters + field * PARAMETER_BYTES + lane, value, frames, record);
  }
}
