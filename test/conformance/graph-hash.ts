import { createHash } from "node:crypto";
import { listAt, type Message } from "./wire/messages.ts";

/** The hash of a graph, by docs/specs/ipc/graph-hash.md alone. */
export function hashOfGraph(graph: unknown): string {
  const tracks = listAt(graph, "tracks").map((track) => {
    const { clips, ...rest } = track as Message;
    return hashOf({ ...rest, clips: hashOf(clips) });
  });
  return hashOf({ ...(graph as Message), tracks });
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(canonical(value), "utf8").digest("hex");
}

/** RFC 8785: members sorted by UTF-16 code units, no white space, numbers as ECMAScript writes them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
