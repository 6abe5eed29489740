import { CONTEXT_RATE, QUANTUM, RECORD_BUFFER, RECORD_CONTEXT, RECORD_MOVING, RECORD_STATE } from "./abi";
import { design } from "./equaliser-design";
import { GLIDE_BYTES, arrive, begin, finish, fresh, slope, unsettled } from "./glide";
import { power } from "./math";
import { advance, values } from "./parameters";
import { EQUALISER_STATE } from "./state-bytes";

const BANDS = 8;
/** A band's parameters in schemas/devices/equaliser.json: on, type, frequency, gain, Q; after all bands the output. */
const BAND_PARAMETERS = 5;
const OUTPUT = BANDS * BAND_PARAMETERS;

// A band's state: p, h, m0, m1/2, m2/2, of which follow t² and m1/(2·t); r and s2 of left and right; a glide; slopes and
// targets of the first five.
const MIX: usize = 32;
const PARTS: usize = 80;
const SQUARE: usize = PARTS;
const SCALED: usize = SQUARE + 16;
const FILTER: usize = SCALED + 16;
const GLIDE: usize = FILTER + 64;
const STEPS: usize = GLIDE + GLIDE_BYTES;
const TARGETS: usize = STEPS + PARTS;
const BAND_BYTES: usize = TARGETS + PARTS;
// After the bands: the output's glide and gain; bits of a magnitude, the lowest and the highest one that stays.
const OUTPUT_GLIDE: usize = BAND_BYTES * BANDS;
const OUTPUT_GAIN: usize = OUTPUT_GLIDE + GLIDE_BYTES;
const LIMITS: usize = OUTPUT_GAIN + 16;
const STATE: usize = LIMITS + 48;

/**
 * Eight filters in series over four strips: the trapezoidal state-variable filter (A. Simper, "Solving the continuous
 * SVF equations using trapezoidal integration and equivalent currents", 2013), whose low frequencies keep their
 * precision in 32 bits as a direct form's would not. With p = 2·a1 − 1, t = 2·a2, h = 2·a3, w = x − s2 and r = t·s1,
 * and as band and low outputs are what lies between a state and the next, it is
 *
 *     r' = p·r + t²·w,  s2' = s2 + r + h·w,  y = m0·x + m1/(2·t)·(r + r') + m2/2·(s2 + s2'),  t² = h·(p + 1).
 *
 * p and h glide along straight lines: what lies between two such filters is one, and loses energy as each of them
 * does. A band that is off has y = x; only bands that are on in some lane are computed, two at a time.
 */
export function equaliser(record: usize, frames: i32): void {
  if (STATE != EQUALISER_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  let buffer = <usize>load<u32>(record, RECORD_BUFFER);
  v128.store(state, i32x4.splat(0x7fffffff), LIMITS);
  v128.store(state, f32x4.splat(1e-15), LIMITS + 16);
  v128.store(state, f32x4.splat(f32.MAX_VALUE), LIMITS + 32);
  for (let quantum = 0; quantum << 5 < frames; quantum++) {
    const moved = moving && advance(record, quantum);
    if (moved || onItsWay(state)) move(record, state, buffer);
    else stay(state, buffer);
    buffer += QUANTUM << 5;
  }
}

function onItsWay(state: usize): bool {
  for (let band = state; band < state + OUTPUT_GLIDE; band += BAND_BYTES) if (unsettled(band + GLIDE)) return true;
  return unsettled(state + OUTPUT_GLIDE);
}

/** Whether a band does anything: h is above 0 where it was designed and is on. */
@inline
function engaged(band: usize): bool {
  return v128.any_true(v128.load(band, 16));
}

function stay(state: usize, buffer: usize): void {
  const last = state + OUTPUT_GLIDE;
  let band = state;
  while (true) {
    while (band < last && !engaged(band)) band += BAND_BYTES;
    if (band >= last) break;
    let next = band + BAND_BYTES;
    while (next < last && !engaged(next)) next += BAND_BYTES;
    if (next >= last) one(state, buffer, band);
    else if (simple(band)) simple(next) ? two(state, buffer, band, next, true, true) : two(state, buffer, band, next, true, false);
    else simple(next) ? two(state, buffer, band, next, false, true) : two(state, buffer, band, next, false, false);
    band = next + BAND_BYTES;
  }
  const gain = v128.load(state, OUTPUT_GAIN);
  if (v128.any_true(f32x4.ne(gain, f32x4.splat(1)))) scale(buffer, gain, f32x4.splat(0));
}

/** Whether m0 is 1 and m2 is 0 in all lanes, as for bells, notches, all-passes and where it is off. */
@inline
function simple(band: usize): bool {
  const one = f32x4.eq(v128.load(band, MIX), f32x4.splat(1)), none = f32x4.eq(v128.load(band, MIX + 32), f32x4.splat(0));
  return i32x4.all_true(v128.and(one, none));
}

function move(record: usize, state: usize, buffer: usize): void {
  const rate = load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE);
  for (let index = 0; index < BANDS; index++) {
    const band = state + <usize>index * BAND_BYTES;
    prepare(record, band, index, rate);
    if (engaged(band)) gliding(state, buffer, band);
    conclude(record, band, index);
  }
  const to = power(f32x4.mul(values(record, OUTPUT), f32x4.splat(0.16609640474436813)));
  const glide = state + OUTPUT_GLIDE, gain = state + OUTPUT_GAIN;
  begin(record, glide, f32x4.splat(0));
  const step = slope(glide, gain, to);
  if (v128.any_true(v128.or(f32x4.ne(v128.load(gain), f32x4.splat(1)), f32x4.ne(step, f32x4.splat(0))))) {
    v128.store(gain, scale(buffer, v128.load(gain), step));
  }
  v128.store(gain, arrive(glide, v128.load(gain), to));
  finish(glide);
}

