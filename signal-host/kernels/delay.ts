import {
  CONTEXT_FRAME,
  CONTEXT_RATE,
  CONTEXT_TEMPI,
  QUANTUM,
  RECORD_BUFFER,
  RECORD_CONTEXT,
  RECORD_LANE,
  RECORD_MOVING,
  RECORD_STATE,
} from "./abi";
import { fadeQuanta } from "./fade";
import { GLIDE_BYTES, arrive, begin, finish, slope, unsettled } from "./glide";
import { power, tangent } from "./math";
import { advance, value } from "./parameters";
import { settle } from "./settle";
import { DELAY_SECONDS, DELAY_STATE } from "./state-bytes";

// Parameters, in the order of schemas/devices/delay.json.
const SYNC = 0, DIVISION = 1, TIME = 2, FEEDBACK = 3, PING_PONG = 4, LOW_CUT = 5, HIGH_CUT = 6, MIX = 7;
/** Seconds of a crossfade from one place in the ring to another. */
const FADE: f32 = 0.02;

// State: a glide; feedback, ping-pong, mix; shares of the low-pass and the high-pass; their states (left, right);
// frames of the tap, of the next, quanta left of the crossfade to it. Then the ring, left and right interleaved.
const LEVELS: usize = GLIDE_BYTES;
const FILTERS: usize = LEVELS + 16;
const LOW_PASS: usize = FILTERS + 16;
const HIGH_PASS: usize = LOW_PASS + 16;
const TAP: usize = HIGH_PASS + 16;
const NEXT: usize = TAP + 4;
const LEFT: usize = NEXT + 4;
const RING: usize = LEFT + 8;

/**
 * Stereo echo of one strip. A tap that has to go elsewhere does not travel: the sound of the old place fades over to
 * that of the new one, so that no pitch changes. A tempo that goes on changing is followed from fade to fade.
 */
export function delay(record: usize, frames: i32): void {
  if (RING != DELAY_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const context = <usize>load<u32>(record, RECORD_CONTEXT);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  const time = load<i32>(context, CONTEXT_FRAME);
  let buffer = <usize>load<u32>(record, RECORD_BUFFER) + (<usize>load<i32>(record, RECORD_LANE) << 2);
  for (let quantum = 0; quantum << 5 < frames; quantum++) {
    const moved = moving && advance(record, quantum);
    const now = time + (quantum << 5);
    aim(record, state, quantum);
    if (moved || unsettled(state)) move(record, state, buffer, now);
    else echo(context, state, buffer, now, f32x4.splat(0), f32x4.splat(0));
    buffer += QUANTUM << 5;
  }
}

function move(record: usize, state: usize, buffer: usize, time: i32): void {
  const context = <usize>load<u32>(record, RECORD_CONTEXT);
  const rate = load<f32>(context, CONTEXT_RATE);
  const pingPong = value(record, PING_PONG);
  begin(record, state, f32x4.splat(pingPong));
  let levels = f32x4.splat(value(record, FEEDBACK));
  levels = f32x4.replace_lane(levels, 1, pingPong);
  levels = f32x4.replace_lane(levels, 2, value(record, MIX));
  const hertz = power(f32x4.replace_lane(f32x4.splat(value(record, HIGH_CUT)), 1, value(record, LOW_CUT)));
  const g = tangent(f32x4.pmin(f32x4.splat(0.49), f32x4.div(hertz, f32x4.splat(rate))));
  const filters = f32x4.div(g, f32x4.add(g, f32x4.splat(1)));
  const levelStep = slope(state, state + LEVELS, levels), filterStep = slope(state, state + FILTERS, filters);
  echo(context, state, buffer, time, levelStep, filterStep);
  v128.store(state, arrive(state, v128.load(state, LEVELS), levels), LEVELS);
  v128.store(state, arrive(state, v128.load(state, FILTERS), filters), FILTERS);
  finish(state);
}

/** Frames between echoes as of now. */
function wanted(record: usize, quantum: i32): i32 {
  const context = <usize>load<u32>(record, RECORD_CONTEXT);
  const rate = <f64>load<f32>(context, CONTEXT_RATE);
  let seconds = <f64>f32x4.extract_lane(power(f32x4.splat(value(record, TIME))), 0) * 0.001;
  if (value(record, SYNC) > 0.5) {
    const tempo = load<f64>(<usize>load<u32>(context, CONTEXT_TEMPI) + (<usize>quantum << 3));
    // A tempo that is none is taken for the slowest.
    seconds = (quarters(<i32>value(record, DIVISION)) * 60.0) / (tempo > 20.0 ? min<f64>(tempo, 999.0) : 20.0);
    while (seconds > DELAY_SECONDS) seconds *= 0.5;
  }
  return max<i32>(QUANTUM, <i32>nearest<f64>(seconds * rate));
}

/** Quarter notes of an option: 1/1; then 1/2, 1/4, 1/8 and 1/16, each dotted, plain and a triplet; 1/32. */
function quarters(option: i32): f64 {
  if (option == 0) return 4.0;
  if (option > 12) return 0.125;
  const plain = 2.0 / <f64>(1 << ((option - 1) / 3));
  const kind = (option - 1) % 3;
  return kind == 0 ? plain * 1.5 : kind == 1 ? plain : (plain * 2.0) / 3.0;
}

/** Begins the crossfade to another place where one is wanted and none is under way. */
function aim(record: usize, state: usize, quantum: i32): void {
  const frames = wanted(record, quantum);
  if (load<i32>(state, TAP) == 0) store<i32>(state, frames, TAP);
  if (load<i32>(state, LEFT) > 0 || load<i32>(state, TAP) == frames) return;
  store<i32>(state, frames, NEXT);
  store<i32>(state, fadeQuanta(load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE), FADE), LEFT);
}

