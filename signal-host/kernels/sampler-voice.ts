/** One voice of the sampler: a recording at any speed, through 16 taps of a windowed sinc. */
import { QUANTUM } from "./abi";
import { PLACE_BYTES, TAPS, TAPS_BEFORE } from "./interpolation";
import * as S from "./sampler-state";

/** A whole frame of a position. */
const WHOLE: i64 = 4294967296;

/**
 * Adds a voice to the sum for frames `place` to `end` of a quantum: at its pitch and gain at the first, on the way to
 * those at the quantum's end.
 *
 * @param tables of interpolation.ts
 */
export function renderVoice(voice: usize, tables: usize, sum: usize, place: i32, end: i32): void {
  const left = QUANTUM - place;
  const table = tables + <usize>load<u32>(voice, S.TABLE);
  let position = load<i64>(voice, S.POSITION), step = load<i64>(voice, S.STEP);
  const bend = (load<i64>(voice, S.STEP_TO) - step) / <i64>left;
  let level = load<f32>(voice, S.HEARD);
  const slope = (load<f32>(voice, S.HEARD_TO) - level) / <f32>left;
  const last = <i64>load<i32>(voice, S.END) << 32;
  const loopLength = load<i64>(voice, S.LOOP_LENGTH);
  const turn = loopLength == 0 ? i64.MAX_VALUE : (<i64>load<i32>(voice, S.LOOP_START) << 32) + loopLength;
  const gains = f32x4.replace_lane(f32x4.splat(load<f32>(voice, S.GAIN_LEFT)), 1, load<f32>(voice, S.GAIN_RIGHT));
  // On its samples a recording at up to its own speed is as it was recorded.
  const plain = load<u32>(voice, S.TABLE) == 0;
  const mono = load<u32>(voice, S.LEFT) == load<u32>(voice, S.RIGHT);
  const a = <usize>load<u32>(voice, S.LEFT), b = <usize>load<u32>(voice, S.RIGHT);
  // Outside of these a tap is missing, or is elsewhere in the loop.
  let first = firstWhole(voice), beyond = lastWhole(voice);
  for (let at = sum + (<usize>place << 3), stop = sum + (<usize>end << 3); at < stop; at += 8) {
    if (position >= turn) {
      position = turn - loopLength + ((position - turn) % loopLength);
      store<i32>(voice, 1, S.LOOPED);
      first = firstWhole(voice);
    }
    if (position >= last) break;
    const frame = <i32>(position >> 32);
    const part = <u32>position;
    let pair: v128;
    if (part == 0 && plain) {
      if (step == WHOLE && bend == 0) {
        // As recorded, as far as it goes.
        const ahead = (min<i64>(last, turn) - position + (WHOLE - 1)) >> 32;
        const run = <i32>min<i64>(<i64>((stop - at) >> 3), ahead);
        copy(a + (<usize>frame << 2), b + (<usize>frame << 2), at, run, gains, level, slope);
        level += slope * <f32>run;
        position += <i64>run << 32;
        at += <usize>(run - 1) << 3;
        continue;
      }
      const offset = <usize>frame << 2;
      pair = f32x4.replace_lane(f32x4.splat(load<f32>(a + offset)), 1, load<f32>(b + offset));
    } else if (frame >= first && frame < beyond) {
      const row = rowOf(table, part), share = shareOf(part);
      const offset = <usize>(frame - TAPS_BEFORE) << 2;
      pair = mono ? convolve(row, share, a + offset) : convolveTwo(row, share, a + offset, b + offset);
    } else {
      const row = rowOf(table, part), share = f32x4.extract_lane(shareOf(part), 0);
      const x = gather(voice, a, row, share, frame);
      pair = mono ? f32x4.splat(x) : f32x4.replace_lane(f32x4.splat(x), 1, gather(voice, b, row, share, frame));
    }
    level += slope;
    const out = f32x4.add(v128.load64_zero(at), f32x4.mul(pair, f32x4.mul(gains, f32x4.splat(level))));
    v128.store64_lane(at, out, 0);
    step += bend;
    position += step;
  }
  store<i64>(voice, position, S.POSITION);
  store<i64>(voice, step, S.STEP);
  store<f32>(voice, level, S.HEARD);
}

/** Adds frames as they are, two at a time. */
function copy(a: usize, b: usize, at: usize, frames: i32, gains: v128, level: f32, slope: f32): void {
  const both = i32x4.shuffle(gains, gains, 0, 1, 0, 1);
  const end = at + (<usize>frames << 3);
  const last = end - 8;
  let heard = f32x4.add(f32x4.splat(level), f32x4.mul(f32x4.splat(slope), f32x4(1, 1, 2, 2)));
  const grows = f32x4.splat(slope + slope);
  for (; at < last; at += 16, a += 8, b += 8) {
    const pairs = i32x4.shuffle(v128.load64_zero(a), v128.load64_zero(b), 0, 4, 1, 5);
    v128.store(at, f32x4.add(v128.load(at), f32x4.mul(pairs, f32x4.mul(both, heard))));
    heard = f32x4.add(heard, grows);
  }
  if (at == end) return;
  const pair = f32x4.replace_lane(f32x4.splat(load<f32>(a)), 1, load<f32>(b));
  v128.store64_lane(at, f32x4.add(v128.load64_zero(at), f32x4.mul(pair, f32x4.mul(both, heard))), 0);
}

