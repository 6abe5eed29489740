/**
 * Which keys are down and which voice plays which: what the synthesiser and the sampler share of playing notes. A
 * table of slots, one a voice, says what each is to do; the instrument looks at it after each event and follows.
 */
import {
  EVENT_BEND,
  EVENT_CONTROLLER,
  EVENT_FIRST,
  EVENT_KIND,
  EVENT_NOTE_OFF,
  EVENT_PRESSURE,
  EVENT_RELEASE_ALL,
  EVENT_SECOND,
  EVENT_SILENCE,
} from "./abi";
import { controller, resetControllers } from "./controllers";

/** Not 0 while the instrument sounds: the engine may put a silent one to sleep. First, as for every instrument. */
export const SOUNDING = 0;
/** Whether the sustain pedal is down. */
export const PEDAL = 4;
/** Notes begun since the instrument was last silent with all keys up: what a note does depends on it, never on the clock. */
export const SERIAL = 8;
/** Slots that are not free. */
export const VOICES = 12;
/** Smoothed controllers: see controllers.ts. */
export const CONTROLLERS = 16;
/** For each key the serial number of its note, 0 while it is up. */
const KEYS = 64;
export const SLOTS = KEYS + 128 * 4;

/** A slot: what its voice does, its key, its serial number, and a number of the instrument's own. */
export const SLOT_STAGE = 0;
export const SLOT_KEY = 4;
export const SLOT_SERIAL = 8;
export const SLOT_MARK = 12;
export const SLOT_BYTES = 16;

export const FREE = 0;
/** Its key is down. */
export const HELD = 1;
/** Its key is up, the pedal holds it. */
export const SUSTAINED = 2;
export const RELEASED = 3;
/** It gives way to another, in 3 ms. */
export const CUT = 4;
/** It ends in 5 ms. */
export const SILENCED = 5;

@inline
export function slot(state: usize, index: i32): usize {
  return state + SLOTS + <usize>index * SLOT_BYTES;
}

export function isDown(state: usize, key: i32): bool {
  return load<i32>(state + (<usize>(key & 127) << 2), KEYS) != 0;
}

/** Puts a key down; answers the note's serial number. */
export function press(state: usize, key: i32): i32 {
  const serial = load<i32>(state, SERIAL) + 1;
  store<i32>(state, serial, SERIAL);
  store<i32>(state + (<usize>(key & 127) << 2), serial, KEYS);
  return serial;
}

export function lift(state: usize, key: i32): void {
  store<i32>(state + (<usize>(key & 127) << 2), 0, KEYS);
}

/** The key that was pressed last of those that are down; -1 when all are up. */
export function lastDown(state: usize): i32 {
  let key = -1;
  let last = 0;
  for (let each = 0; each < 128; each++) {
    const serial = load<i32>(state + (<usize>each << 2), KEYS);
    if (serial <= last) continue;
    last = serial;
    key = each;
  }
  return key;
}

/** Lets the voices of a key go, as far as the pedal does. */
export function letGo(state: usize, count: i32, key: i32): void {
  const to = load<i32>(state, PEDAL) != 0 ? SUSTAINED : RELEASED;
  for (let index = 0; index < count; index++) {
    const at = slot(state, index);
    if (load<i32>(at, SLOT_STAGE) == HELD && load<i32>(at, SLOT_KEY) == key) store<i32>(at, to, SLOT_STAGE);
  }
}

/** Releases what a key plays, whatever the pedal does: the same string is struck again. */
export function damp(state: usize, count: i32, key: i32): void {
  for (let index = 0; index < count; index++) {
    const at = slot(state, index);
    const stage = load<i32>(at, SLOT_STAGE);
    if ((stage == HELD || stage == SUSTAINED) && load<i32>(at, SLOT_KEY) == key) store<i32>(at, RELEASED, SLOT_STAGE);
  }
}

/** Cuts voices until fewer than `limit` sound: first those let go, the oldest of them first, then the oldest. */
export function makeRoom(state: usize, count: i32, limit: i32): void {
  let live = 0;
  for (let index = 0; index < count; index++) {
    const stage = load<i32>(slot(state, index), SLOT_STAGE);
    if (stage >= HELD && stage <= RELEASED) live++;
  }
  for (; live >= max(limit, 1); live--) {
    let oldest: usize = 0;
    for (let index = 0; index < count; index++) {
      const at = slot(state, index);
      const stage = load<i32>(at, SLOT_STAGE);
      if (stage < HELD || stage > RELEASED) continue;
      if (oldest == 0 || givesWay(at, oldest)) oldest = at;
    }
    store<i32>(oldest, CUT, SLOT_STAGE);
  }
}

