import { newId } from "@loophole/pulse";
import type { Clip, Edit, NoteClip, Project } from "@loophole/schemas/types";
import { clipLabel, findClips } from "./found-clips.ts";
import { copyEdit, takes } from "./move-clips.ts";

/** Clips that were cut or copied, with their places relative to the first of them. */
export interface CopiedClips {
  readonly clips: readonly {
    readonly clip: Clip;
    readonly notes: NoteClip | null;
    readonly tick: number;
    readonly track: number;
  }[];
}

export function copied(project: Project, ids: Iterable<string>): CopiedClips | null {
  const found = findClips(project, ids);
  if (found.length === 0) return null;
  const start = Math.min(...found.map(({ clip }) => clip.start));
  const top = Math.min(...found.map(({ trackIndex }) => trackIndex));
  return {
    clips: found.map(({ clip, notes, trackIndex }) => ({
      clip,
      notes,
      tick: clip.start - start,
      track: trackIndex - top,
    })),
  };
}

/** Puts copies at a tick, the topmost on a track; those that would fall below the last track go on it. */
export function paste(
  project: Project,
  copies: CopiedClips,
  at: { tick: number; trackIndex: number },
): { edit: Edit; ids: string[] } | null {
  const media = new Set(project.media.map((file) => file.id));
  const edits: Edit[] = [];
  const ids: string[] = [];
  for (const { clip, notes, tick, track } of copies.clips) {
    const target = project.tracks[Math.min(project.tracks.length - 1, at.trackIndex + track)];
    // A file that was taken out of the song since cannot sound, nor can a clip on a track of another kind.
    if (!target || !takes(target, notes) || (notes === null && !media.has(clip.media))) continue;
    const id = newId("clip");
    ids.push(id);
    edits.push(copyEdit(target.id, clip, notes, { id, start: at.tick + tick }));
  }
  if (edits.length === 0) return null;
  const first = copies.clips[0]?.clip.name ?? "";
  const label = edits.length === 1 ? `Paste clip ‘${first}’` : `Paste ${edits.length} clips`;
  return { edit: { type: "batch", label: label.slice(0, 100), edits }, ids };
}

export function removeClips(
  project: Project,
  ids: Iterable<string>,
  verb: "Delete" | "Cut" = "Delete",
): Edit | null {
  const found = findClips(project, ids);
  const edits = found.map(({ clip, notes }): Edit => ({
    type: notes === null ? "clip.remove" : "notes.remove",
    clipId: clip.id,
  }));
  const [first] = edits;
  if (!first) return null;
  if (edits.length === 1 && verb === "Delete") return first;
  return { type: "batch", label: clipLabel(verb, found), edits };
}
