import type { At, MidiSendParams } from "@loophole/schemas/types";
import { CommandError } from "./command-error.ts";
import type { CommandHandler, GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";
import type { GraphState } from "./graph-state.ts";
import type { LiveKeys } from "./live-keys.ts";

/** What playing live takes of an engine. */
export interface MidiPlayer {
  /** Plays channel messages on a track's instrument: with the next block, or at a time. Answers how many it took. */
  playMidi(
    track: string,
    messages: readonly (readonly number[])[],
    at: At | undefined,
    signal: AbortSignal,
  ): Promise<{ readonly played: number }>;
}

export interface MidiParts {
  readonly engine: MidiPlayer;
  readonly state: Pick<GraphState, "track">;
  readonly liveKeys: LiveKeys;
}

/** Program change and channel pressure have one byte of data, other channel messages two. */
const SHORT: ReadonlySet<number> = new Set([0xc0, 0xd0]);

export function midiHandlers(control: Control): GroupHandlers<"midi"> {
  return { "midi.send": midiSend(control) };
}

/**
 * midi.send: messages for the instrument of a track. Rejects with CommandError NOT_FOUND for an unknown track,
 * INVALID_PARAMS for one that plays no notes and for bytes that are no channel message.
 */
export function midiSend({ engine, state, liveKeys }: MidiParts): CommandHandler<"midi.send"> {
  return async ({ track: id, messages }, context) => {
    const track = state.track(id);
    if (track === undefined) {
      const details = { pointer: "/track", rule: "known-id" };
      throw new CommandError("NOT_FOUND", `There is no track '${id}'.`, details);
    }
    if (track.kind !== "instrument") {
      const message = `Track '${id}' is no instrument track: nothing on it plays notes.`;
      throw new CommandError("INVALID_PARAMS", message, { pointer: "/track", rule: "instrument-track" });
    }
    for (const [i, message] of messages.entries()) checkMessage(message, `/messages/${String(i)}`);
    const { played } = await engine.playMidi(id, messages, context.at, context.signal);
    liveKeys.note(context.telemetry, id, messages);
    // It has waited for its time, and whoever sent it is gone.
    if (!context.telemetry.isConnected) letGo({ engine, liveKeys }, context.telemetry);
    return { result: { played } };
  };
}

/** Whoever played is gone: what it holds down is let go. @param client as in LiveKeys */
export function letGo({ engine, liveKeys }: Pick<MidiParts, "engine" | "liveKeys">, client: object): void {
  for (const { track, messages } of liveKeys.letGo(client)) {
    // A track that is gone as well holds nothing.
    engine.playMidi(track, messages, undefined, new AbortController().signal).catch(() => undefined);
  }
}

/** @see MIDI 1.0 Detailed Specification, table 1 (status bytes) */
function checkMessage(message: MidiSendParams["messages"][number], at: string): void {
  const [status = 0, ...data] = message;
  if (status < 0x80 || status > 0xef) {
    throw wrong(`${at}/0`, "midi-status", "A channel message begins with a byte from 128 to 239.");
  }
  const bytes = SHORT.has(status & 0xf0) ? 1 : 2;
  if (data.length !== bytes) {
    const message = `A message that begins with ${String(status)} has ${String(bytes)} more.`;
    throw wrong(at, "midi-length", message);
  }
  const place = data.findIndex((byte) => byte > 0x7f);
  if (place >= 0) throw wrong(`${at}/${String(place + 1)}`, "midi-data", "Bytes of data are from 0 to 127.");
}

function wrong(pointer: string, rule: string, message: string): CommandError {
  return new CommandError("INVALID_PARAMS", message, { pointer, rule });
}
