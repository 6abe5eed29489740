import type { TempoMap } from "@loophole/protocol";
import type { GraphNoteClip, GraphTrack } from "@loophole/schemas/types";
import {
  EVENT_BEND,
  EVENT_CONTROLLER,
  EVENT_NOTE_OFF,
  EVENT_NOTE_ON,
  EVENT_PRESSURE,
} from "../../../kernels/abi.ts";
import { EventField } from "./plan-layout.ts";

/** Events of one track at most: clips that loop short content for hours end there. */
const EVENTS_MAX = 1_000_000;

interface TickEvent {
  readonly tick: number;
  readonly kind: number;
  readonly first: number;
  readonly second: number;
  /** When a note that begins ends; else the event's own tick. */
  readonly until: number;
}

/** At one frame notes end first, then wheels and pedals move, then notes begin. */
const ORDER: Readonly<Record<number, number>> = {
  [EVENT_NOTE_OFF]: 0,
  [EVENT_CONTROLLER]: 1,
  [EVENT_BEND]: 1,
  [EVENT_PRESSURE]: 1,
  [EVENT_NOTE_ON]: 2,
};

/** The events of a track's note clips as EventField rows, in the order in which they take hold. */
export function compileNotes(clips: NonNullable<GraphTrack["notes"]>, tempo: TempoMap): Float64Array {
  const events: TickEvent[] = [];
  for (const clip of clips) if (clip.mute !== true) collect(clip, events);
  const timed = events.map((event) => ({
    ...event,
    frame: tempo.framesAt(event.tick),
    untilFrame: tempo.framesAt(event.until),
  }));
  timed.sort((a, b) => a.frame - b.frame || (ORDER[a.kind] ?? 0) - (ORDER[b.kind] ?? 0));
  const table = new Float64Array(timed.length * EventField.count);
  timed.forEach(({ frame, kind, first, second, untilFrame }, index) => {
    const row = index * EventField.count;
    table[row + EventField.frame] = frame;
    table[row + EventField.kind] = kind;
    table[row + EventField.first] = first;
    table[row + EventField.second] = second;
    table[row + EventField.until] = untilFrame;
  });
  return table;
}

/** The stretches of content that a clip plays: where each begins on the time line, and in the content. */
function* stretches(clip: GraphNoteClip): Generator<{ at: number; from: number; to: number }> {
  const end = clip.start + clip.length;
  let from = clip.offset ?? 0;
  const loop = clip.loop !== undefined && clip.loop.end > clip.loop.start ? clip.loop : undefined;
  for (let at = clip.start; at < end;) {
    const to = loop !== undefined && from < loop.end ? loop.end : Infinity;
    const length = Math.min(to - from, end - at);
    yield { at, from, to: from + length };
    at += length;
    from = loop?.start ?? from + length;
  }
}

function collect(clip: GraphNoteClip, events: TickEvent[]): void {
  const add = (tick: number, kind: number, first: number, second: number, until = tick): void => {
    if (events.length < EVENTS_MAX) events.push({ tick, kind, first, second, until });
  };
  for (const { at, from, to } of stretches(clip)) {
    if (events.length >= EVENTS_MAX) return;
    const inside = (tick: number): boolean => tick >= from && tick < to;
    for (const { start, length, key, velocity } of clip.notes) {
      if (!inside(start)) continue;
      const end = Math.min(start + length, to);
      add(at + start - from, EVENT_NOTE_ON, key, velocity / 127, at + end - from);
      add(at + end - from, EVENT_NOTE_OFF, key, 0);
    }
    for (const { tick, controller, value } of clip.controllers ?? []) {
      if (inside(tick)) add(at + tick - from, EVENT_CONTROLLER, controller, value / 127);
    }
    for (const { tick, value } of clip.pitchBend ?? []) {
      if (inside(tick)) add(at + tick - from, EVENT_BEND, value, 0);
    }
    for (const { tick, value } of clip.pressure ?? []) {
      if (inside(tick)) add(at + tick - from, EVENT_PRESSURE, value, 0);
    }
  }
}

/** Compiles a track's notes and remembers the outcome, with a number that differs when it does. */
export class NoteCompiler {
  readonly #remembered = new Map<
    string,
    { source: GraphTrack["notes"]; tempo: TempoMap; table: Float64Array; version: number }
  >();
  #versions = 0;

  compile(track: GraphTrack, tempo: TempoMap): { table: Float64Array; version: number } {
    const last = this.#remembered.get(track.id);
    if (last !== undefined && last.source === track.notes && last.tempo.equals(tempo)) return last;
    const table = compileNotes(track.notes ?? [], tempo);
    const same =
      last !== undefined &&
      last.table.length === table.length &&
      last.table.every((value, index) => value === table[index]);
    const version = same ? last.version : ++this.#versions;
    const compiled = { source: track.notes, tempo, table, version };
    this.#remembered.set(track.id, compiled);
    return compiled;
  }

  /** Forgets tracks that are not in `ids`. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#remembered.keys()) if (!ids.has(id)) this.#remembered.delete(id);
  }
}
