import {
  EVENT_BEND,
  EVENT_CONTROLLER,
  EVENT_NOTE_OFF,
  EVENT_NOTE_ON,
  EVENT_PRESSURE,
} from "../../kernels/abi.ts";

/** A channel message that instruments know nothing of becomes this: no event. */
export const NO_EVENT = 0;

/**
 * A MIDI 1.0 channel message as an event for an instrument: EVENT_… and its two values. Of pressure on single keys and
 * program changes instruments know nothing.
 */
export function midiEvent([status = 0, first = 0, second = 0]: readonly number[]): [number, number, number] {
  switch (status & 0xf0) {
    case 0x80:
      return [EVENT_NOTE_OFF, first, 0];
    case 0x90:
      // A note that begins at velocity 0 ends.
      return second === 0 ? [EVENT_NOTE_OFF, first, 0] : [EVENT_NOTE_ON, first, second / 127];
    case 0xb0:
      return [EVENT_CONTROLLER, first, second / 127];
    case 0xd0:
      return [EVENT_PRESSURE, first / 127, 0];
    case 0xe0:
      return [EVENT_BEND, bend(first | (second << 7)), 0];
    default:
      return [NO_EVENT, 0, 0];
  }
}

/** 0 … 16383, at rest 8192, as −1 … 1. */
function bend(value: number): number {
  return value < 8192 ? (value - 8192) / 8192 : (value - 8192) / 8191;
}
