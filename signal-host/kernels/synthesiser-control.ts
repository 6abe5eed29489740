/** What moves the synthesiser's voices, computed once a quantum (and at events): parameters, envelopes, LFO, glide. */
import { haveChanged } from "./changes";
import { glideControllers, loudness, vibrato, bend } from "./controllers";
import { ATTACK, ATTACK_AIM, ATTACK_WAY, DECAY, FADE, FALL_WAY, LEAST } from "./envelope";
import { power, tangent } from "./math";
import { value } from "./parameters";
import { decibels, twoTo, log2Of } from "./scalar";
import { sinePi } from "./synthesiser-oscillator";
import * as P from "./synthesiser-parameters";
import * as S from "./synthesiser-state";
import { VOICES } from "./voices";

/** What follows from the parameters alone, when they are not those for which it was computed. */
export function derive(record: usize, state: usize, rate: f64): void {
  const changed = haveChanged(record, state + S.SEEN, P.PARAMETER_COUNT);
  if (!changed && load<i32>(state, S.STARTED) != 0) return;
  const second = 1000.0 / rate;
  store<f32>(state, slowness(record, P.AMP_ATTACK, ATTACK_WAY * second), S.AMP_ATTACK_RATE);
  store<f32>(state, slowness(record, P.AMP_DECAY, FALL_WAY * second), S.AMP_DECAY_RATE);
  store<f32>(state, slowness(record, P.AMP_RELEASE, FALL_WAY * second), S.AMP_RELEASE_RATE);
  store<f32>(state, value(record, P.AMP_SUSTAIN), S.AMP_SUSTAIN_LEVEL);
  store<f32>(state, slowness(record, P.FILTER_ATTACK, ATTACK_WAY * second), S.FILTER_ATTACK_RATE);
  store<f32>(state, slowness(record, P.FILTER_DECAY, FALL_WAY * second), S.FILTER_DECAY_RATE);
  store<f32>(state, slowness(record, P.FILTER_RELEASE, FALL_WAY * second), S.FILTER_RELEASE_RATE);
  store<f32>(state, value(record, P.FILTER_SUSTAIN), S.FILTER_SUSTAIN_LEVEL);
  const whole = 4294967296.0 / rate;
  store<i32>(state, <i32>(twoTo(<f64>value(record, P.LFO_RATE)) * whole), S.LFO_STEP);
  store<f32>(state, stepOf(record, 440.0 * whole, P.OSC1_SEMITONES, P.OSC1_CENTS), S.OSC1_STEP);
  store<f32>(state, stepOf(record, 440.0 * whole, P.OSC2_SEMITONES, P.OSC2_CENTS), S.OSC2_STEP);
  store<f32>(state, value(record, P.OSC1_LEVEL), S.OSC1_VOLUME);
  store<f32>(state, value(record, P.OSC2_LEVEL), S.OSC2_VOLUME);
  const octaves = log2Of(rate);
  store<f32>(state, <f32>(<f64>value(record, P.CUTOFF) - octaves), S.CORNER);
  store<f32>(state, <f32>min<f64>(-1.074, log2Of(24000.0) - octaves), S.CORNER_HIGHEST);
  store<f32>(state, value(record, P.LFO_PITCH) / 12, S.LFO_BEND);
  store<f32>(state, value(record, P.BEND_RANGE) / 12, S.WHEEL_BEND);
  store<f32>(state, <f32>(twoTo(<f64>value(record, P.GLIDE)) / second), S.GLIDE_FRAMES);
  store<f32>(state, <f32>(1.0 / (0.00225 * rate)), S.CUT_STEP);
  store<f32>(state, <f32>(1.0 / (0.004 * rate)), S.SILENCE_STEP);
  // Controllers come two thirds of their way in 4 ms.
  store<f32>(state, <f32>(1.0 - twoTo((-1.4426950408889634 * 32.0) / (0.004 * rate))), S.CONTROLLER_SHARE);
  // 1/Q, from 2 (no resonance) to 0.04.
  store<f32>(state, <f32>twoTo(1.0 - 5.643856189774724 * <f64>value(record, P.RESONANCE)), S.DAMPING);
  store<f32>(state, <f32>decibels(<f64>value(record, P.GAIN)), S.OUTPUT);
}

