import { listAt, member, numberAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

/** The value with the notes of every clip by their start. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sorted(one)]));
  const notes = listAt(copy, "notes");
  if (notes.every((one) => member(one, "velocity") !== undefined) && notes.length > 0)
    copy["notes"] = notes.toSorted((a, b) => numberAt(a, "start") - numberAt(b, "start"));
  return copy;
}

export const sortsNotes: Fault = {
  name: "sorts-notes",
  title: "keeps notes in the order in which they sound",
  breaks: ["notes.clips"],
  fromClient: (message) => (message["name"] === "graph.apply" ? [sorted(message) as Message] : null),
};
