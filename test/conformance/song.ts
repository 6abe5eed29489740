import type { Client } from "./wire/client.ts";
import type { Message } from "./wire/messages.ts";

/** A track as `graph.apply` wants it. */
export function track(id: string, fields: Message = {}): Message {
  return { id, gain: 0, pan: 0, mute: false, solo: false, clips: [], ...fields };
}

/** A clip as `graph.apply` wants it: a second of a sample at 48 kHz. */
export function clip(id: string, sample: string, fields: Message = {}): Message {
  return { id, sample, start: 0, offset: 0, length: 48_000, gain: 0, fadeIn: 0, fadeOut: 0, ...fields };
}

/** Applies operations to the graph as it is; answers the reply. */
export async function apply(client: Client, ...ops: Message[]): Promise<Message> {
  return await client.ok("graph.apply", { baseRevision: await client.revision(), ops });
}

export async function addTrack(client: Client, id: string, fields: Message = {}): Promise<Message> {
  return await apply(client, { op: "track.add", track: track(id, fields) });
}

export function setGain(value: number, target = "master"): Message {
  return { target, parameter: "gain", value };
}
