import {
  CONTEXT_FRAME,
  CONTEXT_RATE,
  QUANTUM,
  RECORD_BUFFER,
  RECORD_CONTEXT,
  RECORD_LATENCY,
  RECORD_MOVING,
  RECORD_STATE,
} from "./abi";
import { GLIDE_BYTES, arrive, begin, finish, slope, unsettled } from "./glide";
import { LIMITER_BEYOND_WINDOW, LIMITER_STATE } from "./state-bytes";
import { approach, power } from "./math";
import { advance, values } from "./parameters";
import { exchange, ringFrames } from "./ring";
import { HISTORY, TAP_BYTES, truePeaks, writeTaps } from "./true-peak";

// Parameters, in the order of schemas/devices/limiter.json.
const GAIN = 0, CEILING = 1, RELEASE = 2;

const BLOCK: usize = (<usize>QUANTUM) << 4;
// State: a glide, gain, ceiling and share of its way that a release goes in a frame; attenuation after release, sums
// of the two averages; taps of the detector's filter; frames for the detector with those before them; a quantum of attenuations. Then, by
// the length of the window: attenuations by quantum, the highest of each quantum, the two averages' rings, the audio.
const NOW: usize = GLIDE_BYTES;
const RELEASED: usize = NOW + 48;
const FIRST_SUM: usize = RELEASED + 16;
const SECOND_SUM: usize = FIRST_SUM + 16;
const TAPS: usize = SECOND_SUM + 16;
const HEARD: usize = TAPS + TAP_BYTES;
const PEAKS: usize = HEARD + ((<usize>QUANTUM + HISTORY) << 5);
const WINDOW: usize = PEAKS + BLOCK;
/** Attenuations are summed as integers, of which this many are 1: sums have no error that grows. */
const UNITS: f32 = 4194304;
/** 0.15 dB for what four times oversampling does not see. */
const MARGIN: f32 = 0.9828788730;

/**
 * True-peak limiter of four stereo strips, left and right linked. The detector oversamples four times, as ITU-R
 * BS.1770-4, annex 2, has it. What a peak needs is held for a window (the highest of the last N frames, by van Herk's
 * and Gil and Werman's method, whose blocks are quanta), released, and averaged by two boxes of half the window: so
 * the gain gets where it must be by the time the delayed peak comes out, and without a corner.
 */
export function limiter(record: usize, frames: i32): void {
  if (WINDOW != LIMITER_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  const latency = load<i32>(record, RECORD_LATENCY);
  const window = latency - LIMITER_BEYOND_WINDOW;
  const time = load<i32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_FRAME);
  let buffer = <usize>load<u32>(record, RECORD_BUFFER);
  const ring = state + WINDOW + ((<usize>window) << 5) + ((<usize>window) >> 1);
  for (let quantum = 0; quantum << 5 < frames; quantum++) {
    const moved = moving && advance(record, quantum);
    const now = time + (quantum << 5);
    if (moved || unsettled(state)) {
      writeTaps(state + TAPS);
      begin(record, state, f32x4.splat(0));
      const rate = load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE);
      const gain = decibels(values(record, GAIN));
      const ceiling = f32x4.mul(decibels(values(record, CEILING)), f32x4.splat(MARGIN));
      const release = approach(f32x4.div(f32x4.splat(1000 / rate), power(values(record, RELEASE))));
      const gainStep = slope(state, state + NOW, gain);
      const ceilingStep = slope(state, state + NOW + 16, ceiling);
      v128.store(state, release, NOW + 32);
      limit(state, window, latency, now, buffer, ring, gainStep, ceilingStep);
      v128.store(state, arrive(state, v128.load(state, NOW), gain), NOW);
      v128.store(state, arrive(state, v128.load(state, NOW + 16), ceiling), NOW + 16);
      finish(state);
    } else {
      limit(state, window, latency, now, buffer, ring, f32x4.splat(0), f32x4.splat(0));
    }
    buffer += <usize>QUANTUM << 5;
  }
}

@inline
function decibels(x: v128): v128 {
  return power(f32x4.mul(x, f32x4.splat(0.16609640474436813)));
}

function limit(
  state: usize, window: i32, latency: i32, time: i32, buffer: usize, ring: usize, gainStep: v128, ceilingStep: v128,
): void {
  const loudest = amplify(state, buffer, gainStep);
  exchange(ring, latency, time, buffer, state + HEARD + (HISTORY << 5));
  const needed = detect(state, loudest, ceilingStep);
  memory.copy(state + HEARD, state + HEARD + (QUANTUM << 5), HISTORY << 5);
  const quanta = window >> 5;
  const slots = state + WINDOW;
  const highest = slots + <usize>quanta * BLOCK;
  const slot = (time >> 5) & (quanta - 1);
  let others = f32x4.splat(0);
  for (let each = 0; each < quanta; each++) if (each != slot) others = f32x4.pmax(others, v128.load(highest + (<usize>each << 4)));
  const oldest = v128.load(highest + (<usize>slot << 4));
  v128.store(highest + (<usize>slot << 4), needed);
  const busy = v128.or(v128.or(needed, others), v128.or(oldest, v128.load(state, RELEASED)));
  if (!v128.any_true(v128.or(busy, v128.or(v128.load(state, FIRST_SUM), v128.load(state, SECOND_SUM))))) return;
  const half = window >> 1;
  const first = highest + (<usize>quanta << 4) + (<usize>(time & (half - 1)) << 4);
  attenuate(state, slots + <usize>slot * BLOCK, others, first, first + (<usize>half << 4), half, buffer);
}

