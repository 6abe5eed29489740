import type { Project } from "@loophole/schemas/types";
import { EditError } from "../edits/edit-error.ts";

/**
 * Track and clip ids share one name space.
 * @throws EditError CONFLICT when one of the ids is taken, or given twice.
 */
export function checkFreeIds(project: Project, ids: readonly string[]): void {
  const wanted = new Set(ids);
  if (wanted.size < ids.length) throw new EditError("CONFLICT", "The same id is given twice.");
  for (const track of project.tracks) {
    if (wanted.has(track.id)) taken(track.id);
    for (const clip of track.clips) if (wanted.has(clip.id)) taken(clip.id);
  }
}

function taken(id: string): never {
  throw new EditError("CONFLICT", `The song already has a track or clip with the id '${id}'.`);
}