/**
 * The way of a band's coefficients in a quantum. Off is y = x in the mix (m0 = 1, m1 = m2 = 0), to which and from which
 * the mix glides while the filter runs; a lane that stays off has no coefficients and no state.
 */
function prepare(record: usize, band: usize, index: i32, rate: f32): void {
  const first = index * BAND_PARAMETERS;
  const zero = f32x4.splat(0), one = f32x4.splat(1);
  const on = f32x4.gt(values(record, first), f32x4.splat(0.5));
  const type = values(record, first + 1);
  const glide = band + GLIDE;
  begin(record, glide, v128.bitselect(f32x4.add(type, one), zero, on));
  const idle = f32x4.eq(v128.load(band, 16), zero);
  // Off and not on its way from on: nothing.
  const nothing = v128.and(v128.not(on), v128.or(idle, fresh(glide)));
  const to = band + TARGETS, steps = band + STEPS;
  if (v128.any_true(v128.not(nothing))) {
    design(to, rate, type, values(record, first + 2), values(record, first + 3), values(record, first + 4));
  }
  for (let at: usize = 0; at < MIX; at += 16) {
    const target = v128.andnot(v128.load(to + at), nothing);
    v128.store(to + at, target);
    // A lane that was off begins with its filter, at rest, designed.
    v128.store(band + at, v128.bitselect(target, v128.load(band + at), idle));
  }
  v128.store(to, v128.bitselect(v128.load(to, MIX), one, on), MIX);
  v128.store(to, v128.and(v128.load(to, MIX + 16), on), MIX + 16);
  v128.store(to, v128.and(v128.load(to, MIX + 32), on), MIX + 32);
  for (let at: usize = 0; at < PARTS; at += 16) v128.store(steps + at, slope(glide, band + at, v128.load(to + at)));
}

/** Ends a band's quantum: on the target, or off and empty. */
function conclude(record: usize, band: usize, index: i32): void {
  const glide = band + GLIDE, to = band + TARGETS;
  const on = f32x4.gt(values(record, index * BAND_PARAMETERS), f32x4.splat(0.5));
  const square = squared(v128.load(band), v128.load(band, 16));
  for (let at: usize = 0; at < PARTS; at += 16) v128.store(band + at, arrive(glide, v128.load(band + at), v128.load(to + at)));
  const off = v128.andnot(arrive(glide, i32x4.splat(0), i32x4.splat(-1)), on);
  for (let at: usize = 0; at < MIX; at += 16) v128.store(band + at, v128.andnot(v128.load(band + at), off));
  for (let at = FILTER; at < GLIDE; at += 16) v128.store(band + at, v128.andnot(v128.load(band + at), off));
  // To be on the target exactly is one more step, however small.
  const arrived = squared(v128.load(band), v128.load(band, 16));
  const ratio = rescaling(arrived, square);
  v128.store(band, f32x4.mul(v128.load(band, FILTER), ratio), FILTER);
  v128.store(band, f32x4.mul(v128.load(band, FILTER + 32), ratio), FILTER + 32);
  v128.store(band, arrived, SQUARE);
  v128.store(band, scaled(v128.load(band, MIX + 16), arrived), SCALED);
  finish(glide);
}

