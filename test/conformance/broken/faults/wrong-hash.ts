import type { Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "hash" && typeof member === "string" ? [...member].reverse().join("") : turned(member),
    ]),
  );
}

export const wrongHash: Fault = {
  name: "wrong-hash",
  title: "has another idea of a graph's hash, everywhere the same",
  breaks: [
    "every.revision-and-hash",
    "graph.hash",
    "graph.hash-follows",
    "mixing.hash",
    "telemetry.revision-and-hash",
  ],
  fromEngine: (message) => [turned(message) as Message],
  block: (payload) => {
    const hash = [...payload.subarray(48, 80).toString("hex")].reverse().join("");
    const changed = Buffer.from(payload);
    changed.write(hash, 48, "hex");
    return changed;
  },
};