function givesWay(at: usize, before: usize): bool {
  const released = load<i32>(at, SLOT_STAGE) == RELEASED;
  if (released != (load<i32>(before, SLOT_STAGE) == RELEASED)) return released;
  return load<i32>(at, SLOT_SERIAL) < load<i32>(before, SLOT_SERIAL);
}

/** A free slot; where all are taken, the one that has faded longest. */
export function findSlot(state: usize, count: i32): i32 {
  let faded = 0;
  let first = i32.MAX_VALUE;
  for (let index = 0; index < count; index++) {
    const at = slot(state, index);
    const stage = load<i32>(at, SLOT_STAGE);
    if (stage == FREE) return index;
    if (stage < CUT || load<i32>(at, SLOT_SERIAL) >= first) continue;
    first = load<i32>(at, SLOT_SERIAL);
    faded = index;
  }
  return faded;
}

/** Gives a slot to a note. */
export function occupy(state: usize, index: i32, key: i32, serial: i32, mark: i32): void {
  const at = slot(state, index);
  if (load<i32>(at, SLOT_STAGE) == FREE) store<i32>(state, load<i32>(state, VOICES) + 1, VOICES);
  store<i32>(at, HELD, SLOT_STAGE);
  store<i32>(at, key, SLOT_KEY);
  store<i32>(at, serial, SLOT_SERIAL);
  store<i32>(at, mark, SLOT_MARK);
}

/** Frees a slot whose voice has ended. */
export function vacate(state: usize, index: i32): void {
  memory.fill(slot(state, index), 0, SLOT_BYTES);
  store<i32>(state, load<i32>(state, VOICES) - 1, VOICES);
}

/** At a quantum's end: whether anything sounds. Once all is silent and all keys are up, notes are counted anew. */
export function rest(state: usize, ringing: bool): void {
  const voices = load<i32>(state, VOICES);
  store<i32>(state, voices != 0 || ringing ? 1 : 0, SOUNDING);
  if (voices == 0 && load<i32>(state, SERIAL) != 0 && lastDown(state) < 0) store<i32>(state, 0, SERIAL);
}

/** Events other than keys: the pedal, controllers, and what ends everything. */
export function manage(state: usize, count: i32, event: usize): void {
  const kind = load<i32>(event, EVENT_KIND);
  const first = load<f32>(event, EVENT_FIRST), second = load<f32>(event, EVENT_SECOND);
  if (kind == EVENT_RELEASE_ALL) {
    store<i32>(state, 0, PEDAL);
    endAll(state, count, RELEASED);
  } else if (kind == EVENT_SILENCE) {
    store<i32>(state, 0, PEDAL);
    endAll(state, count, SILENCED);
  } else if (kind == EVENT_BEND || kind == EVENT_PRESSURE) {
    controller(state, kind, first);
  } else if (kind == EVENT_CONTROLLER) {
    const number = <i32>nearest<f32>(first);
    if (number == 64) pedal(state, count, second >= 0.5);
    else if (number == 120) endAll(state, count, SILENCED);
    else if (number == 123) endAll(state, count, load<i32>(state, PEDAL) != 0 ? SUSTAINED : RELEASED);
    else if (number == 121) {
      pedal(state, count, false);
      resetControllers(state);
    } else controller(state, number << 8, second);
  }
}

function pedal(state: usize, count: i32, down: bool): void {
  store<i32>(state, down ? 1 : 0, PEDAL);
  if (down) return;
  for (let index = 0; index < count; index++) {
    const at = slot(state, index);
    if (load<i32>(at, SLOT_STAGE) == SUSTAINED) store<i32>(at, RELEASED, SLOT_STAGE);
  }
}

/** Lifts all keys and brings every voice at least as far as `to`. */
function endAll(state: usize, count: i32, to: i32): void {
  memory.fill(state + KEYS, 0, 128 << 2);
  for (let index = 0; index < count; index++) {
    const at = slot(state, index);
    const stage = load<i32>(at, SLOT_STAGE);
    if (stage != FREE && stage < to && stage != CUT) store<i32>(at, to, SLOT_STAGE);
  }
}

/** Whether an event lets its key go: a note on without velocity does as well. */
@inline
export function isOff(event: usize): bool {
  return load<i32>(event, EVENT_KIND) == EVENT_NOTE_OFF || !(load<f32>(event, EVENT_SECOND) > 0);
}

/** The key of a note; -1 where it is none. */
export function keyOf(event: usize): i32 {
  const key = load<f32>(event, EVENT_FIRST);
  return key >= 0 && key <= 127 ? <i32>nearest<f32>(key) : -1;
}