/** t² */
@inline
function squared(p: v128, h: v128): v128 {
  return f32x4.mul(h, f32x4.add(p, f32x4.splat(1)));
}

/** What r has to be multiplied by when t changes; 1 where it is 0, and exactly 1 where it stays. */
@inline
function rescaling(now: v128, before: v128): v128 {
  return v128.bitselect(f32x4.splat(1), f32x4.sqrt(f32x4.div(now, before)), f32x4.eq(before, f32x4.splat(0)));
}

/** m1/(2·t), 0 where t is. */
@inline
function scaled(half: v128, square: v128): v128 {
  return v128.andnot(f32x4.div(half, f32x4.sqrt(square)), f32x4.eq(square, f32x4.splat(0)));
}

/** Multiplies a quantum by a gain that changes by `step` a frame; answers what the gain is then. */
function scale(buffer: usize, gain: v128, step: v128): v128 {
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    gain = f32x4.add(gain, step);
    v128.store(at, f32x4.mul(v128.load(at), gain));
    v128.store(at, f32x4.mul(v128.load(at, 16), gain), 16);
  }
  return gain;
}

/**
 * Two bands over a quantum: half the loads and stores, and twice the operations that do not wait for each other. A band
 * that is simple has the same bits with fewer operations.
 */
@inline
function two(state: usize, buffer: usize, b: usize, B: usize, simple: bool, SIMPLE: bool): void {
  const p = v128.load(b), h = v128.load(b, 16), t = v128.load(b, SQUARE);
  const m0 = v128.load(b, 32), m1 = v128.load(b, SCALED), m2 = v128.load(b, 64);
  const P = v128.load(B), H = v128.load(B, 16), T = v128.load(B, SQUARE);
  const M0 = v128.load(B, 32), M1 = v128.load(B, SCALED), M2 = v128.load(B, 64);
  const s = b + FILTER, S = B + FILTER;
  let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
  let L1 = v128.load(S), L2 = v128.load(S, 16), R1 = v128.load(S, 32), R2 = v128.load(S, 48);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    let x = v128.load(at), y = v128.load(at, 16);
    let w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
    let i = l1, j = l2, k = r1, l = r2;
    l2 = f32x4.add(f32x4.add(l2, l1), f32x4.mul(h, w));
    r2 = f32x4.add(f32x4.add(r2, r1), f32x4.mul(h, z));
    l1 = f32x4.add(f32x4.mul(p, l1), f32x4.mul(t, w));
    r1 = f32x4.add(f32x4.mul(p, r1), f32x4.mul(t, z));
    x = simple ? f32x4.add(x, f32x4.mul(m1, f32x4.add(i, l1))) : mixed(m0, m1, m2, x, i, l1, j, l2);
    y = simple ? f32x4.add(y, f32x4.mul(m1, f32x4.add(k, r1))) : mixed(m0, m1, m2, y, k, r1, l, r2);
    w = f32x4.sub(x, L2);
    z = f32x4.sub(y, R2);
    i = L1, j = L2, k = R1, l = R2;
    L2 = f32x4.add(f32x4.add(L2, L1), f32x4.mul(H, w));
    R2 = f32x4.add(f32x4.add(R2, R1), f32x4.mul(H, z));
    L1 = f32x4.add(f32x4.mul(P, L1), f32x4.mul(T, w));
    R1 = f32x4.add(f32x4.mul(P, R1), f32x4.mul(T, z));
    v128.store(at, SIMPLE ? f32x4.add(x, f32x4.mul(M1, f32x4.add(i, L1))) : mixed(M0, M1, M2, x, i, L1, j, L2));
    v128.store(at, SIMPLE ? f32x4.add(y, f32x4.mul(M1, f32x4.add(k, R1))) : mixed(M0, M1, M2, y, k, R1, l, R2), 16);
  }
  keep(state, s, l1, l2, r1, r2);
  keep(state, S, L1, L2, R1, R2);
}

