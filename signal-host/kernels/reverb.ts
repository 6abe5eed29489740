import { CONTEXT_RATE, QUANTUM, RECORD_BUFFER, RECORD_CONTEXT, RECORD_LANE, RECORD_MOVING, RECORD_STATE } from "./abi";
import { fadeQuanta } from "./fade";
import { GLIDE_BYTES, arrive, begin, finish, slope, unsettled } from "./glide";
import { madd } from "./fused";
import { power, sine, tangent } from "./math";
import { advance, value } from "./parameters";
import { diffuse } from "./reverb-diffuser";
import { LINES, fetch, lengths, put } from "./reverb-lines";
import { settle } from "./settle";
import { REVERB_DIFFUSER_MS, REVERB_LINE_MS, REVERB_PRE_DELAY_MS, REVERB_STATE } from "./state-bytes";

// Parameters, in the order of schemas/devices/reverb.json.
const DECAY = 0, PRE_DELAY = 1, SIZE = 2, DAMPING = 3, LOW_CUT = 4, WIDTH = 5, MIX = 6;

// State: a glide; coefficients, their slopes and targets: [mix, width, level, share of the high-pass], gains of the
// lines, shares of their low-passes; states of the low-passes and of the high-pass (left, right).
const GAINS: usize = 16;
const SHARES: usize = GAINS + 64;
const COEFFICIENTS: usize = SHARES + 64;
const NOW: usize = GLIDE_BYTES;
const STEPS: usize = NOW + COEFFICIENTS;
const TARGETS: usize = STEPS + COEFFICIENTS;
const LOW_PASSES: usize = TARGETS + COEFFICIENTS;
const HIGH_PASS: usize = LOW_PASSES + 64;
// The size that the lines have or go to (f32); quanta left of the crossfade to it; frames of the pre-delay, of the
// next, and quanta left of the crossfade to that; places in the rings of lines, pre-delay and diffusers.
const ROOM: usize = HIGH_PASS + 16;
const ROOM_LEFT: usize = ROOM + 4;
const TAP: usize = ROOM_LEFT + 4;
const NEXT_TAP: usize = TAP + 4;
const TAP_LEFT: usize = NEXT_TAP + 4;
const LINE_PLACE: usize = TAP_LEFT + 4;
const PRE_PLACE: usize = LINE_PLACE + 4;
const DIFFUSER_PLACE: usize = PRE_PLACE + 4;
// Frames of each line, and of the next.
const LENGTHS: usize = DIFFUSER_PLACE + 4;
const NEXT_LENGTHS: usize = LENGTHS + LINES * 4;
// A quantum: left and right planar, the lines frame by frame, what is heard of them.
const INPUT: usize = NEXT_LENGTHS + LINES * 4;
const MATRIX: usize = INPUT + 256;
const OUTPUT: usize = MATRIX + QUANTUM * 64;
// Constants of mixLines, loaded rather than stated: the compiler would build each one anew for every frame.
const CONSTANTS: usize = OUTPUT + QUANTUM * 32;
// Rings, each a quantum longer than its cycle: two of pre-delay, eight of diffusers, one a line.
const RINGS: usize = CONSTANTS + 96;

/**
 * Reverberation of one strip by a feedback delay network (J.-M. Jot, A. Chaigne, "Digital Delay Networks for Designing
 * Artificial Reverberators", AES 1991): a high-pass, a pre-delay, four all-passes a side that make one impulse many,
 * and sixteen lines of prime lengths that feed each other through a Hadamard matrix, each losing as much as its length
 * asks for. Four lines make a vector. A change of size or pre-delay fades from the old places in the rings to the new.
 * The level is set so that the reverberation of steady noise is about as loud as the noise, whatever the decay.
 */
