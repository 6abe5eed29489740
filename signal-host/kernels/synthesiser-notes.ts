/** The synthesiser's voices begin, change key, and end. */
import { EVENT_SECOND } from "./abi";
import { ATTACK, DECAY, FADE, RELEASE } from "./envelope";
import { value } from "./parameters";
import { velocityGain } from "./scalar";
import { settleFilter } from "./synthesiser-filter";
import * as P from "./synthesiser-parameters";
import * as S from "./synthesiser-state";
import {
  damp,
  findSlot,
  FREE,
  HELD,
  isDown,
  keyOf,
  lastDown,
  letGo,
  lift,
  makeRoom,
  occupy,
  press,
  RELEASED,
  SILENCED,
  slot,
  SLOT_KEY,
  SLOT_MARK,
  SLOT_STAGE,
  vacate,
} from "./voices";

const POLY = 0, LEGATO = 2;
/** SLOT_MARK of the voice that mono and legato play on. */
const SOLO = 1;

/** Where a vector of a voice's is: its lane in its group. */
@inline
function laneOf(state: usize, index: i32): usize {
  return state + S.GROUPS + <usize>(index >> 2) * S.GROUP_BYTES + (<usize>(index & 3) << 2);
}

/** A note on or off. */
export function play(record: usize, state: usize, event: usize, off: bool): void {
  const key = keyOf(event);
  if (key < 0) return;
  const mode = <i32>value(record, P.MODE);
  if (off) {
    if (!isDown(state, key)) return;
    lift(state, key);
    if (mode != POLY) goBack(state, key, mode);
    letGo(state, S.VOICE_COUNT, key);
    return;
  }
  const velocity = min<f32>(1, load<f32>(event, EVENT_SECOND));
  const serial = press(state, key);
  if (mode != POLY && takeOver(record, state, key, velocity, mode)) return;
  damp(state, S.VOICE_COUNT, key);
  const limit = mode == POLY ? <i32>value(record, P.VOICE_LIMIT) : 1;
  makeRoom(state, S.VOICE_COUNT, limit);
  obey(state);
  const index = findSlot(state, S.VOICE_COUNT);
  if (load<i32>(slot(state, index), SLOT_STAGE) != FREE) end(state, index);
  occupy(state, index, key, serial, mode == POLY ? 0 : SOLO);
  start(record, state, index, key, velocity, serial);
}

function start(record: usize, state: usize, index: i32, key: i32, velocity: f32, serial: i32): void {
  const lane = laneOf(state, index);
  const pitch = <f32>(key - 69) / 12;
  store<f32>(lane, pitch, S.PITCH);
  store<f32>(lane, pitch, S.PITCH_TO);
  store<i32>(lane, ATTACK, S.AMP_STAGE);
  store<i32>(lane, ATTACK, S.FILTER_STAGE);
  store<i32>(lane, -1, S.FRESH);
  // Spread by the finaliser of MurmurHash3, that neighbours have nothing in common.
  let seed = <u32>(key * 1024 + serial) * 0x9e3779b1;
  seed = (seed ^ (seed >> 16)) * 0x85ebca6b;
  seed = (seed ^ (seed >> 13)) * 0xc2b2ae35;
  store<u32>(lane, seed ^ (seed >> 16), S.SEED);
  strike(record, lane, velocity);
}

function strike(record: usize, lane: usize, velocity: f32): void {
  store<f32>(lane, velocity, S.VELOCITY);
  store<f32>(lane, velocityGain(velocity, value(record, P.VELOCITY_AMPLITUDE)), S.VELOCITY_GAIN);
}

/** The voice that mono and legato play on; -1 without. */
function solo(state: usize): i32 {
  for (let index = 0; index < S.VOICE_COUNT; index++) {
    const at = slot(state, index);
    const stage = load<i32>(at, SLOT_STAGE);
    if (stage >= HELD && stage <= RELEASED && load<i32>(at, SLOT_MARK) == SOLO) return index;
  }
  return -1;
}

/** The sounding voice takes a new key; answers whether there is one. */
function takeOver(record: usize, state: usize, key: i32, velocity: f32, mode: i32): bool {
  const index = solo(state);
  if (index < 0) return false;
  const at = slot(state, index);
  const overlaps = load<i32>(at, SLOT_STAGE) == HELD && load<i32>(at, SLOT_KEY) != key;
  const lane = laneOf(state, index);
  glide(state, lane, key, mode != LEGATO || overlaps);
  store<i32>(at, HELD, SLOT_STAGE);
  store<i32>(at, key, SLOT_KEY);
  if (mode == LEGATO && overlaps) return true;
  strike(record, lane, velocity);
  again(lane);
  return true;
}