/** Base-2 logarithm of what is left a frame later of a way that takes a parameter's time. */
@inline
function slowness(record: usize, parameter: i32, way: f64): f32 {
  return <f32>(way * twoTo(-<f64>value(record, parameter)));
}

@inline
function stepOf(record: usize, concert: f64, semitones: i32, cents: i32): f32 {
  return <f32>(concert * twoTo(<f64>value(record, semitones) / 12.0 + <f64>value(record, cents) / 1200.0));
}

/** What is common to all voices, at the end of the quantum. */
export function command(record: usize, state: usize): void {
  glideControllers(state, load<f32>(state, S.CONTROLLER_SHARE));
  choose(state, S.CHOICE_OSC1, value(record, P.OSC1_WAVE));
  choose(state, S.CHOICE_OSC2, value(record, P.OSC2_WAVE));
  choose(state, S.CHOICE_LFO, value(record, P.LFO_WAVE));
  choose(state, S.CHOICE_FILTER, value(record, P.FILTER_TYPE));
  store<f32>(state, load<f32>(state, S.OUTPUT) * loudness(state), S.RAMP_GAIN + 4);
  store<f32>(state, value(record, P.NOISE_LEVEL), S.RAMP_NOISE + 4);
  store<f32>(state, value(record, P.OSC1_WIDTH), S.RAMP_WIDTH1 + 4);
  store<f32>(state, value(record, P.OSC2_WIDTH), S.RAMP_WIDTH2 + 4);
  const k = load<f32>(state, S.DAMPING);
  const mix = load<f32>(state + S.CHOICE_FILTER, S.CHOICE_END);
  const from = load<i32>(state + S.CHOICE_FILTER, S.CHOICE_FROM), to = load<i32>(state + S.CHOICE_FILTER, S.CHOICE_TO);
  store<f32>(state, blend(mix, from >= 2 ? 1 : 0, to >= 2 ? 1 : 0), S.RAMP_INPUT + 4);
  store<f32>(state, blend(mix, bandShare(from, k), bandShare(to, k)), S.RAMP_BAND + 4);
  store<f32>(state, blend(mix, lowShare(from), lowShare(to)), S.RAMP_LOW + 4);
  // Nothing to go from.
  if (load<i32>(state, S.STARTED) == 0 || load<i32>(state, VOICES) == 0) arrive(state);
  store<i32>(state, 1, S.STARTED);
}

/** Everything common is where it went. */
export function arrive(state: usize): void {
  for (let index = 0; index < S.RAMP_COUNT; index++) {
    const at = state + S.RAMPS + (<usize>index << 3);
    store<f32>(at, load<f32>(at, 4));
  }
  for (let at = state + S.CHOICE_OSC1; at <= state + S.CHOICE_FILTER; at += 16) {
    store<f32>(at, load<f32>(at, S.CHOICE_END), S.CHOICE_NOW);
  }
}

@inline
function blend(mix: f32, from: f32, to: f32): f32 {
  return mix >= 1 ? to : from + (to - from) * mix;
}

/** Low-pass is the second state, band-pass k times the first, high-pass and notch what these leave of the input. */
@inline
function bandShare(type: i32, k: f32): f32 {
  return type == 0 ? 0 : type == 1 ? k : -k;
}

@inline
function lowShare(type: i32): f32 {
  return type == 0 ? 1 : type == 2 ? -1 : 0;
}

/** A choice is crossfaded in eight quanta; another one meanwhile has to wait. */
function choose(state: usize, choice: usize, wanted: f32): void {
  const at = state + choice;
  const to = <i32>wanted;
  if (load<i32>(state, VOICES) == 0) {
    store<i32>(at, to, S.CHOICE_FROM), store<i32>(at, to, S.CHOICE_TO);
    store<f32>(at, 1, S.CHOICE_NOW), store<f32>(at, 1, S.CHOICE_END);
    return;
  }
  if (load<f32>(at, S.CHOICE_NOW) >= 1 && load<i32>(at, S.CHOICE_TO) != to) {
    store<i32>(at, load<i32>(at, S.CHOICE_TO), S.CHOICE_FROM), store<i32>(at, to, S.CHOICE_TO);
    store<f32>(at, 0, S.CHOICE_NOW);
  }
  store<f32>(at, min<f32>(1, load<f32>(at, S.CHOICE_NOW) + 0.125), S.CHOICE_END);
}

