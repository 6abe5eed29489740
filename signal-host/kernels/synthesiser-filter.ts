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

/** Filters `frames` of the mix, from frame `place` of the quantum on, and adds them to the sum. */
export function filterVoices(state: usize, group: usize, mix: usize, sum: usize, place: i32, frames: i32): void {
  const part = left(place);
  let a1 = v128.load(group, COEFFICIENTS), a2 = v128.load(group, COEFFICIENTS + 16), a3 = v128.load(group, COEFFICIENTS + 32);
  let gain = v128.load(group, VOICE_GAIN);
  const d1 = f32x4.mul(f32x4.sub(v128.load(group, COEFFICIENTS_TO), a1), part);
  const d2 = f32x4.mul(f32x4.sub(v128.load(group, COEFFICIENTS_TO + 16), a2), part);
  const d3 = f32x4.mul(f32x4.sub(v128.load(group, COEFFICIENTS_TO + 32), a3), part);
  const louder = f32x4.mul(f32x4.sub(v128.load(group, VOICE_GAIN_TO), gain), part);
  const input = load<f32>(state, RAMP_INPUT), band = load<f32>(state, RAMP_BAND), low = load<f32>(state, RAMP_LOW);
  const share = <f32>0.03125;
  const dx = (load<f32>(state, RAMP_INPUT + 4) - input) * share;
  const db = (load<f32>(state, RAMP_BAND + 4) - band) * share, dl = (load<f32>(state, RAMP_LOW + 4) - low) * share;
  const sx = f32x4.splat(dx), sb = f32x4.splat(db), sl = f32x4.splat(dl);
  const at0 = <f32>place;
  let cx = f32x4.splat(input + dx * at0), cb = f32x4.splat(band + db * at0), cl = f32x4.splat(low + dl * at0);
  let s1 = v128.load(group, FILTER1), s2 = v128.load(group, FILTER2);
  let out = sum + (<usize>place << 4);
  for (let at = mix, end = mix + (<usize>frames << 4); at < end; at += 16, out += 16) {
    a1 = f32x4.add(a1, d1);
    a2 = f32x4.add(a2, d2);
    a3 = f32x4.add(a3, d3);
    gain = f32x4.add(gain, louder);
    cx = f32x4.add(cx, sx);
    cb = f32x4.add(cb, sb);
    cl = f32x4.add(cl, sl);
    const x = v128.load(at);
    const w = f32x4.sub(x, s2);
    const v1 = f32x4.add(f32x4.mul(a1, s1), f32x4.mul(a2, w));
    const v2 = f32x4.add(f32x4.add(s2, f32x4.mul(a2, s1)), f32x4.mul(a3, w));
    s1 = f32x4.sub(f32x4.add(v1, v1), s1);
    s2 = f32x4.sub(f32x4.add(v2, v2), s2);
    const y = f32x4.add(f32x4.mul(cx, x), f32x4.add(f32x4.mul(cb, v1), f32x4.mul(cl, v2)));
    v128.store(out, f32x4.add(v128.load(out), f32x4.mul(y, gain)));
  }
  v128.store(group, a1, COEFFICIENTS), v128.store(group, a2, COEFFICIENTS + 16), v128.store(group, a3, COEFFICIENTS + 32);
  v128.store(group, gain, VOICE_GAIN);
  v128.store(group, s1, FILTER1), v128.store(group, s2, FILTER2);
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
