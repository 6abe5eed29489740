import type { NoteClip } from "@loophole/schemas/types";
import { newId } from "../document/new-id.ts";

/** A clip of notes without any. */
export function newNoteClip(
  start: number,
  length: number,
  options: { id?: string; name?: string } = {},
): NoteClip {
  return { id: options.id ?? newId("clip"), name: options.name ?? "Notes", start, length, notes: [] };
}
