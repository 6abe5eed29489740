import { automation, songAt } from "./parameters";
import { CONTEXT_DECAYS, QUANTUM } from "./abi";
import { madd } from "./fused";
import {
  METER_CLIPS,
  METER_MEAN_LEFT,
  METER_MEAN_RIGHT,
  METER_PEAK_LEFT,
  METER_PEAK_RIGHT,
  STRIP_AT,
  STRIP_AUTO_LEFT,
  STRIP_AUTO_RIGHT,
  STRIP_BUFFER,
  STRIP_CLIPS,
  STRIP_CONTEXT,
  STRIP_ENVELOPE,
  STRIP_FAULTS,
  STRIP_FROM_LEFT,
  STRIP_FROM_RIGHT,
  STRIP_FROM_SEND,
  STRIP_GAIN_TABLE,
  STRIP_GATE_AT,
  STRIP_KEY_POST,
  STRIP_LAG,
  STRIP_MEAN_LEFT,
  STRIP_MEAN_RIGHT,
  STRIP_METER,
  STRIP_MUTE_TABLE,
  STRIP_PAN_TABLE,
  STRIP_PRE,
  STRIP_RAMP_FRAMES,
  STRIP_SCRATCH,
  STRIP_TAPS_CLEAR,
  STRIP_TO_HEARD,
  STRIP_TO_LEFT,
  STRIP_TO_RIGHT,
  STRIP_TO_SEND,
  STRIP_WRITTEN,
} from "./plan-abi";
import { automateSend, hear, isOpen, needsGates } from "./strip-gates";
import { clearTaps, copyLane, tapBefore } from "./strip-taps";

/** Four times the bits of a magnitude: loaded, for the compiler would make them anew in every loop. */
const MAGNITUDE = memory.data<u32>([0x7fffffff, 0x7fffffff, 0x7fffffff, 0x7fffffff], 16);
/** Below −300 dBFS a mean square is 0. */
const MEAN_SQUARE_FLOOR: f32 = 1e-30;
const SILENCE_DB: f64 = -144;

/** Gain, pan, mute and solo of four strips, and their meters, in place; and what is tapped from them. */
export function strip(record: usize, frames: i32): void {
  const buffer = <usize>load<u32>(record, STRIP_BUFFER);
  const moving = isMoving(record);
  const open = isOpen(record, STRIP_TO_HEARD);
  const gated = moving && needsGates(record, open);
  if (moving) {
    writeGains(record, load<i32>(record, STRIP_WRITTEN), frames, gated);
    store<i32>(record, 0, STRIP_WRITTEN);
  }
  tapBefore(record, buffer, frames, gated, open);
  if (moving) {
    applyEnvelope(buffer, <usize>load<u32>(record, STRIP_ENVELOPE), frames);
    measure(record, buffer, frames, f32x4.splat(1), f32x4.splat(1));
  } else {
    const heard = v128.load(record, STRIP_TO_HEARD);
    const left = f32x4.mul(v128.load(record, STRIP_TO_LEFT), heard);
    measure(record, buffer, frames, left, f32x4.mul(v128.load(record, STRIP_TO_RIGHT), heard));
  }
  // Where solo silences none of them, what is keyed behind the faders is what is heard.
  const key = <usize>load<u32>(record, STRIP_KEY_POST);
  if (key != 0 && open && !gated) memory.copy(key, buffer, (<usize>frames) << 5);
  store<i32>(record, 0, STRIP_TAPS_CLEAR);
}

/** Time goes by for strips that are silent. */
export function stripPass(record: usize, frames: i32): void {
  if (isMoving(record)) {
    const written = load<i32>(record, STRIP_WRITTEN);
    if (written != 0) store<i32>(record, 0, STRIP_TAPS_CLEAR);
    writeGains(record, written, frames, false);
    store<i32>(record, 0, STRIP_WRITTEN);
  }
  if (load<i32>(record, STRIP_TAPS_CLEAR) == 0) clearTaps(record, frames);
  const left = v128.load(record, STRIP_MEAN_LEFT);
  const right = v128.load(record, STRIP_MEAN_RIGHT);
  if (!v128.any_true(v128.or(left, right))) return;
  const decay = load<f64>(<usize>load<u32>(<usize>load<u32>(record, STRIP_CONTEXT), CONTEXT_DECAYS) + ((<usize>QUANTUM) << 3));
  let factor: f64 = 1;
  for (let i = 0; i < frames; i += QUANTUM) factor *= decay;
  const f = f32x4.splat(<f32>factor);
  v128.store(record, audible(f32x4.mul(left, f)), STRIP_MEAN_LEFT);
  v128.store(record, audible(f32x4.mul(right, f)), STRIP_MEAN_RIGHT);
  publish(record, f32x4.splat(0), f32x4.splat(0));
}