@inline
function firstWhole(voice: usize): i32 {
  return load<i32>(voice, S.LOOPED) != 0 ? load<i32>(voice, S.LOOP_START) + TAPS_BEFORE : TAPS_BEFORE;
}

@inline
function lastWhole(voice: usize): i32 {
  const length = load<i64>(voice, S.LOOP_LENGTH);
  const frames = length == 0 ? load<i32>(voice, S.FRAMES) : load<i32>(voice, S.LOOP_START) + <i32>(length >> 32);
  return frames - (TAPS - 1 - TAPS_BEFORE);
}

@inline
function rowOf(table: usize, part: u32): usize {
  return table + <usize>(part >> 25) * PLACE_BYTES;
}

/** How far it is from one row to the next. */
@inline
function shareOf(part: u32): v128 {
  return f32x4.splat(<f32>(part & 0x1ffffff) * <f32>2.9802322387695312e-8);
}

@inline
function weight(row: usize, share: v128): v128 {
  const w = v128.load(row);
  return f32x4.add(w, f32x4.mul(share, f32x4.sub(v128.load(row, PLACE_BYTES), w)));
}

@inline
function add(x: v128): v128 {
  return f32x4.add(x, i32x4.shuffle(x, x, 2, 3, 0, 1));
}

function convolve(row: usize, share: v128, at: usize): v128 {
  const x = f32x4.add(f32x4.mul(weight(row, share), v128.load(at)), f32x4.mul(weight(row + 16, share), v128.load(at, 16)));
  const y = f32x4.add(f32x4.mul(weight(row + 32, share), v128.load(at, 32)), f32x4.mul(weight(row + 48, share), v128.load(at, 48)));
  const two = add(f32x4.add(x, y));
  return f32x4.add(two, i32x4.shuffle(two, two, 1, 0, 3, 2));
}

/** Left in the first lane, right in the second. */
function convolveTwo(row: usize, share: v128, a: usize, b: usize): v128 {
  const w0 = weight(row, share), w1 = weight(row + 16, share), w2 = weight(row + 32, share), w3 = weight(row + 48, share);
  const x = f32x4.add(f32x4.mul(w0, v128.load(a)), f32x4.mul(w1, v128.load(a, 16)));
  const y = f32x4.add(f32x4.mul(w2, v128.load(a, 32)), f32x4.mul(w3, v128.load(a, 48)));
  const z = f32x4.add(f32x4.mul(w0, v128.load(b)), f32x4.mul(w1, v128.load(b, 16)));
  const u = f32x4.add(f32x4.mul(w2, v128.load(b, 32)), f32x4.mul(w3, v128.load(b, 48)));
  const l = f32x4.add(x, y), r = f32x4.add(z, u);
  const two = f32x4.add(i32x4.shuffle(l, r, 0, 4, 1, 5), i32x4.shuffle(l, r, 2, 6, 3, 7));
  return f32x4.add(two, i32x4.shuffle(two, two, 2, 3, 0, 1));
}

/** The same near an end of the recording or of its loop. */
function gather(voice: usize, audio: usize, row: usize, share: f32, frame: i32): f32 {
  let sum: f32 = 0;
  for (let tap = 0; tap < TAPS; tap++) {
    const at = row + (<usize>tap << 2);
    const w = load<f32>(at);
    sum += (w + share * (load<f32>(at, PLACE_BYTES) - w)) * sampleAt(voice, audio, frame + tap - TAPS_BEFORE);
  }
  return sum;
}

/** What a voice hears at a frame: the loop goes on before its start and after its end, else there is silence. */
function sampleAt(voice: usize, audio: usize, frame: i32): f32 {
  const length = load<i64>(voice, S.LOOP_LENGTH);
  let position = <i64>frame << 32;
  if (length != 0) {
    const start = <i64>load<i32>(voice, S.LOOP_START) << 32;
    if (position >= start + length) position = start + ((position - start) % length);
    else if (position < start && load<i32>(voice, S.LOOPED) != 0) position = start + length - 1 - ((start - 1 - position) % length);
  }
  const at = <i32>(position >> 32);
  if (<u32>position == 0) return stored(voice, audio, at);
  // Between two frames, where the loop is no whole number of them: a Catmull-Rom spline.
  const f = <f32>(<f64>(position & (WHOLE - 1)) * 2.3283064365386963e-10);
  const p = stored(voice, audio, at - 1), q = stored(voice, audio, at);
  const r = stored(voice, audio, at + 1), s = stored(voice, audio, at + 2);
  const c3: f32 = <f32>1.5 * (q - r) + <f32>0.5 * (s - p);
  const c2: f32 = p - <f32>2.5 * q + <f32>2 * r - <f32>0.5 * s;
  return ((c3 * f + c2) * f + <f32>0.5 * (r - p)) * f + q;
}

@inline
function stored(voice: usize, audio: usize, frame: i32): f32 {
  return frame >= 0 && frame < load<i32>(voice, S.FRAMES) ? load<f32>(audio + (<usize>frame << 2)) : 0;
}
