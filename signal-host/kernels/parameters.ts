import {
  AUTOMATION_COUNT,
  AUTOMATION_CURSOR,
  AUTOMATION_POINTS,
  CONTEXT_FRAME,
  CONTEXT_HISTORY,
  CONTEXT_POSITIONS,
  CURVE_HOLD,
  CURVE_SMOOTH,
  HISTORY_QUANTA,
  PARAMETER_AUTOMATION,
  PARAMETER_BYTES,
  PARAMETER_REMAINING,
  PARAMETER_TO,
  PARAMETER_VALUE,
  POINT_BYTES,
  POINT_CURVE,
  POINT_FRAME,
  POINT_VALUE,
  QUANTUM,
  RECORD_CONTEXT,
  RECORD_LAG,
  RECORD_PARAMETER_COUNT,
  RECORD_PARAMETERS,
} from "./abi";

/**
 * Moves all parameters of a device to where they are at the end of quantum `quantum` of the block: along ramps to
 * their targets, or where automation has them. Answers whether any of them moved.
 */
export function advance(record: usize, quantum: i32): bool {
  const count = load<i32>(record, RECORD_PARAMETER_COUNT);
  let at = <usize>load<u32>(record, RECORD_PARAMETERS);
  let moved = false;
  for (let index = 0; index < count; index++) {
    if (v128.any_true(v128.load(at, PARAMETER_REMAINING))) {
      ramp(at);
      moved = true;
    }
    if (v128.any_true(v128.load(at, PARAMETER_AUTOMATION))) {
      const context = <usize>load<u32>(record, RECORD_CONTEXT);
      const position = songAt(context, quantum, load<i32>(record, RECORD_LAG));
      if (automate(at, position)) moved = true;
    }
    at += PARAMETER_BYTES;
  }
  return moved;
}

/** The value that parameter `index` of a device has in all lanes. */
@inline
export function values(record: usize, index: i32): v128 {
  return v128.load(<usize>load<u32>(record, RECORD_PARAMETERS) + <usize>index * PARAMETER_BYTES, PARAMETER_VALUE);
}

/** The value that parameter `index` of a device that serves one strip has. */
@inline
export function value(record: usize, index: i32): f32 {
  return load<f32>(<usize>load<u32>(record, RECORD_PARAMETERS) + <usize>index * PARAMETER_BYTES, PARAMETER_VALUE);
}

/** Where the song was `lag` frames before the end of a quantum: before a jump, where it was before. */
export function songAt(context: usize, quantum: i32, lag: i32): f64 {
  const history = <usize>load<u32>(context, CONTEXT_HISTORY);
  const back = lag >> 5;
  if (history == 0 || back + 34 >= HISTORY_QUANTA) {
    return load<f64>(<usize>load<u32>(context, CONTEXT_POSITIONS) + ((<usize>quantum + 1) << 3)) - <f64>lag;
  }
  const at = ((load<i32>(context, CONTEXT_FRAME) >> 5) + quantum + 1 - back) & (HISTORY_QUANTA - 1);
  const rest = lag & 31;
  // The loop went round in between: the end of the loop is what was, as far as the quantum's begin tells.
  if (load<f64>(history + (<usize>at << 4), 8) < <f64>rest) {
    return load<f64>(history + (<usize>((at - 1) & (HISTORY_QUANTA - 1)) << 4)) + <f64>(QUANTUM - rest);
  }
  return load<f64>(history + (<usize>at << 4)) - <f64>rest;
}

/** One quantum of a straight way to the target; on it exactly at its end. */
function ramp(at: usize): void {
  for (let lane: usize = at; lane < at + 16; lane += 4) {
    const remaining = load<i32>(lane, PARAMETER_REMAINING);
    if (remaining == 0) continue;
    const to = load<f32>(lane, PARAMETER_TO);
    if (remaining <= QUANTUM) {
      store<f32>(lane, to, PARAMETER_VALUE);
      store<i32>(lane, 0, PARAMETER_REMAINING);
    } else {
      const now = load<f32>(lane, PARAMETER_VALUE);
      store<f32>(lane, now + ((to - now) * <f32>QUANTUM) / <f32>remaining, PARAMETER_VALUE);
      store<i32>(lane, remaining - QUANTUM, PARAMETER_REMAINING);
    }
  }
}

function automate(at: usize, position: f64): bool {
  let moved = false;
  for (let lane: usize = at; lane < at + 16; lane += 4) {
    const table = <usize>load<u32>(lane, PARAMETER_AUTOMATION);
    if (table == 0) continue;
    const value = <f32>automation(table, position);
    if (value == load<f32>(lane, PARAMETER_VALUE)) continue;
    store<f32>(lane, value, PARAMETER_VALUE);
    moved = true;
  }
  return moved;
}

/** The value of an automation table at a song position. */
export function automation(table: usize, position: f64): f64 {
  const count = load<i32>(table, AUTOMATION_COUNT);
  const points = table + AUTOMATION_POINTS;
  // The point last used, or one next to it, is nearly always the one.
  let index = load<i32>(table, AUTOMATION_CURSOR);
  while (index > 0 && load<f64>(points + <usize>index * POINT_BYTES, POINT_FRAME) > position) index--;
  while (index + 1 < count && load<f64>(points + <usize>(index + 1) * POINT_BYTES, POINT_FRAME) <= position) index++;
  store<i32>(table, index, AUTOMATION_CURSOR);
  const point = points + <usize>index * POINT_BYTES;
  const from = load<f64>(point, POINT_VALUE);
  const start = load<f64>(point, POINT_FRAME);
  const curve = load<i32>(point, POINT_CURVE);
  if (curve == CURVE_HOLD || index + 1 == count || position <= start) return from;
  const end = load<f64>(point + POINT_BYTES, POINT_FRAME);
  let x = (position - start) / (end - start);
  if (curve == CURVE_SMOOTH) x = x * x * (3.0 - 2.0 * x);
  return from + (load<f64>(point + POINT_BYTES, POINT_VALUE) - from) * x;
}