/** Where envelopes, LFO and glide of four voices are after `frames`; kept beside where they are. */
export function foresee(state: usize, group: usize, frames: i32): void {
  const count = f32x4.splat(<f32>frames);
  const amp = segment(state, S.AMP_ATTACK_RATE, v128.load(group, S.AMP_STAGE), v128.load(group, S.AMP_LEVEL), v128.load(group, S.FADE_STEP), count);
  v128.store(group, amp, S.AMP_LEVEL + S.AHEAD);
  const shape = segment(state, S.FILTER_ATTACK_RATE, v128.load(group, S.FILTER_STAGE), v128.load(group, S.FILTER_LEVEL), f32x4.splat(0), count);
  v128.store(group, shape, S.FILTER_LEVEL + S.AHEAD);
  const sounding = i32x4.ne(v128.load(group, S.AMP_STAGE), i32x4.splat(0));
  const turn = v128.and(i32x4.splat(load<i32>(state, S.LFO_STEP) * frames), sounding);
  v128.store(group, i32x4.add(v128.load(group, S.LFO_PHASE), turn), S.LFO_PHASE + S.AHEAD);
  const pitch = v128.load(group, S.PITCH), to = v128.load(group, S.PITCH_TO);
  const way = f32x4.mul(v128.load(group, S.PITCH_STEP), count);
  const there = f32x4.le(f32x4.abs(f32x4.sub(to, pitch)), f32x4.abs(way));
  v128.store(group, v128.bitselect(to, f32x4.add(pitch, way), there), S.PITCH + S.AHEAD);
}

/** envelope.ts for four voices. */
function segment(state: usize, rates: usize, stage: v128, level: v128, fade: v128, count: v128): v128 {
  const at = state + rates;
  const zero = f32x4.splat(0);
  const rising = i32x4.eq(stage, i32x4.splat(ATTACK)), falling = i32x4.eq(stage, i32x4.splat(DECAY));
  const sustain = v128.load32_splat(at, 12);
  const to = v128.bitselect(f32x4.splat(ATTACK_AIM), v128.and(sustain, falling), rising);
  const pace = v128.bitselect(v128.load32_splat(at), v128.bitselect(v128.load32_splat(at, 4), v128.load32_splat(at, 8), falling), rising);
  const left = power(f32x4.pmax(f32x4.splat(-120), f32x4.mul(pace, count)));
  const next = f32x4.pmin(f32x4.splat(1), f32x4.add(to, f32x4.mul(f32x4.sub(level, to), left)));
  const straight = f32x4.pmax(zero, f32x4.sub(level, f32x4.mul(fade, count)));
  const least = f32x4.splat(LEAST);
  const over = v128.andnot(v128.and(f32x4.lt(to, least), f32x4.lt(next, least)), rising);
  const curved = v128.andnot(next, over);
  return v128.bitselect(straight, curved, i32x4.eq(stage, i32x4.splat(FADE)));
}

/** Envelopes, LFO and glide are where they were foreseen. */
export function follow(group: usize): void {
  for (let at = group + S.AMP_LEVEL, end = at + S.AHEAD; at < end; at += 16) v128.store(at, v128.load(at, S.AHEAD));
}

function lfo(shape: i32, phase: v128): v128 {
  const unit = f32x4.splat(4.656612873077393e-10), one = f32x4.splat(1);
  if (shape == 0) return sinePi(f32x4.mul(f32x4.convert_i32x4_s(phase), unit));
  if (shape == 1) {
    const early = f32x4.convert_i32x4_s(i32x4.sub(phase, i32x4.splat(0x40000000)));
    return f32x4.sub(one, f32x4.abs(f32x4.mul(early, f32x4.add(unit, unit))));
  }
  if (shape == 2) return f32x4.mul(f32x4.convert_i32x4_s(v128.xor(phase, i32x4.splat(0x80000000))), unit);
  return v128.or(one, v128.and(phase, i32x4.splat(0x80000000)));
}

