/**
 * Noise, filter and gain of four voices of the synthesiser, added to the sum of all: the trapezoidal state-variable
 * filter (A. Simper, "Solving the continuous SVF equations using trapezoidal integration and equivalent currents",
 * 2013). Its coefficients go straight to their targets; as each such filter loses energy, so does what is in between.
 */
import { settle } from "./settle";
import { left } from "./synthesiser-oscillator";
import {
  AMP_STAGE,
  COEFFICIENTS,
  COEFFICIENTS_TO,
  FILTER1,
  FILTER2,
  RAMP_BAND,
  RAMP_INPUT,
  RAMP_LOW,
  RAMP_NOISE,
  SEED,
  VOICE_GAIN,
  VOICE_GAIN_TO,
} from "./synthesiser-state";

/** Adds white noise to what the oscillators made: a generator for each voice (D. Knuth, TAOCP 2, 3.3.4). */
export function addNoise(state: usize, group: usize, mix: usize, place: i32, frames: i32): void {
  const from = load<f32>(state, RAMP_NOISE), to = load<f32>(state, RAMP_NOISE + 4);
  if (from == 0 && to == 0) return;
  const sounding = i32x4.ne(v128.load(group, AMP_STAGE), i32x4.splat(0));
  const unit = f32x4.splat(4.656612873077393e-10);
  const factor = i32x4.splat(1664525), term = v128.and(i32x4.splat(1013904223), sounding);
  const slope = f32x4.mul(f32x4.splat((to - from) * 0.03125), unit);
  let level = f32x4.add(f32x4.mul(f32x4.splat(from), unit), f32x4.mul(slope, f32x4.splat(<f32>place)));
  let seed = v128.load(group, SEED);
  for (let at = mix, end = mix + (<usize>frames << 4); at < end; at += 16) {
    seed = i32x4.add(i32x4.mul(seed, factor), term);
    level = f32x4.add(level, slope);
    v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.convert_i32x4_s(seed), level)));
  }
  v128.store(group, seed, SEED);
}

/**
 * Filters `frames` of the mix, from frame `place` of the quantum on, and adds them to the sum. As in equaliser.ts the
 * filter is written so that the way from one state to the next is short: w = x − s2, s1' = p·s1 + t·w,
 * s2' = (s2 + t·s1) + h·w, with p = 2·a1 − 1, t = 2·a2, h = 2·a3; the outputs are the means of the states of two frames.
 */
export function filterVoices(state: usize, group: usize, mix: usize, sum: usize, place: i32, frames: i32): void {
  const part = left(place);
  let p = v128.load(group, COEFFICIENTS), t = v128.load(group, COEFFICIENTS + 16), h = v128.load(group, COEFFICIENTS + 32);
  let gain = v128.load(group, VOICE_GAIN);
  const dp = f32x4.mul(f32x4.sub(v128.load(group, COEFFICIENTS_TO), p), part);
  const dt = f32x4.mul(f32x4.sub(v128.load(group, COEFFICIENTS_TO + 16), t), part);
  const dh = f32x4.mul(f32x4.sub(v128.load(group, COEFFICIENTS_TO + 32), h), part);
  const louder = f32x4.mul(f32x4.sub(v128.load(group, VOICE_GAIN_TO), gain), part);
  let s1 = v128.load(group, FILTER1), s2 = v128.load(group, FILTER2);
  // The shares of input, band and low-pass in what comes out; they stand still but while the type changes.
  const dx = slopeOf(state + RAMP_INPUT), db = slopeOf(state + RAMP_BAND) * <f32>0.5, dl = slopeOf(state + RAMP_LOW) * <f32>0.5;
  const from = <f32>place;
  let cx = f32x4.splat(load<f32>(state, RAMP_INPUT) + dx * from);
  let cb = f32x4.splat(load<f32>(state, RAMP_BAND) * <f32>0.5 + db * from);
  let cl = f32x4.splat(load<f32>(state, RAMP_LOW) * <f32>0.5 + dl * from);
  const end = mix + (<usize>frames << 4);
  let out = sum + (<usize>place << 4);
  if (dx == 0 && db == 0 && dl == 0) {
    for (let at = mix; at < end; at += 16, out += 16) {
      p = f32x4.add(p, dp);
      t = f32x4.add(t, dt);
      h = f32x4.add(h, dh);
      gain = f32x4.add(gain, louder);
      const x = v128.load(at);
      const w = f32x4.sub(x, s2);
      const r1 = f32x4.add(f32x4.mul(p, s1), f32x4.mul(t, w));
      const r2 = f32x4.add(f32x4.add(s2, f32x4.mul(t, s1)), f32x4.mul(h, w));
      const y = f32x4.add(f32x4.mul(cx, x), f32x4.add(f32x4.mul(cb, f32x4.add(s1, r1)), f32x4.mul(cl, f32x4.add(s2, r2))));
      s1 = r1;
      s2 = r2;
      v128.store(out, f32x4.add(v128.load(out), f32x4.mul(y, gain)));
    }
  } else {
    const sx = f32x4.splat(dx), sb = f32x4.splat(db), sl = f32x4.splat(dl);
    for (let at = mix; at < end; at += 16, out += 16) {
      p = f32x4.add(p, dp);
      t = f32x4.add(t, dt);
      h = f32x4.add(h, dh);
      gain = f32x4.add(gain, louder);
      cx = f32x4.add(cx, sx);
      cb = f32x4.add(cb, sb);
      cl = f32x4.add(cl, sl);
      const x = v128.load(at);
      const w = f32x4.sub(x, s2);
      const r1 = f32x4.add(f32x4.mul(p, s1), f32x4.mul(t, w));
      const r2 = f32x4.add(f32x4.add(s2, f32x4.mul(t, s1)), f32x4.mul(h, w));
      const y = f32x4.add(f32x4.mul(cx, x), f32x4.add(f32x4.mul(cb, f32x4.add(s1, r1)), f32x4.mul(cl, f32x4.add(s2, r2))));
      s1 = r1;
      s2 = r2;
      v128.store(out, f32x4.add(v128.load(out), f32x4.mul(y, gain)));
    }
  }
  v128.store(group, p, COEFFICIENTS), v128.store(group, t, COEFFICIENTS + 16), v128.store(group, h, COEFFICIENTS + 32);
  v128.store(group, gain, VOICE_GAIN);
  v128.store(group, s1, FILTER1), v128.store(group, s2, FILTER2);
}

/** What a ramp grows by in a frame. */
@inline
function slopeOf(ramp: usize): f32 {
  return (load<f32>(ramp, 4) - load<f32>(ramp)) * <f32>0.03125;
}

/** At a quantum's end: everything is on its target, and no state is denormal or no number. */
export function settleFilter(group: usize): void {
  v128.store(group, v128.load(group, COEFFICIENTS_TO), COEFFICIENTS);
  v128.store(group, v128.load(group, COEFFICIENTS_TO + 16), COEFFICIENTS + 16);
  v128.store(group, v128.load(group, COEFFICIENTS_TO + 32), COEFFICIENTS + 32);
  v128.store(group, v128.load(group, VOICE_GAIN_TO), VOICE_GAIN);
  v128.store(group, settle(v128.load(group, FILTER1)), FILTER1);
  v128.store(group, settle(v128.load(group, FILTER2)), FILTER2);
}
