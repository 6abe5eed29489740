import {
  EVENT_BEND,
  EVENT_BYTES,
  EVENT_CONTROLLER,
  EVENT_FIRST,
  EVENT_KIND,
  EVENT_NOTE_OFF,
  EVENT_NOTE_ON,
  EVENT_OFFSET,
  EVENT_PRESSURE,
  EVENT_SECOND,
  RECORD_EVENT_COUNT,
  RECORD_EVENTS,
} from "../../../kernels/abi.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { STRIP_SLOTS } from "../memory/layout.ts";
import { EVENTS_MAX } from "../plan/device-compiler.ts";
import { EventField, TrackField } from "../plan/plan-layout.ts";

const KEYS = 128;
const SUSTAIN_PEDAL = 64;
/** Controllers that end all notes of an instrument. */
const ALL_SOUND_OFF = 120;
const ALL_NOTES_OFF = 123;
/** Tracks whose held keys are kept; notes of more are not played. */
const SEATS = 1024;
/** Kinds of events that are looked up when the song jumps: controllers 0 to 119, the wheel, the pressure. */
const CHASED = 122;

/**
 * Sends the notes of the song, and notes that are played live, to instruments as events of a block. It knows which keys
 * the song holds down, so that none hangs: whatever takes a note's end away from it ends it. Audio thread; allocates
 * nothing after it is made.
 */
export class Sequencer {
  readonly #memory: EngineMemory;
  /** Seat of each strip's slot among those with held keys; −1 without. */
  readonly #seats = new Int16Array(STRIP_SLOTS).fill(-1);
  readonly #held = new Uint8Array(SEATS * KEYS);
  readonly #heldCount = new Int32Array(SEATS);
  /** Keys that are held down live. */
  readonly #live = new Uint8Array(SEATS * KEYS);
  /** The next event of each seat's track, and of which table. */
  readonly #cursors = new Int32Array(SEATS).fill(-1);
  readonly #versions = new Float64Array(SEATS);
  readonly #chased = new Int32Array(CHASED);
  /** By seat: wheels and controllers that the song has moved. */
  readonly #moved = new Uint8Array(SEATS * CHASED);
  /** By seat: the plan that last had its instrument. */
  readonly #plans = new Float64Array(SEATS);
  #plan = 0;
  #seatsTaken = 0;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  #seat(slot: number): number {
    const seat = this.#seats[slot] ?? -1;
    if (seat >= 0) return seat;
    if (this.#seatsTaken >= SEATS) return -1;
    this.#seats[slot] = this.#seatsTaken;
    return this.#seatsTaken++;
  }

  /** No events yet in this block. @param record bytes: the instrument's */
  clear(record: number): void {
    this.#memory.i32[(record + RECORD_EVENT_COUNT) >>> 2] = 0;
  }

  /** Adds an event; false when the block is full of them. */
  send(record: number, offset: number, kind: number, first: number, second: number): boolean {
    const at = this.#place(record, offset, kind, first, second === 0);
    if (at >= 0) this.#memory.f32[at] = second;
    return at >= 0;
  }

