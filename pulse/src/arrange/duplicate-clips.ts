import type { AddClipEdit, AddNotesEdit, Edit, Project } from "@loophole/schemas/types";
import { expectClip, expectMedia } from "../document/expect.ts";
import { findNotes } from "../document/find.ts";
import { newId } from "../document/new-id.ts";
import { EditError } from "../edits/edit-error.ts";
import { clipEndTicks, noteClipEnd } from "../music/clip-length.ts";

/** Puts a copy of a clip, of audio or of notes, right behind it. @throws EditError NOT_FOUND */
export function duplicateClip(project: Project, clipId: string): Edit {
  return duplicateClips(project, [clipId]);
}

/**
 * Puts copies of clips, each on its track, right behind the last of them, as far from each other as the
 * originals. `by` gives another distance in ticks.
 * @throws EditError NOT_FOUND, or INVALID_PARAMS without any clip
 */
export function duplicateClips(project: Project, clipIds: readonly string[], by?: number): Edit {
  const found = clipIds.map((id) => findNotes(project, id) ?? expectClip(project, id));
  const ends = found.map(({ clip }) =>
    "notes" in clip
      ? noteClipEnd(clip)
      : clipEndTicks(clip, expectMedia(project, clip.media).media, project.timeline),
  );
  const distance = by ?? Math.round(Math.max(...ends) - Math.min(...found.map(({ clip }) => clip.start)));
  const edits = found.map(({ track, clip }): AddClipEdit | AddNotesEdit => {
    const copy = { id: newId("clip"), start: Math.max(0, clip.start + distance) };
    return "notes" in clip
      ? { type: "notes.add", trackId: track.id, clip: { ...clip, ...copy } }
      : { type: "clip.add", trackId: track.id, clip: { ...clip, ...copy } };
  });
  const [only] = edits;
  if (!only) throw new EditError("INVALID_PARAMS", "There is no clip to duplicate.");
  const label = edits.length === 1 ? `Duplicate clip ‘${only.clip.name}’` : `Duplicate ${edits.length} clips`;
  return { type: "batch", label: label.slice(0, 100), edits };
}
