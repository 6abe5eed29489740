import { CONTEXT_RATE, QUANTUM, RECORD_BUFFER, RECORD_CONTEXT, RECORD_MOVING, RECORD_STATE } from "./abi";
import { design } from "./equaliser-design";
import { GLIDE_BYTES, arrive, begin, finish, fresh, slope, unsettled } from "./glide";
import { madd } from "./fused";
import { power } from "./math";
import { advance, values } from "./parameters";
import { EQUALISER_STATE } from "./state-bytes";

const BANDS = 8;
/** A band's parameters in schemas/devices/equaliser.json: on, type, frequency, gain, Q; after all bands the output. */
const BAND_PARAMETERS = 5;
const OUTPUT = BANDS * BAND_PARAMETERS;

// A band's state: p, h, a, b, c, m/2, of which follow g², 1 + p and d; r and s of left and right; a glide; slopes and
// targets of the first six.
const INPUT: usize = 32;
const HIGH: usize = 48;
const LOW: usize = 64;
const MIDDLE: usize = 80;
const PARTS: usize = 96;
const SQUARE: usize = PARTS;
const LEAD: usize = SQUARE + 16;
const SHARE: usize = LEAD + 16;
const FILTER: usize = SHARE + 16;
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
 * precision in 32 bits as a direct form's would not. With p = 2·a1 − 1, h = 2·a3, r = g·s1, s = s2, q for what s moves
 * by in a frame, and m for the share of the band output,
 *
 *     w = x − s,  q = (1 + p)·r + h·w,  y = a·x + b·w + d·q + c·s,  r' = q − r,  s' = s + q,
 *     d = m/(2·g) + (c − b)/2,  g² = h/(1 + p).
 *
 * a, b and c are such that what is small does not come of what is large: a low cut has w itself.
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
  const end = buffer + (<usize>frames << 5);
  for (let quantum = 0; buffer < end; quantum++) {
    const moved = moving && advance(record, quantum);
    if (moved || onItsWay(state)) {
      move(record, state, buffer);
      buffer += QUANTUM << 5;
    } else {
      // What is at rest remains so until the block's end, unless it is led.
      const until = moving ? buffer + (QUANTUM << 5) : end;
      stay(state, buffer, until);
      buffer = until;
    }
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

function stay(state: usize, buffer: usize, until: usize): void {
  const last = state + OUTPUT_GLIDE;
  let band = state;
  while (true) {
    while (band < last && !engaged(band)) band += BAND_BYTES;
    if (band >= last) break;
    let next = band + BAND_BYTES;
    while (next < last && !engaged(next)) next += BAND_BYTES;
    if (next >= last) one(state, buffer, until, band);
    else pair(state, buffer, until, band, next);
    band = next + BAND_BYTES;
  }
  const gain = v128.load(state, OUTPUT_GAIN);
  if (!v128.any_true(f32x4.ne(gain, f32x4.splat(1)))) return;
  for (; buffer < until; buffer += QUANTUM << 5) scale(buffer, gain, f32x4.splat(0));
}

/**
 * What of its mix a band needs in all lanes: x and q (bells and the like), c·s beside them (low shelves), a·x instead of
 * x (high shelves and cuts), w instead of x and nothing of s (low cuts), or everything. What is left out would be 0 or
 * times 1: the bits are the same.
 */
const BELL = 0, SHELF = 1, SCALED = 2, CUT = 3, ANY = 4;

@inline
function kindOf(band: usize): i32 {
  const input = v128.load(band, INPUT), high = v128.any_true(v128.load(band, HIGH)), low = v128.any_true(v128.load(band, LOW));
  if (high) return low || v128.any_true(input) ? ANY : CUT;
  if (v128.any_true(f32x4.ne(input, f32x4.splat(1)))) return SCALED;
  return low ? SHELF : BELL;
}

function pair(state: usize, buffer: usize, until: usize, band: usize, next: usize): void {
  const first = kindOf(band), second = kindOf(next);
  if (first == ANY || second == ANY) two(state, buffer, until, band, next, ANY, ANY);
  else if (first == BELL) after(BELL, second, state, buffer, until, band, next);
  else if (first == SHELF) after(SHELF, second, state, buffer, until, band, next);
  else if (first == SCALED) after(SCALED, second, state, buffer, until, band, next);
  else after(CUT, second, state, buffer, until, band, next);
}

@inline
function after(first: i32, second: i32, state: usize, buffer: usize, until: usize, band: usize, next: usize): void {
  if (second == BELL) two(state, buffer, until, band, next, first, BELL);
  else if (second == SHELF) two(state, buffer, until, band, next, first, SHELF);
  else if (second == SCALED) two(state, buffer, until, band, next, first, SCALED);
  else two(state, buffer, until, band, next, first, CUT);
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
  for (let at: usize = 0; at < INPUT; at += 16) {
    const target = v128.andnot(v128.load(to + at), nothing);
    v128.store(to + at, target);
    // A lane that was off begins with its filter, at rest, designed.
    v128.store(band + at, v128.bitselect(target, v128.load(band + at), idle));
  }
  v128.store(to, v128.bitselect(v128.load(to, INPUT), one, on), INPUT);
  for (let at = HIGH; at < PARTS; at += 16) v128.store(to + at, v128.and(v128.load(to + at), on));
  for (let at: usize = 0; at < PARTS; at += 16) v128.store(steps + at, slope(glide, band + at, v128.load(to + at)));
}

/** Ends a band's quantum: on the target, or off and empty. */
function conclude(record: usize, band: usize, index: i32): void {
  const glide = band + GLIDE, to = band + TARGETS;
  const on = f32x4.gt(values(record, index * BAND_PARAMETERS), f32x4.splat(0.5));
  const square = squared(v128.load(band), v128.load(band, 16));
  for (let at: usize = 0; at < PARTS; at += 16) v128.store(band + at, arrive(glide, v128.load(band + at), v128.load(to + at)));
  const off = v128.andnot(arrive(glide, i32x4.splat(0), i32x4.splat(-1)), on);
  for (let at: usize = 0; at < INPUT; at += 16) v128.store(band + at, v128.andnot(v128.load(band + at), off));
  for (let at = FILTER; at < GLIDE; at += 16) v128.store(band + at, v128.andnot(v128.load(band + at), off));
  // To be on the target exactly is one more step, however small.
  const arrived = squared(v128.load(band), v128.load(band, 16));
  const ratio = rescaling(arrived, square);
  v128.store(band, f32x4.mul(v128.load(band, FILTER), ratio), FILTER);
  v128.store(band, f32x4.mul(v128.load(band, FILTER + 32), ratio), FILTER + 32);
  v128.store(band, arrived, SQUARE);
  v128.store(band, f32x4.add(v128.load(band), f32x4.splat(1)), LEAD);
  v128.store(band, share(v128.load(band, MIDDLE), v128.load(band, HIGH), v128.load(band, LOW), arrived), SHARE);
  finish(glide);
}

/** g² */
@inline
function squared(p: v128, h: v128): v128 {
  return f32x4.div(h, f32x4.add(p, f32x4.splat(1)));
}

/** What r has to be multiplied by when g changes; 1 where it is 0, and exactly 1 where it stays. */
@inline
function rescaling(now: v128, before: v128): v128 {
  return v128.bitselect(f32x4.splat(1), f32x4.sqrt(f32x4.div(now, before)), f32x4.eq(before, f32x4.splat(0)));
}

/** d; without its first part where g is 0. */
@inline
function share(middle: v128, high: v128, low: v128, square: v128): v128 {
  const rest = f32x4.mul(f32x4.sub(low, high), f32x4.splat(0.5));
  return f32x4.add(v128.andnot(f32x4.div(middle, f32x4.sqrt(square)), f32x4.eq(square, f32x4.splat(0))), rest);
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
 * that needs less of its mix has the same bits with fewer operations.
 */
@inline
function two(state: usize, buffer: usize, until: usize, b: usize, B: usize, kind: i32, KIND: i32): void {
  const s = b + FILTER, S = B + FILTER;
  for (let at = buffer; at < until; at += 32) {
    let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
    let L1 = v128.load(S), L2 = v128.load(S, 16), R1 = v128.load(S, 32), R2 = v128.load(S, 48);
    let x = v128.load(at), y = v128.load(at, 16), w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
    let q = moved(b, w, l1), u = moved(b, z, r1);
    v128.store(at, mixed(kind, b, x, w, q, l2)), v128.store(at, mixed(kind, b, y, z, u, r2), 16);
    l1 = f32x4.sub(q, l1), l2 = f32x4.add(l2, q), r1 = f32x4.sub(u, r1), r2 = f32x4.add(r2, u);
    for (const last = at + ((QUANTUM - 1) << 5); at < last; at += 32) {
      x = v128.load(at, 32), y = v128.load(at, 48), w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
      q = moved(b, w, l1), u = moved(b, z, r1);
      v128.store(at, mixed(kind, b, x, w, q, l2), 32), v128.store(at, mixed(kind, b, y, z, u, r2), 48);
      l1 = f32x4.sub(q, l1), l2 = f32x4.add(l2, q), r1 = f32x4.sub(u, r1), r2 = f32x4.add(r2, u);
      x = v128.load(at), y = v128.load(at, 16), w = f32x4.sub(x, L2), z = f32x4.sub(y, R2);
      q = moved(B, w, L1), u = moved(B, z, R1);
      v128.store(at, mixed(KIND, B, x, w, q, L2)), v128.store(at, mixed(KIND, B, y, z, u, R2), 16);
      L1 = f32x4.sub(q, L1), L2 = f32x4.add(L2, q), R1 = f32x4.sub(u, R1), R2 = f32x4.add(R2, u);
    }
    keep(state, s, l1, l2, r1, r2);
    x = v128.load(at), y = v128.load(at, 16), w = f32x4.sub(x, L2), z = f32x4.sub(y, R2);
    q = moved(B, w, L1), u = moved(B, z, R1);
    v128.store(at, mixed(KIND, B, x, w, q, L2)), v128.store(at, mixed(KIND, B, y, z, u, R2), 16);
    L1 = f32x4.sub(q, L1), L2 = f32x4.add(L2, q), R1 = f32x4.sub(u, R1), R2 = f32x4.add(R2, u);
    keep(state, S, L1, L2, R1, R2);
  }
}

/** q. A band's numbers come from memory each time: registers are for what changes. */
@inline
function moved(b: usize, w: v128, r: v128): v128 {
  return madd(v128.load(b, 16), w, f32x4.mul(v128.load(b, LEAD), r));
}

/** y. */
@inline
function mixed(kind: i32, b: usize, x: v128, w: v128, q: v128, s: v128): v128 {
  let y = x;
  if (kind == SCALED || kind == ANY) y = f32x4.mul(v128.load(b, INPUT), x);
  if (kind == CUT) y = f32x4.mul(v128.load(b, HIGH), w);
  if (kind == ANY) y = madd(v128.load(b, HIGH), w, y);
  y = madd(v128.load(b, SHARE), q, y);
  return kind == BELL || kind == CUT ? y : madd(v128.load(b, LOW), s, y);
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

function one(state: usize, buffer: usize, until: usize, b: usize): void {
  const s = b + FILTER;
  for (let at = buffer; at < until;) {
    let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
    for (const end = at + (QUANTUM << 5); at < end; at += 32) {
      const x = v128.load(at), y = v128.load(at, 16), w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
      const q = moved(b, w, l1), u = moved(b, z, r1);
      v128.store(at, mixed(ANY, b, x, w, q, l2)), v128.store(at, mixed(ANY, b, y, z, u, r2), 16);
      l1 = f32x4.sub(q, l1), l2 = f32x4.add(l2, q), r1 = f32x4.sub(u, r1), r2 = f32x4.add(r2, u);
    }
    keep(state, s, l1, l2, r1, r2);
  }
}

/** One band over a quantum, its coefficients on their way. */
function gliding(state: usize, buffer: usize, b: usize): void {
  const one = f32x4.splat(1), d = b + STEPS, s = b + FILTER;
  let p = v128.load(b), h = v128.load(b, 16), input = v128.load(b, INPUT), high = v128.load(b, HIGH);
  let low = v128.load(b, LOW), middle = v128.load(b, MIDDLE);
  let l1 = v128.load(s), l2 = v128.load(s, 16), r1 = v128.load(s, 32), r2 = v128.load(s, 48);
  let square = squared(p, h);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    p = f32x4.add(p, v128.load(d)), h = f32x4.add(h, v128.load(d, 16)), input = f32x4.add(input, v128.load(d, INPUT));
    high = f32x4.add(high, v128.load(d, HIGH)), low = f32x4.add(low, v128.load(d, LOW));
    middle = f32x4.add(middle, v128.load(d, MIDDLE));
    const before = square;
    square = squared(p, h);
    const ratio = rescaling(square, before), lead = f32x4.add(p, one), e = share(middle, high, low, square);
    l1 = f32x4.mul(l1, ratio), r1 = f32x4.mul(r1, ratio);
    const x = v128.load(at), y = v128.load(at, 16), w = f32x4.sub(x, l2), z = f32x4.sub(y, r2);
    const q = madd(h, w, f32x4.mul(lead, l1)), u = madd(h, z, f32x4.mul(lead, r1));
    const first = madd(e, q, madd(high, w, f32x4.mul(input, x)));
    const second = madd(e, u, madd(high, z, f32x4.mul(input, y)));
    v128.store(at, madd(low, l2, first)), v128.store(at, madd(low, r2, second), 16);
    l1 = f32x4.sub(q, l1), l2 = f32x4.add(l2, q), r1 = f32x4.sub(u, r1), r2 = f32x4.add(r2, u);
  }
  v128.store(b, p), v128.store(b, h, 16), v128.store(b, input, INPUT), v128.store(b, high, HIGH);
  v128.store(b, low, LOW), v128.store(b, middle, MIDDLE);
  keep(state, s, l1, l2, r1, r2);
}
