/** The sampler's voices begin and end. */
import {
  EVENT_SECOND,
  RECORD_DATA,
  ZONE_BYTES,
  ZONE_CHOKE,
  ZONE_END,
  ZONE_FRAMES,
  ZONE_GAIN_LEFT,
  ZONE_GAIN_RIGHT,
  ZONE_HIGH_KEY,
  ZONE_HIGH_VELOCITY,
  ZONE_LEFT,
  ZONE_LOOP_END,
  ZONE_LOOP_FRACTION,
  ZONE_LOOP_START,
  ZONE_LOW_KEY,
  ZONE_LOW_VELOCITY,
  ZONE_ONE_SHOT,
  ZONE_RIGHT,
  ZONE_ROOT,
  ZONE_START,
  ZONES_COUNT,
  ZONES_FIRST,
} from "./abi";
import { ATTACK, DECAY, envelope, FADE, RELEASE } from "./envelope";
import { RATIO_BYTES, RATIOS } from "./interpolation";
import { value } from "./parameters";
import * as P from "./sampler-parameters";
import * as S from "./sampler-state";
import { twoTo, velocityGain } from "./scalar";
import {
  CUT,
  damp,
  findSlot,
  FREE,
  HELD,
  isDown,
  keyOf,
  letGo,
  lift,
  makeRoom,
  occupy,
  press,
  RELEASED,
  SILENCED,
  slot,
  SLOT_MARK,
  SLOT_SERIAL,
  SLOT_STAGE,
  vacate,
  VOICES,
} from "./voices";

@inline
export function voiceOf(state: usize, index: i32): usize {
  return state + S.VOICE_STATE + <usize>index * S.VOICE_BYTES;
}

/** A note on or off. */
export function play(record: usize, state: usize, event: usize, off: bool): void {
  const key = keyOf(event);
  if (key < 0) return;
  if (off) {
    if (!isDown(state, key)) return;
    lift(state, key);
    letGo(state, S.VOICE_COUNT, key);
    return;
  }
  const velocity = min<f32>(1, load<f32>(event, EVENT_SECOND));
  damp(state, S.VOICE_COUNT, key);
  const serial = press(state, key);
  const data = <usize>load<u32>(record, RECORD_DATA);
  if (data == 0) return;
  const limit = <i32>value(record, P.VOICE_LIMIT);
  const gain = velocityGain(velocity, value(record, P.VELOCITY_AMPLITUDE));
  const count = load<i32>(data, ZONES_COUNT);
  for (let index = 0; index < count; index++) {
    const zone = data + ZONES_FIRST + <usize>index * ZONE_BYTES;
    if (key < load<i32>(zone, ZONE_LOW_KEY) || key > load<i32>(zone, ZONE_HIGH_KEY)) continue;
    if (velocity < load<f32>(zone, ZONE_LOW_VELOCITY) || velocity > load<f32>(zone, ZONE_HIGH_VELOCITY)) continue;
    if (load<u32>(zone, ZONE_LEFT) == 0 || load<i32>(zone, ZONE_START) >= load<i32>(zone, ZONE_END)) continue;
    const choke = load<i32>(zone, ZONE_CHOKE);
    if (choke != 0) silenceGroup(state, choke, serial);
    makeRoom(state, S.VOICE_COUNT, limit);
    obey(state);
    const place = findSlot(state, S.VOICE_COUNT);
    if (load<i32>(slot(state, place), SLOT_STAGE) != FREE) end(state, place);
    occupy(state, place, key, serial, choke);
    // What plays to its end does not wait for its key.
    if (load<i32>(zone, ZONE_ONE_SHOT) != 0) store<i32>(slot(state, place), RELEASED, SLOT_STAGE);
    start(state, voiceOf(state, place), zone, index, key, gain);
  }
}

/** Cuts the voices of other notes in a choke group. */
function silenceGroup(state: usize, choke: i32, serial: i32): void {
  for (let index = 0; index < S.VOICE_COUNT; index++) {
    const at = slot(state, index);
    if (load<i32>(at, SLOT_MARK) != choke || load<i32>(at, SLOT_SERIAL) == serial) continue;
    if (load<i32>(at, SLOT_STAGE) != FREE && load<i32>(at, SLOT_STAGE) < CUT) store<i32>(at, CUT, SLOT_STAGE);
  }
}

