import type { ControllerPoint, Note, PressurePoint, WheelPoint } from "@loophole/schemas/types";
import type { MidiEvent } from "midi-file";
import { MidiFileError } from "./midi-error.ts";

/** What one channel of a track plays; ticks are the song's, from the file's start. */
export interface MidiPart {
  readonly name: string;
  /** From 0; 9 is percussion by custom. */
  readonly channel: number;
  readonly notes: readonly Note[];
  readonly controllers: readonly ControllerPoint[];
  readonly pitchBend: readonly WheelPoint[];
  readonly pressure: readonly PressurePoint[];
  /** Semitones that the pitch wheel bends, where the file says so. */
  readonly bendRange: number | null;
  /** Where the last note or the track ends. */
  readonly end: number;
}

/** The most events of a kind that a clip of notes holds. */
const EVENT_LIMIT = 100_000;

/** Controllers that address registered and other parameters, and give their values. */
const PARAMETER_CONTROLLERS: ReadonlySet<number> = new Set([6, 38, 96, 97, 98, 99, 100, 101]);
/** From here on controllers are channel modes; these two end all notes. */
const FIRST_MODE = 120;
const NOTES_END: ReadonlySet<number> = new Set([120, 123]);

interface HeldNote {
  readonly start: number;
  readonly velocity: number;
}

/** Makes notes of a channel's events, which come in the order of time. */
export class PartBuilder {
  readonly #channel: number;
  readonly #held = new Map<number, HeldNote[]>();
  readonly #notes: Note[] = [];
  readonly #controllers: ControllerPoint[] = [];
  readonly #pitchBend: WheelPoint[] = [];
  readonly #pressure: PressurePoint[] = [];
  /** The registered parameter that data entry is for. */
  readonly #parameter = { msb: 127, lsb: 127 };
  #bendRange: number | null = null;

  constructor(channel: number) {
    this.#channel = channel;
  }

  take(event: MidiEvent, tick: number): void {
    switch (event.type) {
      case "noteOn":
        this.#hold(dataByte(event.noteNumber), {
          start: tick,
          velocity: Math.max(1, dataByte(event.velocity)),
        });
        return;
      case "noteOff":
        this.#letGo(dataByte(event.noteNumber), tick);
        return;
      case "controller":
        this.#control(dataByte(event.controllerType), dataByte(event.value), tick);
        return;
      case "pitchBend":
        // 8191 steps up, 8192 down.
        add(this.#pitchBend, { tick, value: unit(event.value / (event.value > 0 ? 8191 : 8192), -1) });
        return;
      case "channelAftertouch":
        add(this.#pressure, { tick, value: unit(event.amount / 127, 0) });
        return;
      default:
    }
  }

  /** @param end where the track ends, and with it what is still held */
  finish(end: number): MidiPart {
    this.#letAllGo(end);
    return {
      name: "",
      channel: this.#channel,
      notes: this.#notes.toSorted((a, b) => a.start - b.start || a.key - b.key),
      controllers: this.#controllers,
      pitchBend: this.#pitchBend,
      pressure: this.#pressure,
      bendRange: this.#bendRange,
      end: Math.max(end, ...ends(this.#notes)),
    };
  }

  #hold(key: number, note: HeldNote): void {
    const held = this.#held.get(key);
    if (held) held.push(note);
    else this.#held.set(key, [note]);
  }

  /** Of several notes on one key the oldest is let go. */
  #letGo(key: number, tick: number): void {
    const note = this.#held.get(key)?.shift();
    if (!note) return;
    const { start, velocity } = note;
    add(this.#notes, { start, length: Math.max(1, tick - start), key, velocity });
  }

  #letAllGo(tick: number): void {
    for (const [key, held] of this.#held) while (held.length > 0) this.#letGo(key, tick);
  }

  #control(controller: number, value: number, tick: number): void {
    if (NOTES_END.has(controller)) this.#letAllGo(tick);
    if (controller === 101) this.#parameter.msb = value;
    else if (controller === 100) this.#parameter.lsb = value;
    else if (controller === 6 && this.#parameter.msb === 0 && this.#parameter.lsb === 0)
      this.#bendRange = value;
    if (controller >= FIRST_MODE || PARAMETER_CONTROLLERS.has(controller)) return;
    add(this.#controllers, { tick, controller, value });
  }
}

/** A loop, because a part may have more notes than a function may have arguments. */
function ends(notes: readonly Note[]): [number] {
  let last = 0;
  for (const { start, length } of notes) last = Math.max(last, start + length);
  return [last];
}

function add<T>(list: T[], item: T): void {
  if (list.length >= EVENT_LIMIT) {
    throw new MidiFileError(
      `A track has more than ${EVENT_LIMIT} events of a kind, which is more than a clip holds.`,
    );
  }
  list.push(item);
}

/** The library reads undefined past a track's end. */
function dataByte(value: number | undefined): number {
  if (value !== undefined && Number.isInteger(value) && value >= 0 && value <= 127) return value;
  throw new MidiFileError("It is damaged: an event has values that MIDI does not have.");
}

function unit(value: number, least: number): number {
  if (Number.isNaN(value)) throw new MidiFileError("It is damaged: a track ends in the middle of an event.");
  return Math.min(1, Math.max(least, value));
}