function isMoving(record: usize): bool {
  if (load<i32>(record, STRIP_WRITTEN) != 0) return true;
  const tables = v128.or(v128.or(v128.load(record, STRIP_GAIN_TABLE), v128.load(record, STRIP_PAN_TABLE)), v128.load(record, STRIP_MUTE_TABLE));
  if (v128.any_true(tables)) return true;
  const at = i32x4.min_s(v128.load(record, STRIP_AT), v128.load(record, STRIP_GATE_AT));
  return v128.any_true(i32x4.lt_s(at, i32x4.splat(load<i32>(record, STRIP_RAMP_FRAMES))));
}

/** Writes the gains of frames `from` to `to` of this block, so that what comes next may aim elsewhere. */
export function stripEnvelope(record: usize, from: i32, to: i32): void {
  writeGains(record, from, to, true);
}

/**
 * Writes the gains of frames `from` to `to`, and of the taps as well if `gated`: theirs are written where the taps
 * themselves will be.
 */
function writeGains(record: usize, from: i32, to: i32, gated: bool): void {
  const envelope = <usize>load<u32>(record, STRIP_ENVELOPE);
  const pre = gated ? <usize>load<u32>(record, STRIP_PRE) : 0;
  const key = gated ? <usize>load<u32>(record, STRIP_KEY_POST) : 0;
  const context = <usize>load<u32>(record, STRIP_CONTEXT);
  const lag = load<i32>(record, STRIP_LAG);
  const length = load<i32>(record, STRIP_RAMP_FRAMES);
  for (let lane: usize = 0; lane < 16; lane += 4) {
    const at = load<i32>(record + lane, STRIP_AT);
    ramp(envelope + lane, from, to, at, length, load<f32>(record + lane, STRIP_FROM_LEFT), load<f32>(record + lane, STRIP_TO_LEFT));
    ramp(envelope + lane + 16, from, to, at, length, load<f32>(record + lane, STRIP_FROM_RIGHT), load<f32>(record + lane, STRIP_TO_RIGHT));
    store<i32>(record + lane, min(length, at + (to - from)), STRIP_AT);
    if ((load<u32>(record + lane, STRIP_GAIN_TABLE) | load<u32>(record + lane, STRIP_PAN_TABLE) | load<u32>(record + lane, STRIP_MUTE_TABLE)) != 0) {
      automate(record + lane, context, lag, envelope + lane, from, to);
    }
    if (key != 0) copyLane(key + lane, envelope + lane, from, to);
    const gone = load<i32>(record + lane, STRIP_GATE_AT);
    hear(record + lane, envelope + lane, from, to, gone, length);
    if (pre != 0) {
      ramp(pre + lane, from, to, gone, length, load<f32>(record + lane, STRIP_FROM_SEND), load<f32>(record + lane, STRIP_TO_SEND));
    }
    if (load<u32>(record + lane, STRIP_MUTE_TABLE) != 0) automateSend(record + lane, context, lag, pre == 0 ? 0 : pre + lane, from, to);
    store<i32>(record + lane, min(length, gone + (to - from)), STRIP_GATE_AT);
  }
  store<i32>(record, to, STRIP_WRITTEN);
}

/** A lane straight from one value to another, `at` of `length` frames gone by. */
function ramp(out: usize, from: i32, to: i32, at: i32, length: i32, first: f32, last: f32): void {
  let i = from;
  const target = out + ((<usize>from) << 5);
  let here = target;
  const width = last - first;
  for (; i < to && at < length; i++) {
    store<f32>(here, <f32>(<f64>first + <f64>width * (<f64>at / <f64>length)));
    here += 32;
    at++;
  }
  for (; i < to; i++) {
    store<f32>(here, last);
    here += 32;
  }
}

