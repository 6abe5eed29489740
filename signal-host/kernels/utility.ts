import { CONTEXT_RATE, QUANTUM, RECORD_BUFFER, RECORD_CONTEXT, RECORD_MOVING, RECORD_STATE } from "./abi";
import { GLIDE_BYTES, arrive, begin, finish, slope, unsettled } from "./glide";
import { power } from "./math";
import { advance, values } from "./parameters";
import { settle } from "./settle";
import { UTILITY_STATE } from "./state-bytes";

// Parameters, in the order of schemas/devices/utility.json.
const GAIN = 0, WIDTH = 1, BALANCE = 2, INVERT_LEFT = 3, INVERT_RIGHT = 4, SWAP = 5, DC_BLOCK = 6;

// State: a glide, the matrix (left from left, left from right, right from left, right from right), share of the
// high-pass, and the high-pass: last input and output of left and right.
const MATRIX: usize = GLIDE_BYTES;
const BLOCKING: usize = MATRIX + 64;
const HIGH_PASS: usize = BLOCKING + 16;
const STATE: usize = HIGH_PASS + 64;

/** Gain, width, phase, channels and direct current of four strips: a high-pass, then a matrix of two by two. */
export function utility(record: usize, frames: i32): void {
  if (STATE != UTILITY_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  let buffer = <usize>load<u32>(record, RECORD_BUFFER);
  for (let quantum = 0; quantum << 5 < frames; quantum++) {
    const moved = moving && advance(record, quantum);
    if (moved || unsettled(state)) move(record, state, buffer);
    else stay(record, state, buffer);
    buffer += QUANTUM << 5;
  }
}

function stay(record: usize, state: usize, buffer: usize): void {
  const blocking = v128.load(state, BLOCKING);
  if (v128.any_true(blocking)) highPass(record, state, buffer, f32x4.splat(0));
  const zero = f32x4.splat(0);
  matrix(state, buffer, zero, zero, zero, zero);
}

function move(record: usize, state: usize, buffer: usize): void {
  const one = f32x4.splat(1), two = f32x4.splat(2), half = f32x4.splat(0.5);
  const flipLeft = values(record, INVERT_LEFT), flipRight = values(record, INVERT_RIGHT);
  const swap = values(record, SWAP), block = values(record, DC_BLOCK);
  const key = f32x4.add(f32x4.add(flipLeft, f32x4.mul(flipRight, two)), f32x4.mul(f32x4.add(swap, f32x4.mul(block, two)), f32x4.splat(4)));
  begin(record, state, key);

  const decibel = values(record, GAIN);
  const loud = f32x4.gt(decibel, f32x4.splat(-60));
  const gain = v128.and(power(f32x4.mul(decibel, f32x4.splat(0.16609640474436813))), loud);
  const balance = values(record, BALANCE);
  const left = f32x4.mul(gain, f32x4.pmin(one, f32x4.sub(one, balance)));
  const right = f32x4.mul(gain, f32x4.pmin(one, f32x4.add(one, balance)));
  // What a channel keeps of itself, and what it has of the other.
  const width = values(record, WIDTH);
  const same = f32x4.mul(half, f32x4.add(one, width)), other = f32x4.mul(half, f32x4.sub(one, width));
  const crossed = f32x4.gt(swap, half);
  const fromLeft = f32x4.sub(one, f32x4.mul(two, flipLeft)), fromRight = f32x4.sub(one, f32x4.mul(two, flipRight));
  const near = v128.bitselect(other, same, crossed), far = v128.bitselect(same, other, crossed);
  const ll = f32x4.mul(f32x4.mul(left, near), fromLeft), lr = f32x4.mul(f32x4.mul(left, far), fromRight);
  const rl = f32x4.mul(f32x4.mul(right, far), fromLeft), rr = f32x4.mul(f32x4.mul(right, near), fromRight);

  const m = state + MATRIX, b = state + BLOCKING;
  const step0 = slope(state, m, ll), step1 = slope(state, m + 16, lr);
  const step2 = slope(state, m + 32, rl), step3 = slope(state, m + 48, rr);
  const stepBlock = slope(state, b, block);
  if (v128.any_true(v128.or(v128.load(b), block))) highPass(record, state, buffer, stepBlock);
  matrix(state, buffer, step0, step1, step2, step3);
  v128.store(m, arrive(state, v128.load(m), ll)), v128.store(m, arrive(state, v128.load(m, 16), lr), 16);
  v128.store(m, arrive(state, v128.load(m, 32), rl), 32), v128.store(m, arrive(state, v128.load(m, 48), rr), 48);
  v128.store(b, arrive(state, v128.load(b), block));
  finish(state);
}

function matrix(state: usize, buffer: usize, step0: v128, step1: v128, step2: v128, step3: v128): void {
  const m = state + MATRIX;
  let ll = v128.load(m), lr = v128.load(m, 16), rl = v128.load(m, 32), rr = v128.load(m, 48);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    ll = f32x4.add(ll, step0);
    lr = f32x4.add(lr, step1);
    rl = f32x4.add(rl, step2);
    rr = f32x4.add(rr, step3);
    const x = v128.load(at), y = v128.load(at, 16);
    v128.store(at, f32x4.add(f32x4.mul(ll, x), f32x4.mul(lr, y)));
    v128.store(at, f32x4.add(f32x4.mul(rl, x), f32x4.mul(rr, y)), 16);
  }
  v128.store(m, ll), v128.store(m, lr, 16), v128.store(m, rl, 32), v128.store(m, rr, 48);
}

/** First-order high-pass at 5 Hz (bilinear transform), in lanes that are on or on the way; in others its state is 0. */
function highPass(record: usize, state: usize, buffer: usize, step: v128): void {
  const rate = <f64>load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE);
  // The tangent of so small an angle is the angle.
  const g = (5.0 * Math.PI) / rate;
  const pole = f32x4.splat(<f32>((1.0 - g) / (1.0 + g))), gain = f32x4.splat(<f32>(1.0 / (1.0 + g)));
  const h = state + HIGH_PASS;
  let share = v128.load(state, BLOCKING);
  const on = v128.or(f32x4.ne(share, f32x4.splat(0)), f32x4.ne(step, f32x4.splat(0)));
  let x1 = v128.load(h), y1 = v128.load(h, 16), x2 = v128.load(h, 32), y2 = v128.load(h, 48);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    share = f32x4.add(share, step);
    const x = v128.load(at), y = v128.load(at, 16);
    y1 = f32x4.add(f32x4.mul(gain, f32x4.sub(x, x1)), f32x4.mul(pole, y1));
    y2 = f32x4.add(f32x4.mul(gain, f32x4.sub(y, x2)), f32x4.mul(pole, y2));
    x1 = x;
    x2 = y;
    v128.store(at, v128.bitselect(f32x4.add(x, f32x4.mul(share, f32x4.sub(y1, x))), x, on));
    v128.store(at, v128.bitselect(f32x4.add(y, f32x4.mul(share, f32x4.sub(y2, y))), y, on), 16);
  }
  v128.store(state, share, BLOCKING);
  v128.store(h, v128.and(settle(x1), on)), v128.store(h, v128.and(settle(y1), on), 16);
  v128.store(h, v128.and(settle(x2), on), 32), v128.store(h, v128.and(settle(y2), on), 48);
}
