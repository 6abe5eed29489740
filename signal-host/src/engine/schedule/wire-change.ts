import type { PlayStart, ScheduledChange, SongPosition } from "../engine-types.ts";
import { midiEvent } from "../midi-event.ts";
import { trackGone } from "./schedule-desk.ts";
import { Operation, PositionUnit } from "../memory/rings.ts";
import { controlChange, type ControlChange, type Controls } from "../strip-controls.ts";

/** A scheduled change in the words of the audio thread. */
export interface WireChange {
  readonly operation: number;
  readonly args: readonly number[];
  /** The control it moves; null for the transport. */
  readonly control: ControlChange | null;
}

/** Throws EngineError NOT_FOUND or INVALID_PARAMS. */
export function wireChange(change: ScheduledChange, controls: Controls): WireChange {
  switch (change.kind) {
    case "parameter": {
      const control = controlChange(change, controls);
      const { operation, slot, field, first, second } = control;
      return { operation, args: [slot, field, first, second], control };
    }
    case "midi": {
      const slot = controls.strips.get(change.track)?.slot;
      if (slot === undefined) throw trackGone(change.track);
      return { operation: Operation.event, args: [slot, ...midiEvent(change.message)], control: null };
    }
    case "play":
      return {
        operation: Operation.play,
        args: playArguments(change),
        control: null,
      };
    case "stop":
      return { operation: Operation.stop, args: [], control: null };
    case "locate":
      return { operation: Operation.locate, args: wirePosition(change.position), control: null };
  }
}

/** Where and how to play, in the words of the audio thread. */
export function playArguments({ position, countIn = false, preRoll = 0 }: PlayStart): readonly number[] {
  return [...wirePosition(position), countIn ? 1 : 0, preRoll];
}

/** A position and its unit; without one the song goes on where it stands. */
export function wirePosition(position?: SongPosition): [number, number] {
  if (position === undefined) return [0, PositionUnit.none];
  if ("sample" in position) return [position.sample, PositionUnit.frames];
  return [position.tick, PositionUnit.ticks];
}
