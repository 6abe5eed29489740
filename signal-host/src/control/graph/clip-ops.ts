import type {
  AddClipOp,
  AddNotesOp,
  RemoveClipOp,
  RemoveNotesOp,
  SetClipOp,
  SetNotesOp,
} from "@loophole/schemas/types";
import { checkClip, checkNoteClip } from "./check-clip.ts";
import type { GraphDraft } from "./graph-draft.ts";
import { checkIndex, full, notOnTrack } from "./refusal.ts";

const MAX_CLIPS = 100_000;

export function addClip(draft: GraphDraft, { track: id, clip, index }: AddClipOp, at: string): void {
  const track = draft.open(id, `${at}/track`);
  if (track.clips.length >= MAX_CLIPS) throw tooMany(at);
  checkIndex(index, track.clips.length, at);
  checkClip(clip, `${at}/clip`);
  draft.ids.takeClip(clip.id, `${at}/clip/id`);
  track.clips.insert(clip, index);
  track.touched.clips = at;
}

export function removeClip(draft: GraphDraft, { track, id }: RemoveClipOp, at: string): void {
  if (draft.open(track, `${at}/track`).clips.remove(id) === undefined) {
    throw notOnTrack("clip", id, track, `${at}/id`);
  }
  draft.ids.freeClip(id);
}

export function setClip(draft: GraphDraft, { track, clip }: SetClipOp, at: string): void {
  checkClip(clip, `${at}/clip`);
  if (!draft.open(track, `${at}/track`).clips.replace(clip)) {
    throw notOnTrack("clip", clip.id, track, `${at}/clip/id`);
  }
}

export function addNotes(draft: GraphDraft, { track: id, clip, index }: AddNotesOp, at: string): void {
  const track = draft.open(id, `${at}/track`);
  if (track.notes.length >= MAX_CLIPS) throw tooMany(at);
  checkIndex(index, track.notes.length, at);
  checkNoteClip(clip, `${at}/clip`);
  draft.ids.takeClip(clip.id, `${at}/clip/id`);
  track.notes.insert(clip, index);
  track.touched.notes = at;
}

export function removeNotes(draft: GraphDraft, { track, id }: RemoveNotesOp, at: string): void {
  if (draft.open(track, `${at}/track`).notes.remove(id) === undefined) {
    throw notOnTrack("clip of notes", id, track, `${at}/id`);
  }
  draft.ids.freeClip(id);
}

export function setNotes(draft: GraphDraft, { track, clip }: SetNotesOp, at: string): void {
  checkNoteClip(clip, `${at}/clip`);
  if (!draft.open(track, `${at}/track`).notes.replace(clip)) {
    throw notOnTrack("clip of notes", clip.id, track, `${at}/clip/id`);
  }
}

function tooMany(at: string) {
  return full(at, `A track has at most ${String(MAX_CLIPS)} clips of one kind.`);
}
