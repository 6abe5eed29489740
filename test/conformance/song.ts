import type { Client } from "./wire/client.ts";
import { mustEqual } from "./failure.ts";
import { listAt, member, numberAt, type Message } from "./wire/messages.ts";

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

/** Sends operations that must be refused, and shows that nothing of them was done. */
export async function refusedWhole(
  client: Client,
  ops: Message[],
  code: string,
  details: Message = {},
): Promise<void> {
  const before = await client.result("graph.get");
  const baseRevision = numberAt(before, "revision");
  await client.refused("graph.apply", { baseRevision, ops }, code, details);
  mustEqual(await client.result("graph.get"), before, "the graph, with revision and hash");
}

/** The tracks of the graph as it is, by their ids. */
export async function tracksOf(client: Client): Promise<ReadonlyMap<unknown, unknown>> {
  const { graph } = await client.result("graph.get");
  return new Map(listAt(graph, "tracks").map((one) => [member(one, "id"), one]));
}