/** Multiplies a lane's gains by what automation says, straight from one quantum's end to the next. */
function automate(lane: usize, context: usize, lag: i32, out: usize, from: i32, to: i32): void {
  for (let start = from & ~(QUANTUM - 1); start < to; start += QUANTUM) {
    const now = songAt(context, start / QUANTUM, lag);
    let left: f64 = 1, right: f64 = 1;
    const gain = <usize>load<u32>(lane, STRIP_GAIN_TABLE);
    if (gain != 0) {
      const db = automation(gain, now);
      left = db <= SILENCE_DB ? 0 : Math.pow(10, db / 20);
      right = left;
    }
    const pan = <usize>load<u32>(lane, STRIP_PAN_TABLE);
    if (pan != 0) {
      const place = automation(pan, now);
      if (place != 0) {
        left *= side(-place);
        right *= side(place);
      }
    }
    const mute = <usize>load<u32>(lane, STRIP_MUTE_TABLE);
    if (mute != 0 && automation(mute, now) >= 0.5) {
      left = 0;
      right = 0;
    }
    let wasLeft = <f64>load<f32>(lane, STRIP_AUTO_LEFT), wasRight = <f64>load<f32>(lane, STRIP_AUTO_RIGHT);
    if (wasLeft < 0) {
      // Automation has just taken over: it begins where it is.
      wasLeft = left;
      wasRight = right;
    }
    const first = max(start, from), end = min(start + QUANTUM, to);
    for (let i = first; i < end; i++) {
      const x = <f64>(i - start + 1) / <f64>QUANTUM;
      const here = out + ((<usize>i) << 5);
      store<f32>(here, load<f32>(here) * <f32>(wasLeft + (left - wasLeft) * x));
      store<f32>(here, load<f32>(here, 16) * <f32>(wasRight + (right - wasRight) * x), 16);
    }
    if (end == start + QUANTUM) {
      store<f32>(lane, <f32>left, STRIP_AUTO_LEFT);
      store<f32>(lane, <f32>right, STRIP_AUTO_RIGHT);
    }
  }
}

/** Equal-power balance, 0 dB at the centre: see dsp/pan.ts. */
function side(toward: f64): f64 {
  return toward <= -1 ? 0 : Math.SQRT2 * Math.sin(((toward + 1) * Math.PI) / 4);
}

function applyEnvelope(buffer: usize, envelope: usize, frames: i32): void {
  const bytes = (<usize>frames) << 5;
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(buffer + i, f32x4.mul(v128.load(buffer + i), v128.load(envelope + i)));
    v128.store(buffer + i, f32x4.mul(v128.load(buffer + i, 16), v128.load(envelope + i, 16)), 16);
  }
}

