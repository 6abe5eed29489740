import type { AddClipEdit, Edit, Project } from "@loophole/schemas/types";
import { expectClip, expectMedia } from "../document/expect.ts";
import { newId } from "../document/new-id.ts";
import { EditError } from "../edits/edit-error.ts";
import { clipEndTicks } from "../music/clip-length.ts";

/** Puts a copy of a clip right behind it. @throws EditError NOT_FOUND */
export function duplicateClip(project: Project, clipId: string): Edit {
  return duplicateClips(project, [clipId]);
}

/**
 * Puts copies of clips, each on its track, right behind the last of them, as far from each other as the
 * originals. `by` gives another distance in ticks.
 * @throws EditError NOT_FOUND, or INVALID_PARAMS without any clip
 */
export function duplicateClips(project: Project, clipIds: readonly string[], by?: number): Edit {
  const found = clipIds.map((id) => expectClip(project, id));
  const ends = found.map(({ clip }) =>
    clipEndTicks(clip, expectMedia(project, clip.media).media, project.timeline),
  );
  const distance = by ?? Math.round(Math.max(...ends) - Math.min(...found.map(({ clip }) => clip.start)));
  const edits = found.map(({ track, clip }): AddClipEdit => ({
    type: "clip.add",
    trackId: track.id,
    clip: { ...clip, id: newId("clip"), start: Math.max(0, clip.start + distance) },
  }));
  const [only] = edits;
  if (!only) throw new EditError("INVALID_PARAMS", "There is no clip to duplicate.");
  const label = edits.length === 1 ? `Duplicate clip ‘${only.clip.name}’` : `Duplicate ${edits.length} clips`;
  return { type: "batch", label: label.slice(0, 100), edits };
}
