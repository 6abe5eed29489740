import {
  CONTEXT_FRAME,
  CONTEXT_RATE,
  QUANTUM,
  RECORD_BUFFER,
  RECORD_CONTEXT,
  RECORD_LATENCY,
  RECORD_MOVING,
  RECORD_SIDECHAIN,
  RECORD_STATE,
} from "./abi";
import { madd } from "./fused";
import { GLIDE_BYTES, arrive, begin, finish, fresh, slope, unsettled } from "./glide";
import { CONSTANT_BYTES, approach, constants, exp2, log2, power } from "./math";
import { advance, values } from "./parameters";
import { exchange } from "./ring";
import { COMPRESSOR_STATE } from "./state-bytes";

// Parameters, in the order of schemas/devices/compressor.json. Look-ahead is RECORD_LATENCY.
const THRESHOLD = 0, RATIO = 1, KNEE = 2, ATTACK = 3, RELEASE = 4, MAKE_UP = 6, MIX = 7;

// Coefficients: threshold and half the knee's width (log2 of amplitude), slope (1/ratio − 1), share of the way that
// attack and release go in four frames, make-up (log2), mix.
const COEFFICIENTS: usize = 7;
const HALF_KNEE: usize = 16, SLOPE: usize = 32, FALL: usize = 48, RISE: usize = 64, LOUDER: usize = 80, WET: usize = 96;
// State: a glide, coefficients, their slopes and targets; gain (log2) and the factor last used; what does not
// change; a gain for every four frames of a quantum; one quantum of what the detector hears; a ring of look-ahead.
const NOW: usize = GLIDE_BYTES;
const STEPS: usize = NOW + COEFFICIENTS * 16;
const TARGETS: usize = STEPS + COEFFICIENTS * 16;
const GAIN: usize = TARGETS + COEFFICIENTS * 16;
const FACTOR: usize = GAIN + 16;
const CONSTANTS: usize = FACTOR + 16;
const LOWEST: usize = CONSTANTS + CONSTANT_BYTES;
const HIGHEST: usize = LOWEST + 16;
const QUANTUM_BYTES: usize = QUANTUM << 5;
const QUARTER: usize = HIGHEST + 16;
const MAGNITUDE: usize = QUARTER + 16;
const LEVELS: usize = MAGNITUDE + 16;
const HEARD: usize = LEVELS + ((<usize>QUANTUM) << 2);
const RING: usize = HEARD + (QUANTUM << 5);
/** log2(10) / 20: decibels to octaves of amplitude. */
const OCTAVES: f32 = 0.16609640474436813;

/**
 * Feed-forward compressor of four stereo strips, left and right linked, its gain smoothed in the log domain
 * (D. Giannoulis, M. Massberg, J. Reiss, "Digital Dynamic Range Compressor Design", JAES 60(6), 2012). The gain is
 * computed for four frames at a time, from the highest of them, and is linear in between.
 */
export function compressor(record: usize, frames: i32): void {
  if (RING != COMPRESSOR_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  const latency = load<i32>(record, RECORD_LATENCY);
  const time = load<i32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_FRAME);
  let buffer = <usize>load<u32>(record, RECORD_BUFFER);
  let sidechain = <usize>load<u32>(record, RECORD_SIDECHAIN);
  // A lane that is new has none.
  if (!i32x4.all_true(v128.load(state, MAGNITUDE))) writeConstants(state);
  for (let quantum = 0; quantum << 5 < frames; quantum++) {
    let detector = sidechain == 0 ? buffer : sidechain;
    if (latency > 0) {
      exchange(state + RING, latency, time + (quantum << 5), buffer, state + HEARD);
      if (sidechain == 0) detector = state + HEARD;
    }
    const moved = moving && advance(record, quantum);
    if (moved || unsettled(state)) move(record, state, buffer, detector);
    else compress(state, buffer, detector, QUANTUM);
    settleGain(state);
    buffer += QUANTUM << 5;
    if (sidechain != 0) sidechain += QUANTUM << 5;
  }
}

function writeConstants(state: usize): void {
  constants(state + CONSTANTS);
  v128.store(state, f32x4.splat(1e-10), LOWEST);
  // 2^100: what is louder does not make the gain smaller, which then stays a normal number.
  v128.store(state, f32x4.splat(1.2676506e30), HIGHEST);
  v128.store(state, f32x4.splat(0.25), QUARTER);
  v128.store(state, i32x4.splat(0x7fffffff), MAGNITUDE);
}

function move(record: usize, state: usize, buffer: usize, detector: usize): void {
  const to = state + TARGETS, now = state + NOW, steps = state + STEPS;
  const rate = load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE);
  const octaves = f32x4.splat(OCTAVES);
  v128.store(to, f32x4.mul(values(record, THRESHOLD), octaves));
  // Not quite 0, by which is divided.
  const half = f32x4.mul(values(record, KNEE), f32x4.splat(OCTAVES / 2));
  v128.store(to, f32x4.pmax(half, f32x4.splat(1e-4)), HALF_KNEE);
  v128.store(to, f32x4.sub(power(f32x4.neg(values(record, RATIO))), f32x4.splat(1)), SLOPE);
  const fourFrames = f32x4.splat(4000 / rate);
  v128.store(to, approach(f32x4.mul(fourFrames, power(f32x4.neg(values(record, ATTACK))))), FALL);
  v128.store(to, approach(f32x4.mul(fourFrames, power(f32x4.neg(values(record, RELEASE))))), RISE);
  v128.store(to, f32x4.mul(values(record, MAKE_UP), octaves), LOUDER);
  v128.store(to, values(record, MIX), WET);

  const started = v128.not(fresh(state));
  begin(record, state, f32x4.splat(0));
  for (let at: usize = 0; at < COEFFICIENTS * 16; at += 16) {
    // Four frames at a time: a step is that of four.
    v128.store(steps + at, f32x4.mul(slope(state, now + at, v128.load(to + at)), f32x4.splat(4)));
  }
  const first = factorOf(state, exp2(v128.load(now, LOUDER), state + CONSTANTS));
  v128.store(state, v128.bitselect(v128.load(state, FACTOR), first, started), FACTOR);
  for (let frame: usize = 0; frame < QUANTUM_BYTES; frame += 128) {
    for (let at: usize = 0; at < COEFFICIENTS * 16; at += 16) {
      v128.store(now + at, f32x4.add(v128.load(now + at), v128.load(steps + at)));
    }
    compress(state, buffer + frame, detector + frame, 4);
  }
  for (let at: usize = 0; at < COEFFICIENTS * 16; at += 16) {
    v128.store(now + at, arrive(state, v128.load(now + at), v128.load(to + at)));
  }
  finish(state);
}