  /** Adds the event of a row: its value is read here, a number with a fraction that is passed on would be an object. */
  #sendStored(record: number, offset: number, row: number): boolean {
    const { f64, f32 } = this.#memory;
    const kind = (f64[row + EventField.kind] ?? 0) | 0;
    const first = (f64[row + EventField.first] ?? 0) | 0;
    const at = this.#place(record, offset, kind, first, f64[row + EventField.second] === 0);
    if (at >= 0) f32[at] = f64[row + EventField.second] ?? 0;
    return at >= 0;
  }

  /** Adds an event but for its value; answers the Float32 index of that, −1 when the block is full of events. */
  #place(record: number, offset: number, kind: number, first: number, isZero: boolean): number {
    const { i32, f32 } = this.#memory;
    const countAt = (record + RECORD_EVENT_COUNT) >>> 2;
    const count = i32[countAt] ?? 0;
    // What ends a note always finds room: there are no more of them than keys and a pedal.
    const ends = kind === EVENT_NOTE_OFF || (kind === EVENT_CONTROLLER && first === SUSTAIN_PEDAL && isZero);
    if (count >= EVENTS_MAX - (ends ? 0 : KEYS + 1)) return -1;
    const at = ((i32[(record + RECORD_EVENTS) >>> 2] ?? 0) >>> 0) + count * EVENT_BYTES;
    i32[(at + EVENT_OFFSET) >>> 2] = offset;
    i32[(at + EVENT_KIND) >>> 2] = kind;
    f32[(at + EVENT_FIRST) >>> 2] = first;
    i32[countAt] = count + 1;
    return (at + EVENT_SECOND) >>> 2;
  }

  /**
   * Adds what is played live on a track; false when the block is full of events. A key that the song holds too stays
   * down until both have let go.
   */
  sendLive(row: number, offset: number, kind: number, first: number, second: number): boolean {
    const { f64 } = this.#memory;
    const seat = this.#seat((f64[row + TrackField.slot] ?? 0) | 0);
    const key = seat * KEYS + first;
    if (seat >= 0 && kind === EVENT_NOTE_OFF) {
      this.#live[key] = 0;
      if ((this.#held[key] ?? 0) > 0) return true;
    }
    if (!this.send(instrumentOf(f64, row), offset, kind, first, second)) return false;
    if (seat >= 0 && kind === EVENT_NOTE_ON) this.#live[key] = 1;
    if (seat >= 0 && kind === EVENT_CONTROLLER && (first === ALL_SOUND_OFF || first === ALL_NOTES_OFF)) {
      this.#live.fill(0, seat * KEYS, (seat + 1) * KEYS);
    }
    return true;
  }

  /** Ends a key of the song's, unless it is held live as well. */
  #endKey(record: number, seat: number, key: number, offset: number): void {
    if (this.#live[seat * KEYS + key] === 1) return;
    this.send(record, offset, EVENT_NOTE_OFF, key, 0);
  }

  /**
   * Sends what the song has between two positions.
   *
   * @param row the track's @param offset frame of the block at which `from` is
   */
  play(row: number, from: number, to: number, offset: number): void {
    const { f64 } = this.#memory;
    const count = (f64[row + TrackField.eventCount] ?? 0) | 0;
    if (count === 0) return;
    const seat = this.#seat((f64[row + TrackField.slot] ?? 0) | 0);
    if (seat < 0) return;
    const record = instrumentOf(f64, row);
    const events = (f64[row + TrackField.events] ?? 0) | 0;
    let index = this.#cursor(seat, row, from);
    for (; index < count; index++) {
      const at = events + index * EventField.count;
      const frame = f64[at + EventField.frame] ?? 0;
      if (frame >= to) break;
      this.#sendRow(record, seat, at, (offset + (frame - from)) | 0);
    }
    this.#cursors[seat] = index;
  }

  #sendRow(record: number, seat: number, at: number, offset: number): void {
    const { f64 } = this.#memory;
    const kind = (f64[at + EventField.kind] ?? 0) | 0;
    const first = (f64[at + EventField.first] ?? 0) | 0;
    const held = seat * KEYS + first;
    if (kind === EVENT_NOTE_OFF) {
      // A key that another note holds too stays down until that one ends.
      const holders = this.#held[held] ?? 0;
      if (holders === 0) return;
      this.#held[held] = holders - 1;
      if (holders === 1) {
        this.#heldCount[seat] = (this.#heldCount[seat] ?? 0) - 1;
        this.#endKey(record, seat, first, offset);
      }
      return;
    }
    if (!this.#sendStored(record, offset, at)) return;
    if (kind !== EVENT_NOTE_ON) {
      const place = placeOf(kind, first);
      if (place >= 0) this.#moved[seat * CHASED + place] = 1;
      return;
    }
    const holders = this.#held[held] ?? 0;
    if (holders === 0) this.#heldCount[seat] = (this.#heldCount[seat] ?? 0) + 1;
    this.#held[held] = Math.min(255, holders + 1);
  }

  /** The first event at or after a position. */
  #cursor(seat: number, row: number, position: number): number {
    const { f64 } = this.#memory;
    const events = (f64[row + TrackField.events] ?? 0) | 0;
    const count = (f64[row + TrackField.eventCount] ?? 0) | 0;
    const version = f64[row + TrackField.eventVersion] ?? 0;
    const known = this.#cursors[seat] ?? -1;
    if (known >= 0 && this.#versions[seat] === version) return known;
    this.#versions[seat] = version;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((f64[events + middle * EventField.count] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Lets go of what the song holds down on a track, at a frame of the block: it stops, or goes elsewhere. */
  release(row: number, offset: number): void {
    const { f64 } = this.#memory;
    const seat = this.#seats[(f64[row + TrackField.slot] ?? 0) | 0] ?? -1;
    if (seat < 0) return;
    this.#cursors[seat] = -1;
    // Only what the song holds: whoever plays along live keeps keys and pedal down.
    const record = instrumentOf(f64, row);
    if (this.#moved[seat * CHASED + SUSTAIN_PEDAL] === 1) {
      this.send(record, offset, EVENT_CONTROLLER, SUSTAIN_PEDAL, 0);
    }
    if ((this.#heldCount[seat] ?? 0) === 0) return;
    for (let key = 0; key < KEYS; key++) {
      if ((this.#held[seat * KEYS + key] ?? 0) === 0) continue;
      this.#held[seat * KEYS + key] = 0;
      this.#endKey(record, seat, key, offset);
    }
    this.#heldCount[seat] = 0;
  }

  /** A plan has been taken up: its instruments are reconciled next, then what is known of all others is forgotten. */
  beginPlan(): void {
    this.#plan++;
  }

  /** Nobody lets go of keys of instruments that are gone; whoever gets the seat next begins with all of them up. */
  forgetOthers(): void {
    for (let seat = 0; seat < this.#seatsTaken; seat++) {
      if (this.#plans[seat] === this.#plan) continue;
      this.#cursors[seat] = -1;
      this.#versions[seat] = 0;
      this.#heldCount[seat] = 0;
      this.#held.fill(0, seat * KEYS, (seat + 1) * KEYS);
      this.#live.fill(0, seat * KEYS, (seat + 1) * KEYS);
      this.#moved.fill(0, seat * CHASED, (seat + 1) * CHASED);
    }
  }

  /**
   * After the notes of a track have changed: ends those that are held and that the song no longer has here.
   *
   * @param position where the song is
   */
  reconcile(row: number, position: number, offset: number): void {
    const { f64 } = this.#memory;
    const seat = this.#seats[(f64[row + TrackField.slot] ?? 0) | 0] ?? -1;
    if (seat < 0) return;
    this.#plans[seat] = this.#plan;
    const version = f64[row + TrackField.eventVersion] ?? 0;
    if (this.#versions[seat] === version) return;
    this.#cursors[seat] = -1;
    this.#chaseControllers(row, position, offset);
    if ((this.#heldCount[seat] ?? 0) === 0) return;
    const record = instrumentOf(f64, row);
    for (let key = 0; key < KEYS; key++) {
      if ((this.#held[seat * KEYS + key] ?? 0) === 0) continue;
      const holders = this.#holders(row, key, position);
      this.#held[seat * KEYS + key] = holders;
      if (holders > 0) continue;
      this.#heldCount[seat] = (this.#heldCount[seat] ?? 0) - 1;
      this.#endKey(record, seat, key, offset);
    }
  }

  /** Notes of a key that the song has under a position. */
  #holders(row: number, key: number, position: number): number {
    const { f64 } = this.#memory;
    const events = (f64[row + TrackField.events] ?? 0) | 0;
    const count = (f64[row + TrackField.eventCount] ?? 0) | 0;
    let holders = 0;
    for (let index = 0; index < count; index++) {
      const at = events + index * EventField.count;
      if ((f64[at + EventField.frame] ?? 0) >= position) break;
      const isOn = f64[at + EventField.kind] === EVENT_NOTE_ON && f64[at + EventField.first] === key;
      if (isOn && (f64[at + EventField.until] ?? 0) > position) holders++;
    }
    return Math.min(255, holders);
  }

  /**
   * After a jump, with nothing held: wheels, pedals and controllers stand as the song has them there, and notes that it
   * has begun before begin.
   */
  chase(row: number, position: number, offset: number): void {
    this.#chaseControllers(row, position, offset);
    const { f64 } = this.#memory;
    const count = (f64[row + TrackField.eventCount] ?? 0) | 0;
    const seat = count === 0 ? -1 : this.#seat((f64[row + TrackField.slot] ?? 0) | 0);
    if (seat < 0) return;
    const events = (f64[row + TrackField.events] ?? 0) | 0;
    const record = instrumentOf(f64, row);
    for (let index = 0; index < count; index++) {
      const at = events + index * EventField.count;
      if ((f64[at + EventField.frame] ?? 0) >= position) break;
      const isOn = f64[at + EventField.kind] === EVENT_NOTE_ON;
      if (isOn && (f64[at + EventField.until] ?? 0) > position) this.#sendRow(record, seat, at, offset);
    }
  }

  #chaseControllers(row: number, position: number, offset: number): void {
    const { f64 } = this.#memory;
    const count = (f64[row + TrackField.eventCount] ?? 0) | 0;
    const seat = this.#seats[(f64[row + TrackField.slot] ?? 0) | 0] ?? -1;
    if (count === 0 && seat < 0) return;
    const events = (f64[row + TrackField.events] ?? 0) | 0;
    const record = instrumentOf(f64, row);
    const chased = this.#chased.fill(-1);
    // What the song has moved and no longer does goes back to rest.
    for (let place = 0; seat >= 0 && place < CHASED; place++) {
      if (this.#moved[seat * CHASED + place] === 1) chased[place] = -2;
      this.#moved[seat * CHASED + place] = 0;
    }
    for (let index = 0; index < count; index++) {
      const at = events + index * EventField.count;
      const frame = f64[at + EventField.frame] ?? 0;
      const place = placeOf((f64[at + EventField.kind] ?? 0) | 0, (f64[at + EventField.first] ?? 0) | 0);
      if (place < 0) continue;
      // What the song sets later stands at rest before.
      if (frame >= position) {
        if (chased[place] === -1) chased[place] = -2;
      } else {
        chased[place] = at;
      }
    }
    for (let place = 0; place < CHASED; place++) {
      const at = chased[place] ?? -1;
      if (at === -1) continue;
      const isWheel = place >= CHASED - 2;
      const kind = isWheel ? (place === CHASED - 2 ? EVENT_BEND : EVENT_PRESSURE) : EVENT_CONTROLLER;
      if (at < 0) {
        this.send(record, offset, kind, isWheel ? 0 : place, atRest(place));
      } else {
        this.#sendStored(record, offset, at);
        if (seat >= 0) this.#moved[seat * CHASED + place] = 1;
      }
    }
  }
}

/** Address of a track's instrument, as an integer of 32 bits: numbers with a fraction are objects when they are passed on. */
function instrumentOf(f64: Float64Array, row: number): number {
  return (f64[row + TrackField.instrument] ?? 0) | 0;
}

/** Where an event's value is kept while chasing; −1 for notes. */
function placeOf(kind: number, first: number): number {
  if (kind === EVENT_CONTROLLER) return first;
  if (kind === EVENT_BEND) return CHASED - 2;
  return kind === EVENT_PRESSURE ? CHASED - 1 : -1;
}

/** A controller that was never moved: volume and expression are up, all else is down. */
function atRest(controller: number): number {
  return controller === 7 || controller === 11 ? 1 : 0;
}
