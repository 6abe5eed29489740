import { automation } from "./parameters";
import { CONTEXT_FRAME, CONTEXT_POSITIONS, QUANTUM } from "./abi";
import {
  DELAY_BUFFER,
  DELAY_CONTEXT,
  DELAY_FRAMES,
  DELAY_MASK,
  DELAY_RING,
  EDGE_AUTO,
  EDGE_CONTEXT,
  EDGE_CROSSFADE,
  EDGE_DELAY,
  EDGE_DELAYED,
  EDGE_FORMER_DELAY,
  EDGE_GAIN,
  EDGE_GAIN_TABLE,
  EDGE_LAG,
  EDGE_LANE,
  EDGE_PLACE,
  EDGE_REMAINING,
  EDGE_RING,
  EDGE_RING_MASK,
  EDGE_SOURCE,
  EDGE_TARGET,
  EDGE_SOURCE_GROUP,
  EDGE_TO,
  GROUP_SILENT,
  OPERATION_BYTES,
  OPERATION_EDGE,
  PLACE_FIRST,
  PLACE_LAST,
} from "./plan-abi";

/** Frames of a crossfade between two delays: 5 ms and a little more at 48 kHz. */
export const CROSSFADE_FRAMES = 256;
const SILENCE_DB: f64 = -144;

/**
 * Adds the lanes of a group, each by its gain and delayed, to one lane of another. Edges to the same place follow each
 * other: their lanes are summed one by one, and the four sums are added up behind the last of them. Whether a gain is
 * moving makes no difference to the order of the additions.
 *
 * @param sums room for a lane group of 1024 frames
 */
export function edge(record: usize, frames: i32, sounding: bool, sums: usize): void {
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
  } else if (sounding) {
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
  for (; at < end && load<i32>(at) == OPERATION_EDGE; at += OPERATION_BYTES) {
    const first = recordAt(at);
    if (at + 4 * OPERATION_BYTES <= end && (load<i32>(first, EDGE_PLACE) & PLACE_LAST) == 0) {
      const second = followerAt(at + OPERATION_BYTES);
      const third = followerAt(at + 2 * OPERATION_BYTES);
      const fourth = followerAt(at + 3 * OPERATION_BYTES);
      const together = second != 0 && third != 0 && fourth != 0 && isPlain(first) && isPlain(second) && isPlain(third);
      const ends = ((load<i32>(second, EDGE_PLACE) | load<i32>(third, EDGE_PLACE)) & PLACE_LAST) != 0;
      if (together && !ends && isPlain(fourth)) {
        if ((load<i32>(first, EDGE_PLACE) & PLACE_FIRST) != 0) memory.fill(sums, 0, (<usize>frames) << 5);
        addFour(sums, frames, first, second, third, fourth);
        finish(fourth, frames, sums);
        at += 3 * OPERATION_BYTES;
        continue;
      }
    }
    edge(first, frames, isSounding(first), sums);
  }
  return at;
}

@inline
function recordAt(at: usize): usize {
  return <usize>load<u32>(at, 4);
}

/** The edge of an operation if it goes where the one before it does, else 0. */
@inline
function followerAt(at: usize): usize {
  const record = recordAt(at);
  return load<i32>(at) == OPERATION_EDGE && (load<i32>(record, EDGE_PLACE) & PLACE_FIRST) == 0 ? record : 0;
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
    let sum = f32x4.add(v128.load(sums + i), f32x4.mul(v128.load(a + i), g));
    sum = f32x4.add(sum, f32x4.mul(v128.load(b + i), h));
    sum = f32x4.add(sum, f32x4.mul(v128.load(c + i), k));
    v128.store(sums + i, f32x4.add(sum, f32x4.mul(v128.load(d + i), l)));
  }
}