export function reverb(record: usize, frames: i32): void {
  if (RINGS != REVERB_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const context = <usize>load<u32>(record, RECORD_CONTEXT);
  const rate = load<f32>(context, CONTEXT_RATE);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  const preCycle = cycle(rate, REVERB_PRE_DELAY_MS);
  const diffusers = state + RINGS + <usize>(preCycle + QUANTUM) * 8;
  const diffuserCycle = cycle(rate, REVERB_DIFFUSER_MS);
  const lines = diffusers + <usize>(diffuserCycle + QUANTUM) * 32;
  const lineCycle = cycle(rate, REVERB_LINE_MS);
  let buffer = <usize>load<u32>(record, RECORD_BUFFER) + (<usize>load<i32>(record, RECORD_LANE) << 2);
  writeConstants(state + CONSTANTS);
  for (let quantum = 0; quantum << 5 < frames; quantum++) {
    const moved = moving && advance(record, quantum);
    const glides = aim(record, state, rate) || moved || unsettled(state);
    if (glides) prepare(record, state, rate);

    highPass(state, buffer, glides);
    preDelay(state, rate, preCycle);
    const diffuserPlace = load<i32>(state, DIFFUSER_PLACE);
    diffuse(state + INPUT, diffusers, diffuserPlace, diffuserCycle, rate, state + CONSTANTS + 64);
    store<i32>(state, after(diffuserPlace, diffuserCycle), DIFFUSER_PLACE);

    const place = load<i32>(state, LINE_PLACE);
    const left = load<i32>(state, ROOM_LEFT), total = fadeQuanta(rate, 0.1);
    fetch(state + MATRIX, lines, lineCycle, place, state + LENGTHS, state + NEXT_LENGTHS, left, total);
    if (glides) mixLines(state, true);
    else mixLines(state, false);
    put(state + MATRIX, lines, lineCycle, place);
    store<i32>(state, after(place, lineCycle), LINE_PLACE);
    if (left > 0) {
      store<i32>(state, left - 1, ROOM_LEFT);
      if (left == 1) memory.copy(state + LENGTHS, state + NEXT_LENGTHS, LINES * 4);
    }
    hear(state, buffer, glides);
    if (glides) conclude(state);
    buffer += QUANTUM << 5;
  }
}

/** Frames of a ring that holds so many milliseconds: whole quanta. */
@inline
function cycle(rate: f32, ms: i32): i32 {
  return ((<i32>rate * ms) / 1000 + 2 * QUANTUM) & ~(QUANTUM - 1);
}

@inline
function after(place: i32, frames: i32): i32 {
  return place + QUANTUM == frames ? 0 : place + QUANTUM;
}

/**
 * Begins the crossfades to another size and pre-delay, where one is wanted and none is under way. Answers whether the
 * lines' gains have to change.
 */
function aim(record: usize, state: usize, rate: f32): bool {
  let resized = false;
  const size = value(record, SIZE);
  if (load<i32>(state, LENGTHS) == 0) {
    lengths(state + LENGTHS, size, rate);
    memory.copy(state + NEXT_LENGTHS, state + LENGTHS, LINES * 4);
    store<f32>(state, size, ROOM);
    store<i32>(state, <i32>nearest<f32>(value(record, PRE_DELAY) * 0.001 * rate), TAP);
  }
  if (load<i32>(state, ROOM_LEFT) == 0 && load<f32>(state, ROOM) != size) {
    lengths(state + NEXT_LENGTHS, size, rate);
    store<f32>(state, size, ROOM);
    store<i32>(state, fadeQuanta(rate, 0.1), ROOM_LEFT);
    resized = true;
  }
  const tap = <i32>nearest<f32>(value(record, PRE_DELAY) * 0.001 * rate);
  if (load<i32>(state, TAP_LEFT) == 0 && load<i32>(state, TAP) != tap) {
    store<i32>(state, tap, NEXT_TAP);
    store<i32>(state, fadeQuanta(rate, 0.02), TAP_LEFT);
  }
  return resized;
}

/** Targets and slopes of the coefficients. */
function prepare(record: usize, state: usize, rate: f32): void {
  begin(record, state, f32x4.splat(load<f32>(state, ROOM)));
  const to = state + TARGETS;
  const one = f32x4.splat(1);
  // A line of n frames falls by 60 dB in the decay: gain 2^(−n · log2(1000) / frames of the decay).
  const decay = f32x4.mul(power(f32x4.splat(value(record, DECAY))), f32x4.splat(rate));
  const fall = f32x4.div(f32x4.splat(-9.965784284662087), decay);
  const corner = f32x4.div(power(f32x4.splat(value(record, DAMPING))), f32x4.splat(rate));
  const half = sine(f32x4.mul(f32x4.pmin(f32x4.splat(0.49), corner), f32x4.splat(3.1415927)));
  let lost = f32x4.splat(0);
  for (let at: usize = 0; at < 64; at += 16) {
    const frames = f32x4.convert_i32x4_s(v128.load(state + NEXT_LENGTHS + at));
    const gain = power(f32x4.mul(frames, fall));
    const square = f32x4.mul(gain, gain);
    const away = f32x4.sub(one, square);
    lost = f32x4.add(lost, away);
    // A quarter of it, as the matrix is four times too large.
    v128.store(to + at, f32x4.mul(gain, f32x4.splat(0.25)), GAINS);
    // The low-pass whose magnitude at the damping's frequency is the gain: there a line loses twice as many dB.
    const ratio = f32x4.div(away, f32x4.mul(square, f32x4.mul(half, half)));
    v128.store(to + at, f32x4.div(f32x4.splat(2), f32x4.add(one, f32x4.sqrt(f32x4.add(one, ratio)))), SHARES);
  }
  const sum = f32x4.extract_lane(lost, 0) + f32x4.extract_lane(lost, 1) + f32x4.extract_lane(lost, 2) + f32x4.extract_lane(lost, 3);
  const hertz = power(f32x4.splat(value(record, LOW_CUT)));
  const g = f32x4.extract_lane(tangent(f32x4.pmin(f32x4.splat(0.49), f32x4.div(hertz, f32x4.splat(rate)))), 0);
  let levels = f32x4.splat(value(record, MIX));
  levels = f32x4.replace_lane(levels, 1, value(record, WIDTH));
  levels = f32x4.replace_lane(levels, 2, sqrt<f32>(sum / (<f32>LINES * <f32>LINES)));
  levels = f32x4.replace_lane(levels, 3, g / (1 + g));
  v128.store(to, levels);
  for (let at: usize = 0; at < COEFFICIENTS; at += 16) {
    v128.store(state + STEPS + at, slope(state, state + NOW + at, v128.load(to + at)));
  }
}

function conclude(state: usize): void {
  for (let at: usize = 0; at < COEFFICIENTS; at += 16) {
    v128.store(state + NOW + at, arrive(state, v128.load(state + NOW + at), v128.load(state + TARGETS + at)));
  }
  finish(state);
}

/**
 * A one-pole high-pass of the input, at the level that the decay asks for, to planar INPUT. What is not a number or
 * beyond 1e30 is silence there.
 */
function highPass(state: usize, buffer: usize, glides: bool): void {
  let low = v128.load(state, HIGH_PASS);
  let share = load<f32>(state, NOW + 12), level = load<f32>(state, NOW + 8);
  const step = glides ? load<f32>(state, STEPS + 12) : 0, rise = glides ? load<f32>(state, STEPS + 8) : 0;
  const most = f32x4.splat(1e30);
  for (let frame: usize = 0; frame < 128; frame += 4, buffer += 32) {
    share += step;
    level += rise;
    let x = f32x4.replace_lane(v128.load32_zero(buffer), 1, load<f32>(buffer, 16));
    x = v128.and(x, f32x4.le(f32x4.abs(x), most));
    const way = f32x4.mul(f32x4.splat(share), f32x4.sub(x, low));
    const below = f32x4.add(low, way);
    low = f32x4.add(below, way);
    const high = f32x4.mul(f32x4.splat(level), f32x4.sub(x, below));
    v128.store32_lane(state + INPUT + frame, high, 0);
    v128.store32_lane(state + INPUT + frame, high, 1, 128);
  }
  v128.store(state, settle(low), HIGH_PASS);
}

/** Delays INPUT, from tap to tap. */
function preDelay(state: usize, rate: f32, frames: i32): void {
  const place = load<i32>(state, PRE_PLACE);
  const left = load<i32>(state, TAP_LEFT), total = fadeQuanta(rate, 0.02);
  for (let side: usize = 0; side < 2; side++) {
    const ring = state + RINGS + side * (<usize>(frames + QUANTUM) << 2);
    const input = state + INPUT + (side << 7);
    memory.copy(ring + (<usize>place << 2), input, 128);
    // What is read across the end is there once more.
    if (place == 0) memory.copy(ring + (<usize>frames << 2), input, 128);
    let from = place - load<i32>(state, TAP), next = place - load<i32>(state, NEXT_TAP);
    if (from < 0) from += frames;
    if (next < 0) next += frames;
    const old = ring + (<usize>from << 2);
    if (left == 0) {
      memory.copy(input, old, 128);
      continue;
    }
    const other = ring + (<usize>next << 2);
    const step: f32 = 1 / (<f32>total * <f32>QUANTUM);
    let fade: f32 = <f32>(total - left) / <f32>total;
    for (let frame: usize = 0; frame < 128; frame += 4) {
      fade += step;
      const x = load<f32>(old + frame);
      store<f32>(input + frame, x + fade * (load<f32>(other + frame) - x));
    }
  }
  store<i32>(state, after(place, frames), PRE_PLACE);
  if (left == 0) return;
  store<i32>(state, left - 1, TAP_LEFT);
  if (left == 1) store<i32>(state, load<i32>(state, NEXT_TAP), TAP), store<i32>(state, 0, NEXT_TAP);
}

function writeConstants(k: usize): void {
  // Signs of the matrix.
  v128.store(k, f32x4(1, -1, 1, -1)), v128.store(k, f32x4(1, 1, -1, -1), 16);
  // The signs with which the lines are heard are no row of the matrix, and as far from each as can be (bent functions):
  // otherwise what is heard would all come back through one line, as a pitch.
  v128.store(k, f32x4(1, 1, 1, -1), 32), v128.store(k, f32x4(1, -1, 1, 1), 48);
  v128.store(k, f32x4.splat(1e-15), 64), v128.store(k, i32x4.splat(0x7fffffff), 80);
}

/** From what comes out of the lines to what goes in: damping, gain, matrix, input. */
@inline
function mixLines(state: usize, glides: bool): void {
  const n = state + NOW, e = state + STEPS, z = state + LOW_PASSES;
  let g0 = v128.load(n, GAINS), g1 = v128.load(n, GAINS + 16), g2 = v128.load(n, GAINS + 32), g3 = v128.load(n, GAINS + 48);
  let c0 = v128.load(n, SHARES), c1 = v128.load(n, SHARES + 16), c2 = v128.load(n, SHARES + 32), c3 = v128.load(n, SHARES + 48);
  let z0 = v128.load(z), z1 = v128.load(z, 16), z2 = v128.load(z, 32), z3 = v128.load(z, 48);
  const k = state + CONSTANTS;
  const oddly = v128.load(k), halves = v128.load(k, 16), lastly = v128.load(k, 32), secondly = v128.load(k, 48);
  const tiny = v128.load(k, 64), magnitude = v128.load(k, 80);
  let input = state + INPUT, out = state + OUTPUT;
  for (let at = state + MATRIX, end = at + QUANTUM * 64; at < end; at += 64, input += 4, out += 32) {
    if (glides) {
      g0 = f32x4.add(g0, v128.load(e, GAINS)), g1 = f32x4.add(g1, v128.load(e, GAINS + 16));
      g2 = f32x4.add(g2, v128.load(e, GAINS + 32)), g3 = f32x4.add(g3, v128.load(e, GAINS + 48));
      c0 = f32x4.add(c0, v128.load(e, SHARES)), c1 = f32x4.add(c1, v128.load(e, SHARES + 16));
      c2 = f32x4.add(c2, v128.load(e, SHARES + 32)), c3 = f32x4.add(c3, v128.load(e, SHARES + 48));
    }
    const v0 = v128.load(at), v1 = v128.load(at, 16), v2 = v128.load(at, 32), v3 = v128.load(at, 48);
    const even = f32x4.add(v0, v1), odd = f32x4.sub(v2, v3);
    v128.store(out, f32x4.mul(lastly, f32x4.add(even, odd)));
    v128.store(out, f32x4.mul(secondly, f32x4.sub(even, odd)), 16);
    z0 = madd(f32x4.sub(v0, z0), c0, z0), z1 = madd(f32x4.sub(v1, z1), c1, z1);
    z2 = madd(f32x4.sub(v2, z2), c2, z2), z3 = madd(f32x4.sub(v3, z3), c3, z3);
    const y0 = f32x4.mul(g0, z0), y1 = f32x4.mul(g1, z1), y2 = f32x4.mul(g2, z2), y3 = f32x4.mul(g3, z3);
    const a0 = f32x4.add(y0, y1), a1 = f32x4.sub(y0, y1), a2 = f32x4.add(y2, y3), a3 = f32x4.sub(y2, y3);
    const left = f32x4.mul(oddly, v128.load32_splat(input)), right = f32x4.mul(halves, v128.load32_splat(input, 128));
    const w0 = f32x4.add(within(f32x4.add(a0, a2), oddly, halves), left);
    const w1 = f32x4.add(within(f32x4.add(a1, a3), oddly, halves), right);
    const w2 = f32x4.sub(within(f32x4.sub(a0, a2), oddly, halves), left);
    const w3 = f32x4.sub(within(f32x4.sub(a1, a3), oddly, halves), right);
    v128.store(at, v128.and(w0, f32x4.ge(v128.and(magnitude, w0), tiny))), v128.store(at, v128.and(w1, f32x4.ge(v128.and(magnitude, w1), tiny)), 16);
    v128.store(at, v128.and(w2, f32x4.ge(v128.and(magnitude, w2), tiny)), 32), v128.store(at, v128.and(w3, f32x4.ge(v128.and(magnitude, w3), tiny)), 48);
  }
  if (glides) {
    v128.store(n, g0, GAINS), v128.store(n, g1, GAINS + 16), v128.store(n, g2, GAINS + 32), v128.store(n, g3, GAINS + 48);
    v128.store(n, c0, SHARES), v128.store(n, c1, SHARES + 16), v128.store(n, c2, SHARES + 32), v128.store(n, c3, SHARES + 48);
  }
  v128.store(z, settle(z0)), v128.store(z, settle(z1), 16), v128.store(z, settle(z2), 32), v128.store(z, settle(z3), 48);
}

/** The Hadamard matrix of four lines. */
@inline
function within(x: v128, oddly: v128, halves: v128): v128 {
  const y = f32x4.add(i32x4.shuffle(x, x, 1, 0, 3, 2), f32x4.mul(x, oddly));
  return f32x4.add(i32x4.shuffle(y, y, 2, 3, 0, 1), f32x4.mul(y, halves));
}

/** What is heard, into the buffer: width, mix. */
function hear(state: usize, buffer: usize, glides: bool): void {
  let levels = v128.load(state, NOW);
  const step = glides ? v128.load(state, STEPS) : f32x4.splat(0);
  const half: f32 = 0.5;
  let out = state + OUTPUT;
  for (let end = buffer + (QUANTUM << 5); buffer < end; buffer += 32, out += 32) {
    levels = f32x4.add(levels, step);
    const l = v128.load(out), r = v128.load(out, 16);
    // [l0 + l2, l1 + l3, r0 + r2, r1 + r3], and then [left, left, right, right].
    const pairs = f32x4.add(i32x4.shuffle(l, r, 0, 1, 4, 5), i32x4.shuffle(l, r, 2, 3, 6, 7));
    const both = f32x4.add(pairs, i32x4.shuffle(pairs, pairs, 1, 0, 3, 2));
    const left = f32x4.extract_lane(both, 0), right = f32x4.extract_lane(both, 2);
    const middle = half * (left + right), side = half * f32x4.extract_lane(levels, 1) * (left - right);
    const mix = f32x4.extract_lane(levels, 0);
    const x = load<f32>(buffer), y = load<f32>(buffer, 16);
    store<f32>(buffer, x + mix * (middle + side - x));
    store<f32>(buffer, y + mix * (middle - side - y), 16);
  }
  v128.store(state, levels, NOW);
}