function start(state: usize, voice: usize, zone: usize, index: i32, key: i32, gain: f32): void {
  store<u32>(voice, load<u32>(zone, ZONE_LEFT), S.LEFT);
  store<u32>(voice, load<u32>(zone, ZONE_RIGHT), S.RIGHT);
  store<i32>(voice, load<i32>(zone, ZONE_FRAMES), S.FRAMES);
  store<i32>(voice, index, S.ZONE);
  store<i64>(voice, <i64>load<i32>(zone, ZONE_START) << 32, S.POSITION);
  const oneShot = load<i32>(zone, ZONE_ONE_SHOT);
  store<i32>(voice, oneShot, S.ONE_SHOT);
  if (oneShot == 0 && load<i32>(zone, ZONE_LOOP_END) != 0) {
    const whole = load<i32>(zone, ZONE_LOOP_END) - load<i32>(zone, ZONE_LOOP_START);
    const part = <i64>(<f64>load<f32>(zone, ZONE_LOOP_FRACTION) * 4294967296.0);
    store<i64>(voice, (<i64>whole << 32) + part, S.LOOP_LENGTH);
    store<i32>(voice, load<i32>(zone, ZONE_LOOP_START), S.LOOP_START);
    store<i32>(voice, i32.MAX_VALUE, S.END);
  } else {
    const last = load<i32>(zone, ZONE_END);
    store<i32>(voice, last, S.END);
    store<i32>(voice, last < load<i32>(zone, ZONE_FRAMES) ? 1 : 0, S.ENDS_EARLY);
  }
  const interval = <f64>(<f32>key - load<f32>(zone, ZONE_ROOT)) / 12.0;
  store<f64>(voice, interval, S.INTERVAL);
  store<f64>(voice, f64.NaN, S.TUNED);
  // By the pitch without the wheel: a change of table would be heard.
  const above = nearest<f64>(4.0 * (interval + load<f64>(state, S.TUNING)));
  const ratio = <i32>max<f64>(0, min<f64>(<f64>(RATIOS - 1), above));
  store<i32>(voice, ratio * RATIO_BYTES, S.TABLE);
  store<f32>(voice, load<f32>(zone, ZONE_GAIN_LEFT) * gain, S.GAIN_LEFT);
  store<f32>(voice, load<f32>(zone, ZONE_GAIN_RIGHT) * gain, S.GAIN_RIGHT);
  store<i32>(voice, ATTACK, S.STAGE);
  store<i32>(voice, 1, S.FRESH);
}

/** Voices do what their slots say. */
export function obey(state: usize): void {
  for (let index = 0; index < S.VOICE_COUNT; index++) {
    const stage = load<i32>(slot(state, index), SLOT_STAGE);
    if (stage < RELEASED) continue;
    const voice = voiceOf(state, index);
    const now = load<i32>(voice, S.STAGE);
    if (stage == RELEASED) {
      if (now < RELEASE && load<i32>(voice, S.ONE_SHOT) == 0) store<i32>(voice, RELEASE, S.STAGE);
    } else if (now != FADE) {
      fade(state, index, stage == SILENCED ? load<f32>(state, S.SILENCE_STEP) : load<f32>(state, S.CUT_STEP));
    }
  }
}

/** A voice goes straight to nothing; one that was never heard ends at once. */
function fade(state: usize, index: i32, step: f32): void {
  const voice = voiceOf(state, index);
  const level = load<f32>(voice, S.LEVEL);
  if (level == 0) {
    end(state, index);
    return;
  }
  store<i32>(voice, FADE, S.STAGE);
  store<f32>(voice, level * step, S.FADE_STEP);
}

/** Pitch and level at the quantum's end, `frames` from here. */
export function aim(state: usize, voice: usize, frames: i32): void {
  const pitch = load<f64>(state, S.PITCH);
  if (load<f64>(voice, S.TUNED) != pitch) {
    store<f64>(voice, pitch, S.TUNED);
    const octaves = max<f64>(-14, min<f64>(8, load<f64>(voice, S.INTERVAL) + pitch));
    store<i64>(voice, <i64>nearest<f64>(twoTo(octaves) * 4294967296.0), S.STEP_TO);
  }
  if (load<i32>(voice, S.FRESH) != 0) {
    store<i32>(voice, 0, S.FRESH);
    store<i64>(voice, load<i64>(voice, S.STEP_TO), S.STEP);
  }
  store<f32>(voice, level(state, voice, frames), S.HEARD_TO);
}

