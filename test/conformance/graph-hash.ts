import { createHash } from "node:crypto";
import { listAt, type Message } from "./wire/messages.ts";

/** Lists that their hash stands for, wherever they are. */
const HASHED: ReadonlySet<string> = new Set(["clips", "notes", "devices", "zones", "automation"]);

/** The hash of a graph, by docs/specs/ipc/graph-hash.md alone. */
export function hashOfGraph(graph: unknown): string {
  const { tracks, ...rest } = graph as Message;
  const hashes = listAt({ tracks }, "tracks").map((track) => hashOf(withHashes(track)));
  return hashOf({ ...(withHashes(rest) as Message), tracks: hashes });
}

/** The value with the hash of each such list in its place, the innermost first. */
function withHashes(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      HASHED.has(key) && Array.isArray(member) ? hashOf(member.map(withHashes)) : withHashes(member),
    ]),
  );
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