/** A quantum. Left and right are the first two lanes of vectors. */
function echo(context: usize, state: usize, buffer: usize, time: i32, levelStep: v128, filterStep: v128): void {
  const rate = load<f32>(context, CONTEXT_RATE);
  const ring = state + RING;
  let mask: usize = 1 << 19;
  while (mask < (<usize>rate * DELAY_SECONDS + QUANTUM) << 3) mask <<= 1;
  mask -= 1;
  const left = load<i32>(state, LEFT);
  const total = fadeQuanta(rate, FADE);
  let write = (<usize>time << 3) & mask;
  let tap = ((<usize>time << 3) - (<usize>load<i32>(state, TAP) << 3)) & mask;
  let next = ((<usize>time << 3) - (<usize>load<i32>(state, NEXT) << 3)) & mask;
  const fadeStep = left > 0 ? f32x4.splat(1 / (<f32>total * <f32>QUANTUM)) : f32x4.splat(0);
  let fade = left > 0 ? f32x4.splat(<f32>(total - left) / <f32>total) : f32x4.splat(0);
  let levels = v128.load(state, LEVELS), filters = v128.load(state, FILTERS);
  let low = v128.load(state, LOW_PASS), high = v128.load(state, HIGH_PASS);
  const half = f32x4.splat(0.5);
  for (let at = buffer, end = buffer + (QUANTUM << 5); at < end; at += 32) {
    levels = f32x4.add(levels, levelStep);
    filters = f32x4.add(filters, filterStep);
    fade = f32x4.add(fade, fadeStep);
    let sound = v128.load64_zero(ring + tap);
    if (left > 0) sound = f32x4.add(sound, f32x4.mul(fade, f32x4.sub(v128.load64_zero(ring + next), sound)));
    // One-pole filters by the trapezoidal rule, as the equaliser's.
    let way = f32x4.mul(i32x4.shuffle(filters, filters, 0, 0, 0, 0), f32x4.sub(sound, low));
    sound = f32x4.add(low, way);
    low = f32x4.add(sound, way);
    way = f32x4.mul(i32x4.shuffle(filters, filters, 1, 1, 1, 1), f32x4.sub(sound, high));
    const below = f32x4.add(high, way);
    high = f32x4.add(below, way);
    sound = f32x4.sub(sound, below);

    const x = f32x4.replace_lane(v128.load32_zero(at), 1, load<f32>(at, 16));
    const out = f32x4.add(x, f32x4.mul(i32x4.shuffle(levels, levels, 2, 2, 2, 2), f32x4.sub(sound, x)));
    store<f32>(at, f32x4.extract_lane(out, 0));
    store<f32>(at, f32x4.extract_lane(out, 1), 16);
    // In ping-pong both sides begin left, and cross each time around.
    const cross = i32x4.shuffle(levels, levels, 1, 1, 1, 1);
    const middle = f32x4.mul(half, f32x4.add(x, i32x4.shuffle(x, x, 1, 0, 2, 3)));
    const begun = i32x4.shuffle(middle, f32x4.splat(0), 0, 4, 4, 4);
    const fed = f32x4.add(x, f32x4.mul(cross, f32x4.sub(begun, x)));
    const crossed = f32x4.add(sound, f32x4.mul(cross, f32x4.sub(i32x4.shuffle(sound, sound, 1, 0, 2, 3), sound)));
    const again = settle(f32x4.add(fed, f32x4.mul(i32x4.shuffle(levels, levels, 0, 0, 0, 0), crossed)));
    v128.store64_lane(ring + write, again, 0);
    write += 8;
    tap = (tap + 8) & mask;
    next = (next + 8) & mask;
  }
  v128.store(state, levels, LEVELS), v128.store(state, filters, FILTERS);
  v128.store(state, settle(low), LOW_PASS), v128.store(state, settle(high), HIGH_PASS);
  if (left == 0) return;
  store<i32>(state, left - 1, LEFT);
  if (left == 1) store<i32>(state, load<i32>(state, NEXT), TAP), store<i32>(state, 0, NEXT);
}
