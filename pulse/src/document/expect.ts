import type { Project } from "@loophole/schemas/types";
import { EditError } from "../edits/edit-error.ts";
import type { FindClip } from "./clip-finder.ts";
import {
  findClip,
  findDevice,
  findMedia,
  findNotes,
  findSend,
  findStrip,
  findTrack,
  type FoundClip,
  type FoundDevice,
  type FoundMedia,
  type FoundNotes,
  type FoundSend,
  type FoundStrip,
  type FoundTrack,
} from "./find.ts";

/** @throws EditError NOT_FOUND */
export function expectTrack(project: Project, id: string): FoundTrack {
  return findTrack(project, id) ?? missing(`There is no track '${id}' in the song.`);
}

/** @throws EditError NOT_FOUND */
export function expectClip(project: Project, id: string, find: FindClip = findClip): FoundClip {
  return find(project, id) ?? missing(`There is no clip '${id}' in the song.`);
}

/** @throws EditError NOT_FOUND */
export function expectNotes(project: Project, id: string): FoundNotes {
  return findNotes(project, id) ?? missing(`There is no clip of notes '${id}' in the song.`);
}

/** @throws EditError NOT_FOUND */
export function expectMedia(project: Project, id: string): FoundMedia {
  return findMedia(project, id) ?? missing(`There is no audio file '${id}' in the song.`);
}

/** A track's strip or the master's. @throws EditError NOT_FOUND */
export function expectStrip(project: Project, id: string): FoundStrip {
  return findStrip(project, id) ?? missing(`There is no track '${id}' in the song.`);
}

/** @throws EditError NOT_FOUND */
export function expectDevice(project: Project, id: string): FoundDevice {
  return findDevice(project, id) ?? missing(`There is no device '${id}' in the song.`);
}

/** @throws EditError NOT_FOUND */
export function expectSend(project: Project, id: string): FoundSend {
  return findSend(project, id) ?? missing(`There is no send '${id}' in the song.`);
}

/** @throws EditError INVALID_PARAMS when the place is past the last one allowed. */
export function expectIndex(index: number, last: number, list: string): void {
  if (index > last) {
    throw new EditError("INVALID_PARAMS", `Place ${index} is past the end of the ${list} (${last}).`);
  }
}

/** @throws EditError RESOURCE_EXHAUSTED when a list is full. */
export function expectRoom(length: number, limit: number, list: string): void {
  if (length >= limit)
    throw new EditError("RESOURCE_EXHAUSTED", `The song has as many ${list} as it can hold: ${limit}.`);
}

function missing(message: string): never {
  throw new EditError("NOT_FOUND", message);
}