/** Gain, and 0 for what is not a number or beyond 1e36; answers the highest magnitude. */
function amplify(state: usize, buffer: usize, step: v128): v128 {
  const most = f32x4.splat(1e36);
  let gain = v128.load(state, NOW), highest = f32x4.splat(0);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    gain = f32x4.add(gain, step);
    let x = f32x4.mul(v128.load(at), gain), y = f32x4.mul(v128.load(at, 16), gain);
    x = v128.and(x, f32x4.le(f32x4.abs(x), most));
    y = v128.and(y, f32x4.le(f32x4.abs(y), most));
    highest = f32x4.pmax(highest, f32x4.pmax(f32x4.abs(x), f32x4.abs(y)));
    v128.store(at, x), v128.store(at, y, 16);
  }
  v128.store(state, gain, NOW);
  return highest;
}

/** The attenuation (1 − gain) that each frame needs, at PEAKS; answers the highest. */
function detect(state: usize, loudest: v128, step: v128): v128 {
  const heard = state + HEARD, peaks = state + PEAKS;
  let ceiling = v128.load(state, NOW + 16);
  let highest = loudest;
  for (let at = heard, end = heard + (HISTORY << 5); at < end; at += 16) highest = f32x4.pmax(highest, f32x4.abs(v128.load(at)));
  const lowest = f32x4.pmin(ceiling, f32x4.add(ceiling, f32x4.mul(step, f32x4.splat(<f32>QUANTUM))));
  let needed = f32x4.splat(0);
  // No interpolated value is above 2.36 times the highest sample (the sum of the filter's magnitudes).
  if (!v128.any_true(f32x4.gt(f32x4.mul(highest, f32x4.splat(2.36)), lowest))) {
    for (let at = peaks; at < peaks + BLOCK; at += 16) v128.store(at, needed);
    v128.store(state, f32x4.add(ceiling, f32x4.mul(step, f32x4.splat(<f32>QUANTUM))), NOW + 16);
    return needed;
  }
  truePeaks(heard, peaks, state + TAPS);
  const one = f32x4.splat(1);
  for (let at = peaks; at < peaks + BLOCK; at += 16) {
    ceiling = f32x4.add(ceiling, step);
    const peak = f32x4.pmax(ceiling, v128.load(at));
    const each = f32x4.sub(one, f32x4.div(ceiling, peak));
    needed = f32x4.pmax(needed, each);
    v128.store(at, each);
  }
  v128.store(state, ceiling, NOW + 16);
  return needed;
}

/**
 * @param slot attenuations of a window ago, which those of this quantum replace
 * @param others highest of the quanta between
 * @param first ring of the first average; `second` of the second; both `half` frames long
 */
function attenuate(state: usize, slot: usize, others: v128, first: usize, second: usize, half: i32, buffer: usize): void {
  // From the back: the highest from a frame to the end of that quantum.
  let suffix = v128.load(slot, BLOCK - 16);
  for (let at = slot + BLOCK - 16; at > slot; ) {
    at -= 16;
    suffix = f32x4.pmax(suffix, v128.load(at));
    v128.store(at, suffix);
  }
  const peaks = state + PEAKS;
  const one = f32x4.splat(1), units = f32x4.splat(UNITS), speed = v128.load(state, NOW + 32);
  const shift = 31 - clz(half);
  const up = i32x4.splat(half - 1);
  const share = f32x4.splat(<f32>1 / (UNITS * <f32>half));
  let released = v128.load(state, RELEASED), sum = v128.load(state, FIRST_SUM), total = v128.load(state, SECOND_SUM);
  let highest = others;
  for (let at: usize = 0; at < BLOCK; at += 16, buffer += 32) {
    const needed = v128.load(peaks + at);
    highest = f32x4.pmax(highest, needed);
    const held = at + 16 < BLOCK ? f32x4.pmax(highest, v128.load(slot + at, 16)) : highest;
    v128.store(slot + at, needed);
    released = f32x4.pmax(held, f32x4.add(released, f32x4.mul(speed, f32x4.sub(held, released))));
    const whole = i32x4.trunc_sat_f32x4_s(f32x4.ceil(f32x4.mul(released, units)));
    sum = i32x4.add(sum, i32x4.sub(whole, v128.load(first + at)));
    v128.store(first + at, whole);
    const average = i32x4.shr_s(i32x4.add(sum, up), shift);
    total = i32x4.add(total, i32x4.sub(average, v128.load(second + at)));
    v128.store(second + at, average);
    const gain = f32x4.sub(one, f32x4.mul(f32x4.convert_i32x4_s(total), share));
    v128.store(buffer, f32x4.mul(v128.load(buffer), gain));
    v128.store(buffer, f32x4.mul(v128.load(buffer, 16), gain), 16);
  }
  // Below a unit it is let go.
  v128.store(state, v128.and(released, f32x4.gt(released, f32x4.splat(1e-7))), RELEASED);
  v128.store(state, sum, FIRST_SUM), v128.store(state, total, SECOND_SUM);
}
