/**
 * Subtractive polyphonic synthesiser on one lane. Voices are played four abreast; each quantum is divided at its events,
 * so that notes begin and end at their very frame. What moves slowly is computed at the ends of these parts.
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
} from "./abi";
import { POINTS } from "./band-limit";
import { eventsEnd, firstEvent, isDue, isNote, placeOf, quantumEnd } from "./events";
import { advance } from "./parameters";
import { SYNTHESISER_STATE } from "./state-bytes";
import { arrive, command, derive, design, follow, foresee } from "./synthesiser-control";
import { addNoise, filterVoices } from "./synthesiser-filter";
import { obey, play, retire } from "./synthesiser-notes";
import { oscillate, prime } from "./synthesiser-oscillator";
import * as S from "./synthesiser-state";
import { isOff, manage, rest, VOICES } from "./voices";

export function synthesiser(record: usize, frames: i32): void {
  if (S.BYTES != SYNTHESISER_STATE) ERROR("state-bytes.ts does not have the size of the state");
  const state = <usize>load<u32>(record, RECORD_STATE);
  const rate = <f64>load<f32>(<usize>load<u32>(record, RECORD_CONTEXT), CONTEXT_RATE);
  const moving = load<i32>(record, RECORD_MOVING) != 0;
  let out = <usize>load<u32>(record, RECORD_BUFFER) + (<usize>load<i32>(record, RECORD_LANE) << 2);
  let event = firstEvent(record);
  const last = eventsEnd(record);
  for (let start = 0; start < frames; start += QUANTUM, out += QUANTUM << 5) {
    const moved = moving && advance(record, start / QUANTUM);
    if (moved || start == 0) derive(record, state, rate);
    command(record, state);
    const end = quantumEnd(start, frames);
    if (load<i32>(state, VOICES) == 0 && !isDue(event, last, end)) {
      silence(out);
      rest(state, false);
      continue;
    }
    clear(state + S.SUM, QUANTUM << 4);
    let place = 0;
    while (true) {
      const due = isDue(event, last, end);
      const next = due ? placeOf(event, start, place) : QUANTUM;
      if (next > place) render(record, state, place, next);
      place = next;
      if (!due) break;
      take(record, state, event);
      event += EVENT_BYTES;
    }
    give(state, out);
    retire(state);
    arrive(state);
    rest(state, false);
  }
}

function take(record: usize, state: usize, event: usize): void {
  if (isNote(event)) play(record, state, event, isOff(event));
  else manage(state, S.VOICE_COUNT, event);
  obey(state);
}

/** Renders a part of a quantum. */
function render(record: usize, state: usize, place: i32, end: i32): void {
  const data = <usize>load<u32>(record, RECORD_DATA);
  for (let index = 0; index < S.GROUP_COUNT; index++) {
    const group = state + S.GROUPS + <usize>index * S.GROUP_BYTES;
    if (!v128.any_true(v128.load(group, S.AMP_STAGE))) continue;
    foresee(state, group, QUANTUM - place);
    design(record, state, group);
    if (v128.any_true(v128.load(group, S.FRESH))) begin(state, group, data, place);
    renderGroup(state, group, data, place, end - place);
    if (end < QUANTUM) foresee(state, group, end - place);
    follow(group);
  }
}

function renderGroup(state: usize, group: usize, data: usize, place: i32, frames: i32): void {
  const mix = state + S.MIX;
  const length = <usize>frames << 4;
  move(mix, group + S.COMING);
  clear(mix + (POINTS << 4), length);
  oscillate(state, group, data, state + S.CHOICE_OSC1, state + S.RAMP_WIDTH1, mix, place, frames);
  oscillate(state, group + 16, data, state + S.CHOICE_OSC2, state + S.RAMP_WIDTH2, mix, place, frames);
  move(group + S.COMING, mix + length);
  addNoise(state, group, mix, place, frames);
  filterVoices(state, group, mix, state + S.SUM, place, frames);
}

// For so little the memory's own instructions take longer than it takes.

@inline
function move(to: usize, from: usize): void {
  for (let at: usize = 0; at < <usize>(POINTS << 4); at += 64) {
    v128.store(to + at, v128.load(from + at)), v128.store(to + at, v128.load(from + at, 16), 16);
    v128.store(to + at, v128.load(from + at, 32), 32), v128.store(to + at, v128.load(from + at, 48), 48);
  }
}

@inline
function clear(at: usize, length: usize): void {
  const zero = f32x4.splat(0);
  for (const end = at + length; at < end; at += 16) v128.store(at, zero);
}

/** Voices that begin are where they are to be, and as far ahead as the others. */
function begin(state: usize, group: usize, data: usize, place: i32): void {
  const fresh = v128.load(group, S.FRESH);
  for (let field: usize = 0; field < 32; field += 16) {
    const at = group + field;
    v128.store(at, v128.bitselect(v128.load(at, S.STEP_TO), v128.load(at, S.STEP), fresh), S.STEP);
    v128.store(at, v128.bitselect(v128.load(at, S.LEVEL_TO), v128.load(at, S.LEVEL), fresh), S.LEVEL);
  }
  for (let field: usize = 0; field < 48; field += 16) {
    const at = group + S.COEFFICIENTS + field;
    v128.store(at, v128.bitselect(v128.load(at, S.COEFFICIENTS_TO - S.COEFFICIENTS), v128.load(at), fresh));
  }
  const mix = state + S.MIX;
  clear(mix, (S.LEAD + POINTS) << 4);
  prime(state, group, data, state + S.CHOICE_OSC1, state + S.RAMP_WIDTH1, mix, place, fresh);
  prime(state, group + 16, data, state + S.CHOICE_OSC2, state + S.RAMP_WIDTH2, mix, place, fresh);
  // What would have come before the note is left out.
  const made = mix + (S.LEAD << 4);
  for (let at: usize = 0; at < <usize>(POINTS << 4); at += 16) {
    const coming = group + S.COMING + at;
    v128.store(coming, f32x4.add(v128.load(coming), v128.load(made + at)));
  }
  v128.store(group, i32x4.splat(0), S.FRESH);
}

function silence(out: usize): void {
  for (let at = out, end = out + (QUANTUM << 5); at < end; at += 32) {
    store<f32>(at, 0);
    store<f32>(at, 0, 16);
  }
}

/** The sum of all voices, with the instrument's gain, to left and right. */
function give(state: usize, out: usize): void {
  let gain = load<f32>(state, S.RAMP_GAIN);
  const step = (load<f32>(state, S.RAMP_GAIN + 4) - gain) * <f32>0.03125;
  for (let at = state + S.SUM, end = at + (QUANTUM << 4); at < end; at += 16, out += 32) {
    gain += step;
    const four = v128.load(at);
    const two = f32x4.add(four, i32x4.shuffle(four, four, 2, 3, 0, 1));
    const all = (f32x4.extract_lane(two, 0) + f32x4.extract_lane(two, 1)) * gain;
    store<f32>(out, all);
    store<f32>(out, all, 16);
  }
}