/** Pitch, levels, filter and gain that four voices go to, from what is foreseen. */
export function design(record: usize, state: usize, group: usize): void {
  const one = f32x4.splat(1);
  const sounding = i32x4.ne(v128.load(group, S.AMP_STAGE), i32x4.splat(0));
  const phase = v128.load(group, S.LFO_PHASE + S.AHEAD);
  const mix = load<f32>(state + S.CHOICE_LFO, S.CHOICE_END);
  let wave = lfo(load<i32>(state + S.CHOICE_LFO, S.CHOICE_TO), phase);
  if (mix < 1) {
    const former = lfo(load<i32>(state + S.CHOICE_LFO, S.CHOICE_FROM), phase);
    wave = f32x4.add(former, f32x4.mul(f32x4.splat(mix), f32x4.sub(wave, former)));
  }
  const key = v128.load(group, S.PITCH + S.AHEAD);
  const swing = load<f32>(state, S.LFO_BEND) + vibrato(state) * <f32>0.0416666667;
  const wheel = bend(state) * load<f32>(state, S.WHEEL_BEND);
  const pitch = f32x4.add(f32x4.add(key, f32x4.splat(wheel)), f32x4.mul(wave, f32x4.splat(swing)));
  tune(state, group, pitch, S.OSC1_STEP, S.OSC1_VOLUME, sounding);
  tune(state, group + 16, pitch, S.OSC2_STEP, S.OSC2_VOLUME, sounding);

  const middle = f32x4.mul(f32x4.add(key, f32x4.splat(0.75)), f32x4.splat(value(record, P.KEY_TRACK)));
  const shape = f32x4.mul(v128.load(group, S.FILTER_LEVEL + S.AHEAD), f32x4.splat(value(record, P.ENVELOPE_AMOUNT)));
  const moved = f32x4.add(f32x4.mul(wave, f32x4.splat(value(record, P.LFO_CUTOFF))), f32x4.mul(v128.load(group, S.VELOCITY), f32x4.splat(value(record, P.VELOCITY_CUTOFF))));
  const corner = f32x4.add(f32x4.add(v128.load32_splat(state, S.CORNER), middle), f32x4.add(shape, moved));
  // From 1/8192 of the sample rate, 6 Hz at 48 kHz.
  const inside = f32x4.pmin(f32x4.pmax(corner, f32x4.splat(-13)), v128.load32_splat(state, S.CORNER_HIGHEST));
  const g = tangent(power(inside));
  const a1 = f32x4.div(one, f32x4.add(one, f32x4.mul(g, f32x4.add(g, v128.load32_splat(state, S.DAMPING)))));
  const t = f32x4.mul(f32x4.add(g, g), a1);
  v128.store(group, v128.and(f32x4.sub(f32x4.add(a1, a1), one), sounding), S.COEFFICIENTS_TO);
  v128.store(group, v128.and(t, sounding), S.COEFFICIENTS_TO + 16);
  v128.store(group, v128.and(f32x4.mul(g, t), sounding), S.COEFFICIENTS_TO + 32);

  const tremolo = f32x4.mul(f32x4.splat(value(record, P.LFO_AMPLITUDE) * 0.5), f32x4.sub(one, wave));
  const level = f32x4.mul(v128.load(group, S.AMP_LEVEL + S.AHEAD), v128.load(group, S.VELOCITY_GAIN));
  v128.store(group, f32x4.mul(level, f32x4.sub(one, tremolo)), S.VOICE_GAIN_TO);
}

/** An oscillator's step and level; it fades out from 0.45 to 0.49 of the sample rate. */
function tune(state: usize, group: usize, pitch: v128, concert: usize, volume: usize, sounding: v128): void {
  const highest = f32x4.splat(2104533974); // 0.49 of 2^32
  const step = f32x4.pmin(highest, f32x4.mul(power(f32x4.pmin(f32x4.splat(12), pitch)), v128.load32_splat(state + concert)));
  const room = f32x4.mul(f32x4.sub(highest, step), f32x4.splat(5.8207661e-9)); // 25 / 2^32
  const level = f32x4.mul(v128.load32_splat(state + volume), f32x4.pmin(f32x4.splat(1), room));
  v128.store(group, v128.and(i32x4.trunc_sat_f32x4_s(step), sounding), S.STEP_TO);
  v128.store(group, v128.and(level, sounding), S.LEVEL_TO);
}
