import { add, addDelayed, addMoving } from "./edge-gain";
import { madd } from "./fused";
import {
  EDGE_DELAYED,
  EDGE_GAIN,
  EDGE_GAIN_TABLE,
  EDGE_LANE,
  EDGE_PLACE,
  EDGE_REMAINING,
  EDGE_RING,
  EDGE_SOURCE,
  EDGE_SOURCE_GROUP,
  EDGE_TARGET,
  EDGE_TO,
  GROUP_SILENT,
  OPERATION_BYTES,
  OPERATION_EDGE,
  PLACE_FIRST,
  PLACE_LAST,
} from "./plan-abi";

/**
 * Adds the lanes of a group, each by its gain and delayed, to one lane of another. Edges to the same place follow each
 * other: their lanes are summed one by one, and the four sums are added up behind the last of them. Whether a gain is
 * moving makes no difference to the order of the additions.
 *
 * @param sums room for a lane group of 1024 frames
 */
export function edge(record: usize, frames: i32, sums: usize): void {
  const source = <usize>load<u32>(record, EDGE_SOURCE);
  const place = load<i32>(record, EDGE_PLACE);
  if ((place & PLACE_FIRST) != 0) memory.fill(sums, 0, (<usize>frames) << 5);
  const moving = v128.any_true(v128.or(v128.load(record, EDGE_REMAINING), v128.load(record, EDGE_GAIN_TABLE)));
  if (load<i32>(record, EDGE_DELAYED) != 0) {
    for (let lane: usize = 0; lane < 16; lane += 4) {
      const live = load<f32>(record + lane, EDGE_GAIN) != 0 || load<f32>(record + lane, EDGE_TO) != 0;
      if (live || load<u32>(record + lane, EDGE_RING) != 0) addDelayed(record, lane, source + lane, sums + lane, frames);
    }
  } else if (moving) {
    addMoving(record, source, sums, frames);
  } else if (isSounding(record)) {
    add(source, sums, frames, v128.load(record, EDGE_GAIN));
  }
  finish(record, frames, sums);
}

/** Behind the last edge to a place: what was added up goes there. */
@inline
function finish(record: usize, frames: i32, sums: usize): void {
  if ((load<i32>(record, EDGE_PLACE) & PLACE_LAST) == 0) return;
  const target = <usize>load<u32>(record, EDGE_TARGET) + ((<usize>load<i32>(record, EDGE_LANE)) << 2);
  sumUp(sums, target, frames);
}

/**
 * Edges one after another, four at a time where they only add: what they are added to is then read and written once.
 *
 * @param at their first operation
 * @returns the first operation that is none of them
 */
export function edges(at: usize, end: usize, frames: i32, sums: usize): usize {
  while (at < end && load<i32>(at) == OPERATION_EDGE) {
    const first = recordAt(at), behind = at + 4 * OPERATION_BYTES;
    if (behind <= end && isPlain(first) && follows(at, 1) && follows(at, 2) && follows(at, 3)) {
      const fourth = recordAt(at, 3);
      if ((load<i32>(first, EDGE_PLACE) & PLACE_FIRST) != 0) memory.fill(sums, 0, (<usize>frames) << 5);
      addFour(sums, frames, first, recordAt(at, 1), recordAt(at, 2), fourth);
      finish(fourth, frames, sums);
      at = behind;
    } else {
      edge(first, frames, sums);
      at += OPERATION_BYTES;
    }
  }
  return at;
}

/** The record of an operation so many behind another. */
@inline
function recordAt(at: usize, behind: usize = 0): usize {
  return <usize>load<u32>(at + behind * OPERATION_BYTES, 4);
}

/** Whether the operation so many behind an edge adds to what that one does, and only adds. */
@inline
function follows(at: usize, behind: usize): bool {
  if (load<i32>(at + behind * OPERATION_BYTES) != OPERATION_EDGE) return false;
  const record = recordAt(at, behind);
  return (load<i32>(record, EDGE_PLACE) & PLACE_FIRST) == 0 && isPlain(record);
}

@inline
export function isSounding(record: usize): bool {
  return load<i32>(<usize>load<u32>(record, EDGE_SOURCE_GROUP), GROUP_SILENT) == 0;
}

/** Whether an edge adds what sounds by gains that rest, and no more. */
@inline
function isPlain(record: usize): bool {
  const moving = v128.any_true(v128.or(v128.load(record, EDGE_REMAINING), v128.load(record, EDGE_GAIN_TABLE)));
  return !moving && load<i32>(record, EDGE_DELAYED) == 0 && isSounding(record);
}

function addFour(sums: usize, frames: i32, first: usize, second: usize, third: usize, fourth: usize): void {
  const a = <usize>load<u32>(first, EDGE_SOURCE), g = v128.load(first, EDGE_GAIN);
  const b = <usize>load<u32>(second, EDGE_SOURCE), h = v128.load(second, EDGE_GAIN);
  const c = <usize>load<u32>(third, EDGE_SOURCE), k = v128.load(third, EDGE_GAIN);
  const d = <usize>load<u32>(fourth, EDGE_SOURCE), l = v128.load(fourth, EDGE_GAIN);
  const bytes = (<usize>frames) << 5;
  for (let i: usize = 0; i < bytes; i += 16) {
    let sum = madd(v128.load(a + i), g, v128.load(sums + i));
    sum = madd(v128.load(b + i), h, sum);
    sum = madd(v128.load(c + i), k, sum);
    v128.store(sums + i, madd(v128.load(d + i), l, sum));
  }
}

/** Adds up four lanes into one of a target. */
function sumUp(sums: usize, target: usize, frames: i32): void {
  const bytes = (<usize>frames) << 5;
  for (let i: usize = 0; i < bytes; i += 32) {
    const x = v128.load(sums + i), y = v128.load(sums + i, 16);
    // [l0 + l2, l1 + l3, r0 + r2, r1 + r3], then pairs
    const a = f32x4.add(i32x4.shuffle(x, y, 0, 1, 4, 5), i32x4.shuffle(x, y, 2, 3, 6, 7));
    const b = f32x4.add(a, i32x4.shuffle(a, a, 1, 0, 3, 2));
    store<f32>(target + i, load<f32>(target + i) + f32x4.extract_lane(b, 0));
    store<f32>(target + i, load<f32>(target + i, 16) + f32x4.extract_lane(b, 2), 16);
  }
}
