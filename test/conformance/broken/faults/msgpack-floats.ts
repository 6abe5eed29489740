import type { Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

function asText(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asText(member)]));
}

export const msgpackFloats: Fault = {
  name: "msgpack-floats",
  title: "writes fractions as text in MessagePack",
  breaks: ["encoding.msgpack-dialogue", "every.schema"],
  fromEngine: (message, { memory }) => {
    const encodings = message["encodings"];
    if (message["type"] === "welcome" && Array.isArray(encodings)) {
      memory.set("packs", encodings.find((name) => name === "json" || name === "msgpack") === "msgpack");
    }
    if (memory.get("packs") !== true || message["type"] === "welcome") return null;
    return [asText(message) as Message];
  },
};
