import type { Project, Track } from "@loophole/schemas/types";
import { EditError } from "../edits/edit-error.ts";
import { MASTER_ID } from "./limits.ts";

/** The ids of a track and of everything on it. */
export function idsOfTrack(track: Track): string[] {
  const ids = [track.id];
  for (const list of [track.devices, track.sends, track.clips, track.notes]) {
    for (const { id } of list) ids.push(id);
  }
  return ids;
}

/**
 * Tracks, clips, devices and sends share one name space, because the engine's parameters are named by them.
 * @throws EditError CONFLICT when one of the ids is taken, or given twice; INVALID_PARAMS for the master's.
 */
export function checkFreeIds(project: Project, ids: readonly string[]): void {
  const wanted = new Set(ids);
  if (wanted.size < ids.length) throw new EditError("CONFLICT", "The same id is given twice.");
  if (wanted.has(MASTER_ID)) {
    throw new EditError("INVALID_PARAMS", `Nothing can have the id '${MASTER_ID}': it is the master's.`);
  }
  for (const track of project.tracks) {
    check(track, wanted);
    for (const clip of track.clips) check(clip, wanted);
    for (const list of [track.devices, track.sends, track.notes])
      for (const item of list) check(item, wanted);
  }
  for (const device of project.master.devices) check(device, wanted);
}

function check({ id }: { readonly id: string }, wanted: ReadonlySet<string>): void {
  if (wanted.has(id)) {
    throw new EditError("CONFLICT", `The song already has a track, clip or device with the id '${id}'.`);
  }
}