/** What a signal is multiplied by, for the gain of the share that is compressed. */
@inline
function factorOf(state: usize, gain: v128): v128 {
  const one = v128.load(state, CONSTANTS + 112);
  return madd(v128.load(state, NOW + WET), f32x4.sub(gain, one), one);
}

/**
 * What is heard, then the sound: the first loop has nothing to wait for, and in the second what the gain has to wait
 * for itself is no longer than the rest.
 *
 * @param frames a multiple of 4
 */
function compress(state: usize, buffer: usize, detector: usize, frames: i32): void {
  const end = state + LEVELS + ((<usize>frames) << 2);
  detect(state, detector, end);
  apply(state, buffer, end);
}

/** The gain that each four frames ask for, at LEVELS. */
function detect(state: usize, detector: usize, end: usize): void {
  const k = state + CONSTANTS, c = state + NOW;
  const threshold = v128.load(c), half = v128.load(c, HALF_KNEE), full = f32x4.add(half, half);
  const bend = f32x4.div(v128.load(state, QUARTER), half);
  const magnitude = v128.load(state, MAGNITUDE), zero = f32x4.splat(0);
  for (let at = state + LEVELS; at < end; at += 16, detector += 128) {
    const a = f32x4.pmax(v128.and(magnitude, v128.load(detector)), v128.and(magnitude, v128.load(detector, 16)));
    const b = f32x4.pmax(v128.and(magnitude, v128.load(detector, 32)), v128.and(magnitude, v128.load(detector, 48)));
    const e = f32x4.pmax(v128.and(magnitude, v128.load(detector, 64)), v128.and(magnitude, v128.load(detector, 80)));
    const f = f32x4.pmax(v128.and(magnitude, v128.load(detector, 96)), v128.and(magnitude, v128.load(detector, 112)));
    // What is not a number is taken for the lowest.
    const loudest = f32x4.pmax(v128.load(state, LOWEST), f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(e, f)));
    const over = f32x4.sub(log2(f32x4.pmin(loudest, v128.load(state, HIGHEST)), k), threshold);
    // 0 below the knee, (over + half)² / (4 half) inside it, over above it.
    const inside = f32x4.pmin(f32x4.pmax(f32x4.add(over, half), zero), full);
    const above = f32x4.pmax(f32x4.sub(over, half), zero);
    const curve = madd(f32x4.mul(inside, inside), bend, above);
    v128.store(at, f32x4.mul(v128.load(c, SLOPE), curve));
  }
}

/**
 * What is asked for at LEVELS to what is done, by attack and release, and that to factors, which go straight from one
 * four frames' end to the next.
 */
function apply(state: usize, at: usize, end: usize): void {
  const k = state + CONSTANTS;
  let factor = v128.load(state, FACTOR), gain = v128.load(state, GAIN);
  for (let level = state + LEVELS; level < end; level += 16, at += 128) {
    const asked = v128.load(level);
    const way = f32x4.sub(asked, gain);
    gain = madd(v128.bitselect(v128.load(state, NOW + FALL), v128.load(state, NOW + RISE), f32x4.lt(asked, gain)), way, gain);
    const target = factorOf(state, exp2(f32x4.add(gain, v128.load(state, NOW + LOUDER)), k));
    const step = f32x4.mul(f32x4.sub(target, factor), v128.load(state, QUARTER));
    factor = f32x4.add(factor, step);
    v128.store(at, f32x4.mul(v128.load(at), factor)), v128.store(at, f32x4.mul(v128.load(at, 16), factor), 16);
    factor = f32x4.add(factor, step);
    v128.store(at, f32x4.mul(v128.load(at, 32), factor), 32), v128.store(at, f32x4.mul(v128.load(at, 48), factor), 48);
    factor = f32x4.add(factor, step);
    v128.store(at, f32x4.mul(v128.load(at, 64), factor), 64), v128.store(at, f32x4.mul(v128.load(at, 80), factor), 80);
    factor = target;
    v128.store(at, f32x4.mul(v128.load(at, 96), factor), 96), v128.store(at, f32x4.mul(v128.load(at, 112), factor), 112);
  }
  v128.store(state, gain, GAIN);
  v128.store(state, factor, FACTOR);
}

/** A gain too near to 1 to be told from it is 1. */
@inline
function settleGain(state: usize): void {
  const gain = v128.load(state, GAIN);
  v128.store(state, v128.and(gain, f32x4.gt(f32x4.abs(gain), f32x4.splat(1e-7))), GAIN);
}