/** The envelope's level after `frames`. */
export function level(state: usize, voice: usize, frames: i32): f32 {
  return envelope(
    load<i32>(voice, S.STAGE),
    load<f32>(voice, S.LEVEL),
    frames,
    load<f32>(state, S.SUSTAIN_LEVEL),
    load<f32>(state, S.ATTACK_RATE),
    load<f32>(state, S.DECAY_RATE),
    load<f32>(state, S.RELEASE_RATE),
    load<f32>(voice, S.FADE_STEP),
  );
}

/** At a quantum's end: attacks that are at the top go on, voices that are silent or at their end end. */
export function retire(state: usize): void {
  let waiting = load<i32>(state, VOICES);
  for (let index = 0; waiting > 0; index++) {
    if (load<i32>(slot(state, index), SLOT_STAGE) == FREE) continue;
    waiting--;
    const voice = voiceOf(state, index);
    store<i64>(voice, load<i64>(voice, S.STEP_TO), S.STEP);
    store<f32>(voice, load<f32>(voice, S.LEVEL), S.HEARD);
    const stage = load<i32>(voice, S.STAGE);
    const done = <i32>(load<i64>(voice, S.POSITION) >> 32) >= load<i32>(voice, S.END);
    if (done || (stage != ATTACK && load<f32>(voice, S.LEVEL) == 0)) end(state, index);
    else if (stage == ATTACK && load<f32>(voice, S.LEVEL) >= 1) store<i32>(voice, DECAY, S.STAGE);
    else if (stage != FADE && load<i32>(voice, S.ENDS_EARLY) != 0) endSoftly(state, index, voice);
  }
}

/** What ends before the recording does fades out, that it does not click. */
function endSoftly(state: usize, index: i32, voice: usize): void {
  const frames = load<f32>(state, S.CUT_FRAMES);
  const ahead = <f64>((<i64>load<i32>(voice, S.END) << 32) - load<i64>(voice, S.POSITION)) / <f64>load<i64>(voice, S.STEP);
  if (ahead < <f64>frames + 32.0) fade(state, index, <f32>(1.0 / max<f64>(ahead - 1.0, 1.0)));
}

/** Voices whose zone was taken away, or got other audio, end: what they read may soon be something else. */
export function checkZones(record: usize, state: usize): void {
  const data = <usize>load<u32>(record, RECORD_DATA);
  const count = data == 0 ? 0 : load<i32>(data, ZONES_COUNT);
  let waiting = load<i32>(state, VOICES);
  for (let index = 0; waiting > 0; index++) {
    const at = slot(state, index);
    const stage = load<i32>(at, SLOT_STAGE);
    if (stage == FREE) continue;
    waiting--;
    const voice = voiceOf(state, index);
    const zone = sameZone(voice, data, count);
    if (zone < 0) {
      if (data == 0) end(state, index);
      else if (stage < CUT) store<i32>(at, CUT, SLOT_STAGE);
      continue;
    }
    store<i32>(voice, zone, S.ZONE);
  }
  obey(state);
}

function sameZone(voice: usize, data: usize, count: i32): i32 {
  const former = load<i32>(voice, S.ZONE);
  if (former < count && isSame(voice, data, former)) return former;
  for (let index = 0; index < count; index++) if (isSame(voice, data, index)) return index;
  return -1;
}

function isSame(voice: usize, data: usize, index: i32): bool {
  const zone = data + ZONES_FIRST + <usize>index * ZONE_BYTES;
  return load<u32>(voice, S.LEFT) == load<u32>(zone, ZONE_LEFT) && load<i32>(voice, S.FRAMES) == load<i32>(zone, ZONE_FRAMES);
}

/** A voice is no more: nothing of it stays. */
export function end(state: usize, index: i32): void {
  memory.fill(voiceOf(state, index), 0, S.VOICE_BYTES);
  vacate(state, index);
}
