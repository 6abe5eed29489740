import { TICKS_PER_QUARTER } from "@loophole/protocol";
import type { Meter, MeterPoint, TempoPoint } from "@loophole/schemas/types";
import { isBpm, isMeter } from "@loophole/schemas/validators";
import { parseMidi, type MidiEvent } from "midi-file";
import { plainMidiChunks } from "./midi-chunks.ts";
import { MidiFileError } from "./midi-error.ts";
import { PartBuilder, type MidiPart } from "./midi-part.ts";

/** What a Standard MIDI File says, in ticks of the song. */
export interface MidiSong {
  /** Changes of tempo by rising tick; the first may be at 0. */
  readonly tempo: readonly TempoPoint[];
  readonly meters: readonly MeterPoint[];
  /** One for each channel of each track that has notes. */
  readonly parts: readonly MidiPart[];
}

/** Quarter notes a minute where a file counts seconds instead of quarter notes. */
const SECONDS_BPM = 120;

/**
 * Reads a Standard MIDI File of format 0, 1 or 2. Notes that are never let go end where their track does.
 * @throws MidiFileError
 */
export function readMidi(bytes: Uint8Array): MidiSong {
  const { header, tracks } = parsed(bytes);
  const scale = ticksPerTick(header);
  const tempo = new Map<number, number>();
  const meters = new Map<number, Meter>();
  const parts: MidiPart[] = [];
  let start = 0;
  for (const [index, events] of tracks.entries()) {
    const track = new TrackReader(`Track ${index + 1}`);
    let time = header.format === 2 ? start : 0;
    for (const event of events) {
      time += number(event.deltaTime);
      const tick = Math.round(time * scale);
      if (event.type === "setTempo") tempo.set(tick, Math.round(6e10 / event.microsecondsPerBeat) / 1000);
      else if (event.type === "timeSignature") {
        const meter: unknown = { numerator: event.numerator, denominator: event.denominator };
        if (isMeter(meter)) meters.set(tick, meter);
      } else track.take(event, tick);
    }
    parts.push(...track.parts(Math.round(time * scale)));
    // The tracks of format 2 follow each other.
    start = time;
  }
  return {
    tempo: header.ticksPerBeat === undefined ? [] : tempoPoints(tempo),
    meters: rising(meters).map(([tick, meter]) => ({ tick, meter })),
    parts,
  };
}

/** The notes of one track of the file, channel by channel. */
class TrackReader {
  #name: string;
  readonly #channels = new Map<number, PartBuilder>();

  constructor(name: string) {
    this.#name = name;
  }

  take(event: MidiEvent, tick: number): void {
    if (event.type === "trackName") {
      const name = event.text.replace(/\p{Cc}/gu, " ").trim();
      if (name !== "") this.#name = [...name].slice(0, 80).join("");
    }
    if (!("channel" in event) || event.type === "channelPrefix") return;
    let part = this.#channels.get(event.channel);
    if (!part) this.#channels.set(event.channel, (part = new PartBuilder(event.channel)));
    part.take(event, tick);
  }

  parts(end: number): MidiPart[] {
    const parts = [...this.#channels.values()].map((builder) => builder.finish(end));
    const sounding = parts.filter(({ notes }) => notes.length > 0);
    return sounding.map((part) => ({
      ...part,
      name: sounding.length === 1 ? this.#name : `${this.#name}, channel ${part.channel + 1}`,
    }));
  }
}

interface Division {
  readonly ticksPerBeat?: number;
  readonly framesPerSecond?: number;
  readonly ticksPerFrame?: number;
}

/** Ticks of the song in one of the file. */
function ticksPerTick({ ticksPerBeat, framesPerSecond, ticksPerFrame }: Division): number {
  const perSecond = (framesPerSecond ?? 0) * (ticksPerFrame ?? 0);
  const scale =
    ticksPerBeat === undefined
      ? (SECONDS_BPM / 60) * (TICKS_PER_QUARTER / perSecond)
      : TICKS_PER_QUARTER / ticksPerBeat;
  if (Number.isFinite(scale) && scale > 0) return scale;
  throw new MidiFileError("It does not say how long its ticks are.");
}

/** The last of several changes at one tick counts, and one to the same tempo is none. */
function tempoPoints(tempo: ReadonlyMap<number, number>): TempoPoint[] {
  const points: TempoPoint[] = [];
  for (const [tick, bpm] of rising(tempo)) {
    if (isBpm(bpm) && points.at(-1)?.bpm !== bpm) points.push({ tick, bpm });
  }
  return points;
}

function rising<T>(values: ReadonlyMap<number, T>): [number, T][] {
  return [...values].sort(([a], [b]) => a - b);
}

function parsed(bytes: Uint8Array): ReturnType<typeof parseMidi> {
  const plain = plainMidiChunks(bytes);
  try {
    return parseMidi(plain);
  } catch (error) {
    // The library throws texts.
    const why = typeof error === "string" ? error : String(error);
    throw new MidiFileError(`It is damaged and cannot be read (${why}).`, { cause: error });
  }
}

/** The library reads undefined past a track's end. */
function number(value: number | undefined): number {
  if (value !== undefined && Number.isFinite(value) && value >= 0) return value;
  throw new MidiFileError("It is damaged: a track ends in the middle of an event.");
}
