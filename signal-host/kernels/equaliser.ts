import { CONTEXT_RATE, QUANTUM, RECORD_BUFFER, RECORD_CONTEXT, RECORD_MOVING, RECORD_STATE } from "./abi";
import { design } from "./equaliser-design";
import { GLIDE_BYTES, arrive, begin, finish, fresh, slope, unsettled } from "./glide";
import { power } from "./math";
import { advance, values } from "./parameters";
import { settle } from "./settle";
import { EQUALISER_STATE } from "./state-bytes";

const BANDS = 8;
/** A band's parameters in schemas/devices/equaliser.json: on, type, frequency, gain, Q; after all bands the output. */
const BAND_PARAMETERS = 5;
const OUTPUT = BANDS * BAND_PARAMETERS;

// A band's state: p, t, h, d, c1, c2; s1 and s2 of left and right; a glide; slopes and targets of the six.
const FILTER: usize = 96;
const GLIDE: usize = FILTER + 64;
const STEPS: usize = GLIDE + GLIDE_BYTES;
const TARGETS: usize = STEPS + 96;
const BAND_BYTES: usize = TARGETS + 96;
// After the bands: the output's glide and gain.
const OUTPUT_GLIDE: usize = BAND_BYTES * BANDS;
const OUTPUT_GAIN: usize = OUTPUT_GLIDE + GLIDE_BYTES;
const STATE: usize = OUTPUT_GAIN + 16;

/**
 * Eight filters in series over four strips: the trapezoidal state-variable filter (A. Simper, "Solving the continuous
 * SVF equations using trapezoidal integration and equivalent currents", 2013), written so that the shortest path from
 * one state to the next is three operations: w = x − s2, s1' = p·s1 + t·w, s2' = (s2 + t·s1) + h·w,
 * y = d·x + (c1·s1 + c2·w). Low frequencies keep their precision in 32 bits, which a direct form would not. As the
 * way from state to state is a contraction for each set of coefficients, it is one for all between two sets.
 *
 * A band that is off has y = x; only bands that are on in some lane are computed, two at a time.
 */
export function equaliser(record: usize, frames: i32): void {
  if (STATE != EQUALISER_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  let buffer = <usize>load<u32>(record, RECORD_BUFFER);
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

/** Whether a band does anything: t is above 0 where it was designed and is on. */
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
    if (next < last) two(buffer, band, next);
    else one(buffer, band);
    band = next + BAND_BYTES;
  }
  const gain = v128.load(state, OUTPUT_GAIN);
  if (v128.any_true(f32x4.ne(gain, f32x4.splat(1)))) scale(buffer, gain, f32x4.splat(0));
}

function move(record: usize, state: usize, buffer: usize): void {
  const rate = load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE);
  for (let index = 0; index < BANDS; index++) {
    const band = state + <usize>index * BAND_BYTES;
    prepare(record, band, index, rate);
    if (engaged(band)) gliding(buffer, band);
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
 * The way of a band's coefficients in a quantum. Off is y = x in the mix (d = 1, c1 = c2 = 0), to which and from which
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
  for (let at: usize = 0; at < 48; at += 16) {
    const target = v128.andnot(v128.load(to + at), nothing);
    v128.store(to + at, target);
    // A lane that was off begins with its filter, at rest, designed.
    v128.store(band + at, v128.bitselect(target, v128.load(band + at), idle));
  }
  v128.store(to, v128.bitselect(v128.load(to, 48), one, on), 48);
  v128.store(to, v128.and(v128.load(to, 64), on), 64);
  v128.store(to, v128.and(v128.load(to, 80), on), 80);
  for (let at: usize = 0; at < 96; at += 16) v128.store(steps + at, slope(glide, band + at, v128.load(to + at)));
}

