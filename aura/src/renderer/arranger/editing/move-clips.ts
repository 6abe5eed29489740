import type { Clip, Edit, NoteClip, Project, Track } from "@loophole/schemas/types";
import { clipLabel, findClips, type FoundClip } from "./found-clips.ts";

/** How far clips go: along the song and down the list of tracks. */
export interface Shift {
  readonly ticks: number;
  readonly tracks: number;
}

/** Puts a copy of a clip on a track. */
export function copyEdit(
  trackId: string,
  clip: Clip,
  notes: NoteClip | null,
  as: { readonly id: string; readonly start: number },
): Edit {
  return notes === null
    ? { type: "clip.add", trackId, clip: { ...clip, ...as } }
    : { type: "notes.add", trackId, clip: { ...notes, ...as } };
}

/** Whether a track takes clips of this kind. */
export function takes({ kind }: Track, notes: NoteClip | null): boolean {
  return kind === (notes === null ? "audio" : "instrument");
}

/**
 * The part of a shift that a group can go as one: not before the song's start, not beyond the tracks, and not to
 * tracks of other kinds.
 */
export function possibleShift(project: Project, found: readonly FoundClip[], shift: Shift): Shift {
  const firstStart = Math.min(...found.map(({ clip }) => clip.start));
  const highest = Math.min(...found.map(({ trackIndex }) => trackIndex));
  const lowest = Math.max(...found.map(({ trackIndex }) => trackIndex));
  const tracks = Math.max(-highest, Math.min(project.tracks.length - 1 - lowest, shift.tracks));
  const fits = found.every(({ notes, trackIndex }) => {
    const track = project.tracks[trackIndex + tracks];
    return track !== undefined && takes(track, notes);
  });
  return { ticks: Math.max(-firstStart, Math.round(shift.ticks)), tracks: fits ? tracks : 0 };
}

/** Moves clips by as much of a shift as is possible. Null where that is nothing. */
export function moveClips(project: Project, ids: Iterable<string>, wanted: Shift): Edit | null {
  const found = findClips(project, ids);
  if (found.length === 0) return null;
  const shift = possibleShift(project, found, wanted);
  if (shift.ticks === 0 && shift.tracks === 0) return null;
  const edits: Edit[] = [];
  for (const { clip, notes, trackIndex } of found) {
    const track = project.tracks[trackIndex + shift.tracks];
    if (!track) continue;
    const to = { clipId: clip.id, trackId: track.id, start: clip.start + shift.ticks };
    edits.push({ type: notes === null ? "clip.move" : "notes.move", ...to });
  }
  return asOne(clipLabel("Move", found), edits);
}

/**
 * Copies clips to where a shift takes them. `copyId` gives each copy its id: the same for the same original, so that
 * a preview that is made again on every movement keeps them.
 */
export function copyClips(
  project: Project,
  ids: Iterable<string>,
  wanted: Shift,
  copyId: (originalId: string) => string,
): Edit | null {
  const found = findClips(project, ids);
  if (found.length === 0) return null;
  const shift = possibleShift(project, found, wanted);
  const edits: Edit[] = [];
  for (const { clip, notes, trackIndex } of found) {
    const track = project.tracks[trackIndex + shift.tracks];
    if (!track) continue;
    edits.push(copyEdit(track.id, clip, notes, { id: copyId(clip.id), start: clip.start + shift.ticks }));
  }
  return edits.length === 0 ? null : { type: "batch", label: clipLabel("Copy", found), edits };
}

/** One edit as it is, several as a batch; null for none. */
export function asOne(label: string, edits: readonly Edit[]): Edit | null {
  const first = edits[0];
  if (!first) return null;
  if (edits.length === 1) return first;
  return { type: "batch", label, edits: [...edits] };
}