/** A key is up: the voice that plays it goes back to the last of those that are down. */
function goBack(state: usize, key: i32, mode: i32): void {
  const index = solo(state);
  if (index < 0) return;
  const at = slot(state, index);
  if (load<i32>(at, SLOT_STAGE) != HELD || load<i32>(at, SLOT_KEY) != key) return;
  const former = lastDown(state);
  if (former < 0) return;
  const lane = laneOf(state, index);
  glide(state, lane, former, true);
  store<i32>(at, former, SLOT_KEY);
  if (mode != LEGATO) again(lane);
}

/** Envelopes rise again from where they are. */
function again(lane: usize): void {
  store<i32>(lane, ATTACK, S.AMP_STAGE);
  store<i32>(lane, ATTACK, S.FILTER_STAGE);
}

function glide(state: usize, lane: usize, key: i32, slowly: bool): void {
  const to = <f32>(key - 69) / 12;
  store<f32>(lane, to, S.PITCH_TO);
  if (!slowly) store<f32>(lane, to, S.PITCH);
  store<f32>(lane, (to - load<f32>(lane, S.PITCH)) / load<f32>(state, S.GLIDE_FRAMES), S.PITCH_STEP);
}

/** Voices do what their slots say. */
export function obey(state: usize): void {
  for (let index = 0; index < S.VOICE_COUNT; index++) {
    const stage = load<i32>(slot(state, index), SLOT_STAGE);
    if (stage < RELEASED) continue;
    const lane = laneOf(state, index);
    const now = load<i32>(lane, S.AMP_STAGE);
    if (stage == RELEASED) {
      if (now == RELEASE) continue;
      store<i32>(lane, RELEASE, S.AMP_STAGE);
      store<i32>(lane, RELEASE, S.FILTER_STAGE);
    } else if (now != FADE) {
      const level = load<f32>(lane, S.AMP_LEVEL);
      // It was never heard.
      if (level == 0) {
        end(state, index);
        continue;
      }
      store<i32>(lane, FADE, S.AMP_STAGE);
      store<f32>(lane, level * (stage == SILENCED ? load<f32>(state, S.SILENCE_STEP) : load<f32>(state, S.CUT_STEP)), S.FADE_STEP);
    }
  }
}

/** At a quantum's end: attacks that are at the top go on, voices that are silent end. */
export function retire(state: usize): void {
  for (let index = 0; index < S.GROUP_COUNT; index++) {
    const group = state + S.GROUPS + <usize>index * S.GROUP_BYTES;
    const stage = v128.load(group, S.AMP_STAGE);
    if (!v128.any_true(stage)) continue;
    settleVoices(group);
    const level = v128.load(group, S.AMP_LEVEL);
    v128.store(group, past(stage, level), S.AMP_STAGE);
    v128.store(group, past(v128.load(group, S.FILTER_STAGE), v128.load(group, S.FILTER_LEVEL)), S.FILTER_STAGE);
    const silent = v128.and(i32x4.gt_s(stage, i32x4.splat(ATTACK)), f32x4.eq(level, f32x4.splat(0)));
    for (let bits = i32x4.bitmask(silent); bits != 0; bits &= bits - 1) end(state, (index << 2) + ctz<i32>(bits));
  }
}

function past(stage: v128, level: v128): v128 {
  const top = v128.and(i32x4.eq(stage, i32x4.splat(ATTACK)), f32x4.ge(level, f32x4.splat(1)));
  return v128.bitselect(i32x4.splat(DECAY), stage, top);
}

/** What moved straight is at its targets exactly. */
function settleVoices(group: usize): void {
  settleFilter(group);
  for (let at = group, end = group + 32; at < end; at += 16) {
    v128.store(at, v128.load(at, S.STEP_TO), S.STEP);
    v128.store(at, v128.load(at, S.LEVEL_TO), S.LEVEL);
  }
}

/** A voice is no more: of its lane nothing stays. */
function end(state: usize, index: i32): void {
  const lane = laneOf(state, index);
  for (let at = lane, last = lane + S.GROUP_BYTES; at < last; at += 16) store<i32>(at, 0);
  vacate(state, index);
}