function add(source: usize, sums: usize, frames: i32, gain: v128): void {
  const bytes = (<usize>frames) << 5;
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(sums + i, f32x4.add(v128.load(sums + i), f32x4.mul(v128.load(source + i), gain)));
    v128.store(sums + i, f32x4.add(v128.load(sums + i, 16), f32x4.mul(v128.load(source + i, 16), gain)), 16);
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

/** The gains at the end of quantum `quantum`, on their ramps and under automation; what was before in EDGE_AUTO. */
function advanceGain(record: usize, quantum: i32): void {
  for (let at = record; at < record + 16; at += 4) {
    const remaining = load<i32>(at, EDGE_REMAINING);
    if (remaining > 0) {
      const to = load<f32>(at, EDGE_TO), now = load<f32>(at, EDGE_GAIN);
      store<f32>(at, remaining <= QUANTUM ? to : now + ((to - now) * <f32>QUANTUM) / <f32>remaining, EDGE_GAIN);
      store<i32>(at, max(0, remaining - QUANTUM), EDGE_REMAINING);
    }
  }
}

function automated(record: usize, lane: usize, quantum: i32): f32 {
  const table = <usize>load<u32>(record + lane, EDGE_GAIN_TABLE);
  if (table == 0) return 1;
  const positions = <usize>load<u32>(<usize>load<u32>(record, EDGE_CONTEXT), CONTEXT_POSITIONS);
  const position = load<f64>(positions + ((<usize>quantum + 1) << 3)) - <f64>load<i32>(record, EDGE_LAG);
  const db = automation(table, position);
  return db <= SILENCE_DB ? 0 : <f32>Math.pow(10, db / 20);
}

/** Gains that automation has just taken over begin where it has them. */
function begin(record: usize, quantum: i32): void {
  for (let lane: usize = 0; lane < 16; lane += 4) {
    if (load<f32>(record + lane, EDGE_AUTO) < 0) store<f32>(record + lane, automated(record, lane, quantum - 1), EDGE_AUTO);
  }
}

function addMoving(record: usize, source: usize, target: usize, frames: i32): void {
  for (let start = 0; start < frames; start += QUANTUM) {
    const count = min(QUANTUM, frames - start);
    begin(record, start / QUANTUM);
    const from = f32x4.mul(v128.load(record, EDGE_GAIN), v128.load(record, EDGE_AUTO));
    const quantum = start / QUANTUM;
    advanceGain(record, quantum);
    for (let lane: usize = 0; lane < 16; lane += 4) store<f32>(record + lane, automated(record, lane, quantum), EDGE_AUTO);
    const to = f32x4.mul(v128.load(record, EDGE_GAIN), v128.load(record, EDGE_AUTO));
    const step = f32x4.mul(f32x4.sub(to, from), f32x4.splat(1.0 / <f32>QUANTUM));
    let gain = from;
    const first = (<usize>start) << 5;
    for (let i: usize = 0; i < (<usize>count) << 5; i += 32) {
      gain = f32x4.add(gain, step);
      add(source + first + i, target + first + i, 1, gain);
    }
  }
}

/** One lane through its ring. The ring's phase is the engine's clock, so that it survives a change of lanes. */
function addDelayed(record: usize, lane: usize, source: usize, target: usize, frames: i32): void {
  const ring = <usize>load<u32>(record + lane, EDGE_RING);
  const mask = load<i32>(record, EDGE_RING_MASK);
  const clock = load<i32>(<usize>load<u32>(record, EDGE_CONTEXT), CONTEXT_FRAME);
  const delay = load<i32>(record + lane, EDGE_DELAY);
  const former = load<i32>(record + lane, EDGE_FORMER_DELAY);
  let fade = load<i32>(record + lane, EDGE_CROSSFADE);
  for (let start = 0; start < frames; start += QUANTUM) {
    const count = min(QUANTUM, frames - start);
    begin(record, start / QUANTUM);
    const from = load<f32>(record + lane, EDGE_GAIN) * load<f32>(record + lane, EDGE_AUTO);
    const quantum = start / QUANTUM;
    const remaining = load<i32>(record + lane, EDGE_REMAINING);
    if (remaining > 0) {
      const to = load<f32>(record + lane, EDGE_TO), now = load<f32>(record + lane, EDGE_GAIN);
      store<f32>(record + lane, remaining <= QUANTUM ? to : now + ((to - now) * <f32>QUANTUM) / <f32>remaining, EDGE_GAIN);
      store<i32>(record + lane, max(0, remaining - QUANTUM), EDGE_REMAINING);
    }
    store<f32>(record + lane, automated(record, lane, quantum), EDGE_AUTO);
    const step = (load<f32>(record + lane, EDGE_GAIN) * load<f32>(record + lane, EDGE_AUTO) - from) / <f32>QUANTUM;
    let gain = from;
    for (let i = start; i < start + count; i++) {
      gain += step;
      const at = source + ((<usize>i) << 5);
      let left = load<f32>(at), right = load<f32>(at, 16);
      if (ring != 0) {
        const now = clock + i;
        const slot = ring + ((<usize>(now & mask)) << 3);
        store<f32>(slot, left);
        store<f32>(slot, right, 4);
        const tap = ring + ((<usize>((now - delay) & mask)) << 3);
        left = load<f32>(tap);
        right = load<f32>(tap, 4);
        if (fade > 0) {
          const old = ring + ((<usize>((now - former) & mask)) << 3);
          const x = <f32>fade / <f32>CROSSFADE_FRAMES;
          left += (load<f32>(old) - left) * x;
          right += (load<f32>(old, 4) - right) * x;
          fade--;
        }
      }
      const out = target + ((<usize>i) << 5);
      store<f32>(out, load<f32>(out) + left * gain);
      store<f32>(out, load<f32>(out, 16) + right * gain, 16);
    }
  }
  store<i32>(record + lane, fade, EDGE_CROSSFADE);
}

/** Delays the lanes of a buffer, each by its own number of frames, in place. */
export function delayLanes(record: usize, frames: i32): void {
  const buffer = <usize>load<u32>(record, DELAY_BUFFER);
  const ring = <usize>load<u32>(record, DELAY_RING);
  const mask = load<i32>(record, DELAY_MASK);
  const clock = load<i32>(<usize>load<u32>(record, DELAY_CONTEXT), CONTEXT_FRAME);
  for (let i = 0; i < frames; i++) {
    const at = buffer + ((<usize>i) << 5);
    const slot = ring + ((<usize>((clock + i) & mask)) << 5);
    v128.store(slot, v128.load(at));
    v128.store(slot, v128.load(at, 16), 16);
    for (let lane: usize = 0; lane < 16; lane += 4) {
      const tap = ring + ((<usize>((clock + i - load<i32>(record + lane, DELAY_FRAMES)) & mask)) << 5) + lane;
      store<f32>(at + lane, load<f32>(tap));
      store<f32>(at + lane, load<f32>(tap, 16), 16);
    }
  }
}