/** y, from the states before and after. */
@inline
function mixed(m0: v128, m1: v128, m2: v128, x: v128, r: v128, R: v128, s: v128, S: v128): v128 {
  return f32x4.add(f32x4.mul(m0, x), f32x4.add(f32x4.mul(m1, f32x4.add(r, R)), f32x4.mul(m2, f32x4.add(s, S))));
}

/** What settle.ts does, with its constants from memory. */
@inline
function keep(state: usize, s: usize, l1: v128, l2: v128, r1: v128, r2: v128): void {
  const bits = v128.load(state, LIMITS), lowest = v128.load(state, LIMITS + 16), highest = v128.load(state, LIMITS + 32);
  v128.store(s, settled(l1, bits, lowest, highest)), v128.store(s, settled(l2, bits, lowest, highest), 16);
  v128.store(s, settled(r1, bits, lowest, highest), 32), v128.store(s, settled(r2, bits, lowest, highest), 48);
}

@inline
function settled(x: v128, bits: v128, lowest: v128, highest: v128): v128 {
  const size = v128.and(x, bits);
  return v128.and(x, v128.and(f32x4.ge(size, lowest), f32x4.le(size, highest)));
}

function one(state: usize, buffer: usize, b: usize): void {
  const p = v128.load(b), h = v128.load(b, 16), t = v128.load(b, SQUARE);
  const m0 = v128.load(b, 32), m1 = v128.load(b, SCALED), m2 = v128.load(b, 64);
  const s = b + FILTER;
  let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    const x = v128.load(at), y = v128.load(at, 16);
    const w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
    const i = l1, j = l2, k = r1, l = r2;
    l2 = f32x4.add(f32x4.add(l2, l1), f32x4.mul(h, w));
    r2 = f32x4.add(f32x4.add(r2, r1), f32x4.mul(h, z));
    l1 = f32x4.add(f32x4.mul(p, l1), f32x4.mul(t, w));
    r1 = f32x4.add(f32x4.mul(p, r1), f32x4.mul(t, z));
    v128.store(at, mixed(m0, m1, m2, x, i, l1, j, l2));
    v128.store(at, mixed(m0, m1, m2, y, k, r1, l, r2), 16);
  }
  keep(state, s, l1, l2, r1, r2);
}

/** One band over a quantum, its coefficients on their way. */
function gliding(state: usize, buffer: usize, b: usize): void {
  let p = v128.load(b), h = v128.load(b, 16), m0 = v128.load(b, 32), half = v128.load(b, 48), m2 = v128.load(b, 64);
  const e = b + STEPS;
  const dp = v128.load(e), dh = v128.load(e, 16), dm0 = v128.load(e, 32), dHalf = v128.load(e, 48), dm2 = v128.load(e, 64);
  const s = b + FILTER;
  let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
  let t = squared(p, h);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    const before = t;
    p = f32x4.add(p, dp);
    h = f32x4.add(h, dh);
    t = squared(p, h);
    m0 = f32x4.add(m0, dm0);
    half = f32x4.add(half, dHalf);
    m2 = f32x4.add(m2, dm2);
    const m1 = scaled(half, t), ratio = rescaling(t, before);
    const x = v128.load(at), y = v128.load(at, 16);
    const w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
    const i = f32x4.mul(l1, ratio), j = l2, k = f32x4.mul(r1, ratio), l = r2;
    l2 = f32x4.add(f32x4.add(l2, i), f32x4.mul(h, w));
    r2 = f32x4.add(f32x4.add(r2, k), f32x4.mul(h, z));
    l1 = f32x4.add(f32x4.mul(p, i), f32x4.mul(t, w));
    r1 = f32x4.add(f32x4.mul(p, k), f32x4.mul(t, z));
    v128.store(at, mixed(m0, m1, m2, x, i, l1, j, l2));
    v128.store(at, mixed(m0, m1, m2, y, k, r1, l, r2), 16);
  }
  v128.store(b, p), v128.store(b, h, 16), v128.store(b, m0, 32), v128.store(b, half, 48), v128.store(b, m2, 64);
  keep(state, s, l1, l2, r1, r2);
}
