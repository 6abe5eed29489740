/**
 * The synthesiser's oscillators, four voices abreast. Saw, pulse and triangle are drawn straight; where they jump or
 * bend, the difference between a band-limited step (or ramp) and a sharp one is added around the place: E. Brandt,
 * "Hard Sync Without Aliasing", ICMC 2001, with a symmetric window, for which the oscillators run ahead by half of
 * it. Phases are 32-bit integers: no error builds up in them.
 */
import { QUANTUM } from "./abi";
import { ROW_BYTES, STEP_ROWS, TABLE_BYTES } from "./band-limit";
import {
  CHOICE_END,
  CHOICE_FROM,
  CHOICE_NOW,
  CHOICE_TO,
  LANES,
  LEAD,
  LEVEL,
  LEVEL_TO,
  PHASE,
  STEP,
  STEP_TO,
} from "./synthesiser-state";

const TRIANGLE = 1, SAW = 2, PULSE = 3;
const UNIT: f32 = 4.656612873077393e-10; // 2^-31

/** The sine of π · x, for x of −1 to 1. Error below 1e-7. */
@inline
export function sinePi(x: v128): v128 {
  const size = f32x4.abs(x);
  const a = f32x4.pmin(size, f32x4.sub(f32x4.splat(1), size));
  const s = f32x4.mul(a, a);
  let q = f32x4.splat(0.07765766);
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(-0.59829129));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(2.55007752));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(-5.16771008));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(3.14159264));
  return v128.or(f32x4.mul(q, a), v128.and(x, i32x4.splat(0x80000000)));
}

/** What part of the way to a quantum's end one frame is. */
@inline
export function left(place: i32): v128 {
  const frames: i32 = QUANTUM - place;
  return f32x4.splat(<f32>1 / <f32>frames);
}

/**
 * Adds `frames` of one oscillator to the mix, LEAD frames ahead.
 *
 * @param group with 16 added for the second oscillator
 * @param place frame of the quantum at which this begins; the oscillator is at its targets at the quantum's end
 */
export function oscillate(state: usize, group: usize, data: usize, choice: usize, width: usize, mix: usize, place: i32, frames: i32): void {
  const phase = v128.load(group, PHASE), step = v128.load(group, STEP), level = v128.load(group, LEVEL);
  const part = left(place);
  const bend = i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.convert_i32x4_s(i32x4.sub(v128.load(group, STEP_TO), step)), part));
  const slope = f32x4.mul(f32x4.sub(v128.load(group, LEVEL_TO), level), part);
  const count = f32x4.splat(<f32>frames);
  const last = f32x4.add(level, f32x4.mul(slope, count));
  draw(state, data, choice, width, mix, place, frames, phase, step, bend, level, last);
  // After n frames the step has grown n times, and the phase by 1 + 2 + … + n of that.
  const grown = i32x4.mul(bend, i32x4.splat((frames * (frames + 1)) >> 1));
  v128.store(group, i32x4.add(i32x4.add(phase, i32x4.mul(step, i32x4.splat(frames))), grown), PHASE);
  v128.store(group, i32x4.add(step, i32x4.mul(bend, i32x4.splat(frames))), STEP);
  v128.store(group, last, LEVEL);
}

/** Brings voices that begin ahead: the frames that all others have made already. */
export function prime(state: usize, group: usize, data: usize, choice: usize, width: usize, mix: usize, place: i32, fresh: v128): void {
  const phase = v128.load(group, PHASE);
  const step = v128.and(v128.load(group, STEP), fresh), level = v128.and(v128.load(group, LEVEL), fresh);
  draw(state, data, choice, width, mix, place, 0, phase, step, i32x4.splat(0), level, level);
  v128.store(group, i32x4.add(phase, i32x4.mul(step, i32x4.splat(LEAD))), PHASE);
}

/** Draws the wave, and while the choice of it changes both waves. No frames stands for LEAD frames that stand still. */
function draw(
  state: usize, data: usize, choice: usize, width: usize, mix: usize, place: i32, frames: i32,
  phase: v128, step: v128, bend: v128, level: v128, last: v128,
): void {
  if (!v128.any_true(v128.or(level, last))) return;
  const way = load<f32>(choice, CHOICE_END) - load<f32>(choice, CHOICE_NOW);
  const before = load<f32>(choice, CHOICE_NOW) + way * <f32>place * 0.03125;
  const after = before + way * <f32>frames * 0.03125;
  // Of 2^32, and what it grows by a frame.
  const open = <f64>load<f32>(width), grows = (<f64>load<f32>(width, 4) - open) * 0.03125;
  const high = <i32>(<i64>((open + grows * <f64>place) * 4294967296.0));
  const widen = frames == 0 ? 0 : <i32>(grows * 4294967296.0);
  const count = frames == 0 ? LEAD : frames;
  if (before < 1) {
    const l = f32x4.mul(level, f32x4.splat(1 - before)), r = f32x4.mul(last, f32x4.splat(1 - after));
    wave(load<i32>(choice, CHOICE_FROM), state, data, mix, count, phase, step, bend, l, r, high, widen);
  }
  if (after <= 0) return;
  const l = f32x4.mul(level, f32x4.splat(before)), r = f32x4.mul(last, f32x4.splat(after));
  wave(load<i32>(choice, CHOICE_TO), state, data, mix, count, phase, step, bend, l, r, high, widen);
}

