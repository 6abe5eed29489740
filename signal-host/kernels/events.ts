/** How an instrument walks through its events: what the synthesiser and the sampler share of dividing a quantum. */
import {
  EVENT_BYTES,
  EVENT_KIND,
  EVENT_NOTE_OFF,
  EVENT_NOTE_ON,
  EVENT_OFFSET,
  QUANTUM,
  RECORD_EVENT_COUNT,
  RECORD_EVENTS,
} from "./abi";

@inline
export function firstEvent(record: usize): usize {
  return <usize>load<u32>(record, RECORD_EVENTS);
}

/** Just behind the last event. */
@inline
export function eventsEnd(record: usize): usize {
  return firstEvent(record) + <usize>load<i32>(record, RECORD_EVENT_COUNT) * EVENT_BYTES;
}

/**
 * The frame before which events belong to the quantum at `start`. Whatever comes after the last quantum still takes hold
 * in it: no note off may get lost.
 */
@inline
export function quantumEnd(start: i32, frames: i32): i32 {
  return start + QUANTUM >= frames ? i32.MAX_VALUE : start + QUANTUM;
}

/** Whether there is an event, and it comes before the frame `end`. */
@inline
export function isDue(event: usize, eventsEnd: usize, end: i32): bool {
  return event < eventsEnd && load<i32>(event, EVENT_OFFSET) < end;
}

/** Where in the quantum at `start` an event takes hold: never before what was done already, and never beyond it. */
@inline
export function placeOf(event: usize, start: i32, place: i32): i32 {
  return max(place, min(load<i32>(event, EVENT_OFFSET) - start, QUANTUM - 1));
}

/** Whether an event begins or ends a note. */
@inline
export function isNote(event: usize): bool {
  const kind = load<i32>(event, EVENT_KIND);
  return kind == EVENT_NOTE_ON || kind == EVENT_NOTE_OFF;
}