/** Scales, and takes peaks, mean squares and samples beyond full scale. */
function measure(record: usize, buffer: usize, frames: i32, left: v128, right: v128): void {
  const decays = <usize>load<u32>(<usize>load<u32>(record, STRIP_CONTEXT), CONTEXT_DECAYS);
  const one = f32x4.splat(1), huge = f32x4.splat(f32.MAX_VALUE), magnitude = v128.load(MAGNITUDE);
  let peakLeft = f32x4.splat(0), peakRight = f32x4.splat(0);
  let meanLeft = v128.load(record, STRIP_MEAN_LEFT), meanRight = v128.load(record, STRIP_MEAN_RIGHT);
  for (let start = 0; start < frames; start += QUANTUM) {
    const count = min(QUANTUM, frames - start);
    const first = buffer + ((<usize>start) << 5);
    const end = first + ((<usize>count) << 5);
    let pl = f32x4.splat(0), pr = f32x4.splat(0), sl = f32x4.splat(0), sr = f32x4.splat(0);
    for (let at = first; at < end; at += 32) {
      const x = f32x4.mul(v128.load(at), left), y = f32x4.mul(v128.load(at, 16), right);
      v128.store(at, x);
      v128.store(at, y, 16);
      pl = f32x4.pmax(pl, v128.and(magnitude, x));
      pr = f32x4.pmax(pr, v128.and(magnitude, y));
      sl = madd(x, x, sl);
      sr = madd(y, y, sr);
    }
    // A sum that is not a number, or infinite: something in it was not.
    if (!v128.all_true<i32>(v128.and(f32x4.le(sl, huge), f32x4.le(sr, huge)))) {
      silence(record, first, end, v128.and(f32x4.le(sl, huge), f32x4.le(sr, huge)));
      const sound = v128.and(f32x4.le(sl, huge), f32x4.le(sr, huge));
      pl = v128.and(pl, sound), pr = v128.and(pr, sound), sl = v128.and(sl, sound), sr = v128.and(sr, sound);
    }
    peakLeft = f32x4.pmax(peakLeft, pl);
    peakRight = f32x4.pmax(peakRight, pr);
    if (v128.any_true(v128.or(f32x4.gt(pl, one), f32x4.gt(pr, one)))) countClips(record, first, end);
    const decay = load<f64>(decays + ((<usize>count) << 3));
    const keep = f32x4.splat(<f32>decay), take = f32x4.splat(<f32>((1 - decay) / <f64>count));
    meanLeft = f32x4.add(f32x4.mul(meanLeft, keep), f32x4.mul(sl, take));
    meanRight = f32x4.add(f32x4.mul(meanRight, keep), f32x4.mul(sr, take));
  }
  v128.store(record, audible(meanLeft), STRIP_MEAN_LEFT);
  v128.store(record, audible(meanRight), STRIP_MEAN_RIGHT);
  publish(record, peakLeft, peakRight);
}

/** Takes a mean square to 0 before it becomes denormal. */
function audible(mean: v128): v128 {
  return v128.and(mean, f32x4.gt(mean, f32x4.splat(MEAN_SQUARE_FLOOR)));
}

/** Silences the lanes of a quantum that are not in `sound`, so that they do not spoil what they are added to. */
function silence(record: usize, first: usize, end: usize, sound: v128): void {
  for (let at = first; at < end; at += 32) {
    v128.store(at, v128.and(v128.load(at), sound));
    v128.store(at, v128.and(v128.load(at, 16), sound), 16);
  }
  store<i32>(record, load<i32>(record, STRIP_FAULTS) + 1, STRIP_FAULTS);
}

function countClips(record: usize, first: usize, end: usize): void {
  const one = f32x4.splat(1);
  let count = v128.load(record, STRIP_CLIPS);
  for (let at = first; at < end; at += 32) {
    count = i32x4.sub(count, f32x4.gt(f32x4.abs(v128.load(at)), one));
    count = i32x4.sub(count, f32x4.gt(f32x4.abs(v128.load(at, 16)), one));
  }
  v128.store(record, count, STRIP_CLIPS);
}

function publish(record: usize, peakLeft: v128, peakRight: v128): void {
  const scratch = record + STRIP_SCRATCH;
  v128.store(scratch, peakLeft);
  v128.store(scratch, peakRight, 16);
  for (let lane: usize = 0; lane < 16; lane += 4) {
    const meter = <usize>load<u32>(record + lane, STRIP_METER);
    if (meter == 0) continue;
    raise(meter + METER_PEAK_LEFT, load<i32>(scratch + lane));
    raise(meter + METER_PEAK_RIGHT, load<i32>(scratch + lane, 16));
    store<f32>(meter, load<f32>(record + lane, STRIP_MEAN_LEFT), METER_MEAN_LEFT);
    store<f32>(meter, load<f32>(record + lane, STRIP_MEAN_RIGHT), METER_MEAN_RIGHT);
    const clips = load<i32>(record + lane, STRIP_CLIPS);
    if (clips != load<i32>(meter, METER_CLIPS)) atomic.store<i32>(meter, clips, METER_CLIPS);
  }
}

/** Atomic maximum. The bits of floats that are not negative are ordered as the floats are. */
function raise(address: usize, bits: i32): void {
  let held = atomic.load<i32>(address);
  while (bits > held) {
    const found = atomic.cmpxchg<i32>(address, held, bits);
    if (found == held) return;
    held = found;
  }
}