function wave(
  shape: i32, state: usize, data: usize, mix: usize, frames: i32,
  phase: v128, step: v128, bend: v128, level: v128, last: v128, high: i32, widen: i32,
): void {
  const slope = f32x4.mul(f32x4.sub(last, level), f32x4.splat(<f32>1 / <f32>frames));
  if (shape == SAW) saw(state, data, mix, frames, phase, step, bend, level, slope);
  else if (shape == TRIANGLE) triangle(state, data, mix, frames, phase, step, bend, level, slope);
  else if (shape == PULSE) {
    // The difference of two saws: free of direct current, and no matter how close the edges come.
    saw(state, data, mix, frames, phase, step, bend, f32x4.neg(level), f32x4.neg(slope));
    const behind = i32x4.sub(phase, i32x4.splat(high));
    saw(state, data, mix, frames, behind, i32x4.sub(step, i32x4.splat(widen)), bend, level, slope);
  } else sine(mix, frames, phase, step, bend, level, slope);
}

function sine(mix: usize, frames: i32, phase: v128, step: v128, bend: v128, level: v128, slope: v128): void {
  const unit = f32x4.splat(UNIT);
  const from = mix + LEAD * 16;
  for (let at = from, end = from + (<usize>frames << 4); at < end; at += 16) {
    step = i32x4.add(step, bend);
    phase = i32x4.add(phase, step);
    level = f32x4.add(level, slope);
    v128.store(at, f32x4.add(v128.load(at), f32x4.mul(sinePi(f32x4.mul(f32x4.convert_i32x4_s(phase), unit)), level)));
  }
}

function saw(state: usize, data: usize, mix: usize, frames: i32, phase: v128, step: v128, bend: v128, level: v128, slope: v128): void {
  const unit = f32x4.splat(UNIT);
  const lanes = state + LANES;
  const from = mix + LEAD * 16;
  for (let at = from, end = from + (<usize>frames << 4); at < end; at += 16) {
    step = i32x4.add(step, bend);
    const next = i32x4.add(phase, step);
    level = f32x4.add(level, slope);
    v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(next), unit), level)));
    // The sum overflowed where both signs differ from the result's; a pulse that widens fast goes backwards.
    const jumps = i32x4.bitmask(v128.and(v128.xor(phase, next), v128.xor(step, next)));
    phase = next;
    if (jumps == 0) continue;
    v128.store(lanes, next), v128.store(lanes, step, 16), v128.store(lanes, level, 32);
    jump(at - LEAD * 16, lanes, data, jumps);
  }
}

/** Rounds the jumps of a saw. */
function jump(at: usize, lanes: usize, table: usize, bits: i32): void {
  for (; bits != 0; bits &= bits - 1) {
    const lane = <usize>ctz<i32>(bits) << 2;
    const next = load<u32>(lanes + lane) ^ 0x80000000;
    const step = load<i32>(lanes + lane, 16);
    const level = load<f32>(lanes + lane, 32);
    if (step > 0) insert(at + lane, table, <f32>next / <f32>step, -2 * level);
    else insert(at + lane, table, <f32>(~next + 1) / -<f32>step, 2 * level);
  }
}

function triangle(state: usize, data: usize, mix: usize, frames: i32, phase: v128, step: v128, bend: v128, level: v128, slope: v128): void {
  const unit = f32x4.splat(2 * UNIT), one = f32x4.splat(1);
  const lanes = state + LANES;
  const from = mix + LEAD * 16;
  // A quarter of a period earlier: it starts at 0, rising.
  phase = i32x4.sub(phase, i32x4.splat(0x40000000));
  for (let at = from, end = from + (<usize>frames << 4); at < end; at += 16) {
    step = i32x4.add(step, bend);
    const next = i32x4.add(phase, step);
    level = f32x4.add(level, slope);
    const value = f32x4.sub(one, f32x4.abs(f32x4.mul(f32x4.convert_i32x4_s(next), unit)));
    v128.store(at, f32x4.add(v128.load(at), f32x4.mul(value, level)));
    const bends = i32x4.bitmask(v128.xor(phase, next));
    phase = next;
    if (bends == 0) continue;
    v128.store(lanes, next), v128.store(lanes, step, 16), v128.store(lanes, level, 32);
    corner(at - LEAD * 16, lanes, data + TABLE_BYTES, bends);
  }
}

/** Rounds the corners of a triangle: at the top the slope falls by 8 a period, at the bottom it rises. */
function corner(at: usize, lanes: usize, table: usize, bits: i32): void {
  for (; bits != 0; bits &= bits - 1) {
    const lane = <usize>ctz<i32>(bits) << 2;
    const next = load<i32>(lanes + lane);
    const step = <f32>load<i32>(lanes + lane, 16);
    const change = step * load<f32>(lanes + lane, 32) * (4 * UNIT);
    insert(at + lane, table, <f32>(next & 0x7fffffff) / step, next >= 0 ? -change : change);
  }
}

/** Adds a row of a table to one lane: `since` frames after the jump. */
function insert(at: usize, table: usize, since: f32, height: f32): void {
  const place = min<f32>(since, 1) * <f32>STEP_ROWS;
  const whole = min<i32>(<i32>place, STEP_ROWS - 1);
  const h = f32x4.splat(height), f = f32x4.splat(place - <f32>whole);
  let row = table + <usize>whole * ROW_BYTES;
  for (const end = row + ROW_BYTES; row < end; row += 16) {
    const x = v128.load(row);
    const y = f32x4.mul(h, f32x4.add(x, f32x4.mul(f, f32x4.sub(v128.load(row, ROW_BYTES), x))));
    store<f32>(at, load<f32>(at) + f32x4.extract_lane(y, 0));
    store<f32>(at, load<f32>(at, 16) + f32x4.extract_lane(y, 1), 16);
    store<f32>(at, load<f32>(at, 32) + f32x4.extract_lane(y, 2), 32);
    store<f32>(at, load<f32>(at, 48) + f32x4.extract_lane(y, 3), 48);
    at += 64;
  }
}
