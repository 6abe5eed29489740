/**
 * Sampler on one lane: recordings by key and velocity. Each quantum is divided at its events, so that notes begin and
 * end at their very frame.
 */
import {
  CONTEXT_RATE,
  EVENT_BYTES,
  QUANTUM,
  RECORD_BUFFER,
  RECORD_CONTEXT,
  RECORD_DATA,
  RECORD_LANE,
  RECORD_MOVING,
  RECORD_STATE,
  ZONE_BYTES,
  ZONES_COUNT,
  ZONES_FIRST,
} from "./abi";
import { haveChanged } from "./changes";
import { bend, glideControllers, loudness } from "./controllers";
import { ATTACK_WAY, FALL_WAY } from "./envelope";
import { eventsEnd, firstEvent, isDue, isNote, placeOf, quantumEnd } from "./events";
import { advance, value } from "./parameters";
import { designFilter, filterSum, rings } from "./sampler-filter";
import { aim, checkZones, level, obey, play, retire, voiceOf } from "./sampler-notes";
import * as P from "./sampler-parameters";
import * as S from "./sampler-state";
import { renderVoice } from "./sampler-voice";
import { decibels, twoTo, log2Of } from "./scalar";
import { SAMPLER_STATE } from "./state-bytes";
import { FREE, isOff, manage, rest, slot, SLOT_STAGE, VOICES } from "./voices";

export function sampler(record: usize, frames: i32): void {
  if (S.BYTES != SAMPLER_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const rate = <f64>load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  let out = <usize>load<u32>(record, RECORD_BUFFER) + (<usize>load<i32>(record, RECORD_LANE) << 2);
  let event = firstEvent(record);
  const last = eventsEnd(record);
  if (load<i32>(state, VOICES) != 0) checkZones(record, state);
  for (let start = 0; start < frames; start += QUANTUM, out += QUANTUM << 5) {
    const moved = moving && advance(record, start / QUANTUM);
    if (moved || start == 0) derive(record, state, rate);
    command(record, state);
    memory.fill(state + S.SUM, 0, QUANTUM << 3);
    const end = quantumEnd(start, frames);
    let place = 0;
    while (true) {
      const due = isDue(event, last, end);
      const next = due ? placeOf(event, start, place) : QUANTUM;
      if (next > place && load<i32>(state, VOICES) != 0) render(record, state, place, next);
      place = next;
      if (!due) break;
      if (isNote(event)) play(record, state, event, isOff(event));
      else manage(state, S.VOICE_COUNT, event);
      obey(state);
      event += EVENT_BYTES;
    }
    filterSum(state);
    give(state, out);
    if (load<i32>(state, VOICES) != 0) retire(state);
    arrive(state);
    rest(state, rings(state));
  }
}

/** Renders a part of a quantum. */
function render(record: usize, state: usize, place: i32, end: i32): void {
  const data = <usize>load<u32>(record, RECORD_DATA);
  const tables = data + ZONES_FIRST + <usize>load<i32>(data, ZONES_COUNT) * ZONE_BYTES;
  let waiting = load<i32>(state, VOICES);
  for (let index = 0; waiting > 0; index++) {
    if (load<i32>(slot(state, index), SLOT_STAGE) == FREE) continue;
    waiting--;
    const voice = voiceOf(state, index);
    aim(state, voice, QUANTUM - place);
    renderVoice(voice, tables, state + S.SUM, place, end);
    store<f32>(voice, level(state, voice, end - place), S.LEVEL);
  }
}

/** What follows from the parameters alone, when they are not those for which it was computed. */
function derive(record: usize, state: usize, rate: f64): void {
  const changed = haveChanged(record, state + S.SEEN, P.PARAMETER_COUNT);
  if (!changed && load<i32>(state, S.STARTED) != 0) return;
  const second = 1000.0 / rate;
  store<f32>(state, <f32>(ATTACK_WAY * second * twoTo(-<f64>value(record, P.AMP_ATTACK))), S.ATTACK_RATE);
  store<f32>(state, <f32>(FALL_WAY * second * twoTo(-<f64>value(record, P.AMP_DECAY))), S.DECAY_RATE);
  store<f32>(state, <f32>(FALL_WAY * second * twoTo(-<f64>value(record, P.AMP_RELEASE))), S.RELEASE_RATE);
  store<f32>(state, value(record, P.AMP_SUSTAIN), S.SUSTAIN_LEVEL);
  store<f32>(state, <f32>(0.00225 * rate), S.CUT_FRAMES);
  store<f32>(state, <f32>(1.0 / (0.00225 * rate)), S.CUT_STEP);
  store<f32>(state, <f32>(1.0 / (0.004 * rate)), S.SILENCE_STEP);
  store<f32>(state, <f32>(1.0 - twoTo((-1.4426950408889634 * 32.0) / (0.004 * rate))), S.CONTROLLER_SHARE);
  store<f32>(state, <f32>decibels(<f64>value(record, P.GAIN)), S.OUTPUT);
  store<f64>(state, <f64>value(record, P.TRANSPOSE) / 12.0 + <f64>value(record, P.TUNE) / 1200.0, S.TUNING);
  const damping = twoTo(1.0 - 5.643856189774724 * <f64>value(record, P.RESONANCE));
  designFilter(state, rate, <f64>value(record, P.CUTOFF) - log2Of(rate), damping);
}

/** What is common to all voices, at the end of the quantum. */
function command(record: usize, state: usize): void {
  glideControllers(state, load<f32>(state, S.CONTROLLER_SHARE));
  const wheel = (<f64>bend(state) * <f64>value(record, P.BEND_RANGE)) / 12.0;
  store<f64>(state, load<f64>(state, S.TUNING) + wheel, S.PITCH);
  store<f32>(state, load<f32>(state, S.OUTPUT) * loudness(state), S.RAMP_GAIN + 4);
  // Switched in eight quanta.
  const on: f32 = value(record, P.FILTER_ON) >= 0.5 ? 1 : 0, mix = load<f32>(state, S.RAMP_FILTER);
  store<f32>(state, mix < on ? mix + <f32>0.125 : mix > on ? mix - <f32>0.125 : mix, S.RAMP_FILTER + 4);
  const quiet = load<i32>(state, VOICES) == 0 && !rings(state);
  if (quiet) store<f32>(state, on, S.RAMP_FILTER + 4);
  if (quiet || load<i32>(state, S.STARTED) == 0) arrive(state);
  store<i32>(state, 1, S.STARTED);
}

function arrive(state: usize): void {
  for (let index = 0; index < S.RAMP_COUNT; index++) {
    const at = state + S.RAMPS + (<usize>index << 3);
    store<f32>(at, load<f32>(at, 4));
  }
}

/** The sum with the instrument's gain, to its lane. */
function give(state: usize, out: usize): void {
  let gain = load<f32>(state, S.RAMP_GAIN);
  const step = (load<f32>(state, S.RAMP_GAIN + 4) - gain) * <f32>0.03125;
  for (let at = state + S.SUM, end = at + (QUANTUM << 3); at < end; at += 8, out += 32) {
    gain += step;
    store<f32>(out, load<f32>(at) * gain);
    store<f32>(out, load<f32>(at, 4) * gain, 16);
  }
}