/** Ends a band's quantum: on the target, or off and empty. */
function conclude(record: usize, band: usize, index: i32): void {
  const glide = band + GLIDE, to = band + TARGETS;
  const on = f32x4.gt(values(record, index * BAND_PARAMETERS), f32x4.splat(0.5));
  for (let at: usize = 0; at < 96; at += 16) v128.store(band + at, arrive(glide, v128.load(band + at), v128.load(to + at)));
  const off = v128.andnot(arrive(glide, i32x4.splat(0), i32x4.splat(-1)), on);
  for (let at: usize = 0; at < 48; at += 16) v128.store(band + at, v128.andnot(v128.load(band + at), off));
  for (let at = FILTER; at < GLIDE; at += 16) v128.store(band + at, v128.andnot(v128.load(band + at), off));
  finish(glide);
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

/** Two bands over a quantum: half the loads and stores, and twice the operations that do not wait for each other. */
function two(buffer: usize, b: usize, B: usize): void {
  const p = v128.load(b), t = v128.load(b, 16), h = v128.load(b, 32);
  const d = v128.load(b, 48), c1 = v128.load(b, 64), c2 = v128.load(b, 80);
  const P = v128.load(B), T = v128.load(B, 16), H = v128.load(B, 32);
  const D = v128.load(B, 48), C1 = v128.load(B, 64), C2 = v128.load(B, 80);
  const s = b + FILTER, S = B + FILTER;
  let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
  let L1 = v128.load(S), L2 = v128.load(S, 16), R1 = v128.load(S, 32), R2 = v128.load(S, 48);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    let x = v128.load(at), y = v128.load(at, 16);
    let w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
    x = f32x4.add(f32x4.mul(d, x), f32x4.add(f32x4.mul(c1, l1), f32x4.mul(c2, w)));
    y = f32x4.add(f32x4.mul(d, y), f32x4.add(f32x4.mul(c1, r1), f32x4.mul(c2, z)));
    l2 = f32x4.add(f32x4.add(l2, f32x4.mul(t, l1)), f32x4.mul(h, w));
    r2 = f32x4.add(f32x4.add(r2, f32x4.mul(t, r1)), f32x4.mul(h, z));
    l1 = f32x4.add(f32x4.mul(p, l1), f32x4.mul(t, w));
    r1 = f32x4.add(f32x4.mul(p, r1), f32x4.mul(t, z));
    w = f32x4.sub(x, L2);
    z = f32x4.sub(y, R2);
    v128.store(at, f32x4.add(f32x4.mul(D, x), f32x4.add(f32x4.mul(C1, L1), f32x4.mul(C2, w))));
    v128.store(at, f32x4.add(f32x4.mul(D, y), f32x4.add(f32x4.mul(C1, R1), f32x4.mul(C2, z))), 16);
    L2 = f32x4.add(f32x4.add(L2, f32x4.mul(T, L1)), f32x4.mul(H, w));
    R2 = f32x4.add(f32x4.add(R2, f32x4.mul(T, R1)), f32x4.mul(H, z));
    L1 = f32x4.add(f32x4.mul(P, L1), f32x4.mul(T, w));
    R1 = f32x4.add(f32x4.mul(P, R1), f32x4.mul(T, z));
  }
  v128.store(s, settle(l1)), v128.store(s, settle(l2), 16), v128.store(s, settle(r1), 32), v128.store(s, settle(r2), 48);
  v128.store(S, settle(L1)), v128.store(S, settle(L2), 16), v128.store(S, settle(R1), 32), v128.store(S, settle(R2), 48);
}

function one(buffer: usize, b: usize): void {
  const p = v128.load(b), t = v128.load(b, 16), h = v128.load(b, 32);
  const d = v128.load(b, 48), c1 = v128.load(b, 64), c2 = v128.load(b, 80);
  const s = b + FILTER;
  let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    const x = v128.load(at), y = v128.load(at, 16);
    const w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
    v128.store(at, f32x4.add(f32x4.mul(d, x), f32x4.add(f32x4.mul(c1, l1), f32x4.mul(c2, w))));
    v128.store(at, f32x4.add(f32x4.mul(d, y), f32x4.add(f32x4.mul(c1, r1), f32x4.mul(c2, z))), 16);
    l2 = f32x4.add(f32x4.add(l2, f32x4.mul(t, l1)), f32x4.mul(h, w));
    r2 = f32x4.add(f32x4.add(r2, f32x4.mul(t, r1)), f32x4.mul(h, z));
    l1 = f32x4.add(f32x4.mul(p, l1), f32x4.mul(t, w));
    r1 = f32x4.add(f32x4.mul(p, r1), f32x4.mul(t, z));
  }
  v128.store(s, settle(l1)), v128.store(s, settle(l2), 16), v128.store(s, settle(r1), 32), v128.store(s, settle(r2), 48);
}

/** One band over a quantum, its coefficients on their way. */
function gliding(buffer: usize, b: usize): void {
  let p = v128.load(b), t = v128.load(b, 16), h = v128.load(b, 32);
  let d = v128.load(b, 48), c1 = v128.load(b, 64), c2 = v128.load(b, 80);
  const e = b + STEPS;
  const dp = v128.load(e), dt = v128.load(e, 16), dh = v128.load(e, 32);
  const dd = v128.load(e, 48), dc1 = v128.load(e, 64), dc2 = v128.load(e, 80);
  const s = b + FILTER;
  let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    p = f32x4.add(p, dp);
    t = f32x4.add(t, dt);
    h = f32x4.add(h, dh);
    d = f32x4.add(d, dd);
    c1 = f32x4.add(c1, dc1);
    c2 = f32x4.add(c2, dc2);
    const x = v128.load(at), y = v128.load(at, 16);
    const w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
    v128.store(at, f32x4.add(f32x4.mul(d, x), f32x4.add(f32x4.mul(c1, l1), f32x4.mul(c2, w))));
    v128.store(at, f32x4.add(f32x4.mul(d, y), f32x4.add(f32x4.mul(c1, r1), f32x4.mul(c2, z))), 16);
    l2 = f32x4.add(f32x4.add(l2, f32x4.mul(t, l1)), f32x4.mul(h, w));
    r2 = f32x4.add(f32x4.add(r2, f32x4.mul(t, r1)), f32x4.mul(h, z));
    l1 = f32x4.add(f32x4.mul(p, l1), f32x4.mul(t, w));
    r1 = f32x4.add(f32x4.mul(p, r1), f32x4.mul(t, z));
  }
  v128.store(b, p), v128.store(b, t, 16), v128.store(b, h, 32);
  v128.store(b, d, 48), v128.store(b, c1, 64), v128.store(b, c2, 80);
  v128.store(s, settle(l1)), v128.store(s, settle(l2), 16), v128.store(s, settle(r1), 32), v128.store(s, settle(r2), 48);
}
