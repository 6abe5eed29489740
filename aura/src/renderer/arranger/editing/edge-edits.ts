import { clipEndTicks, findMedia, trimClipEnd, trimClipStart } from "@loophole/pulse";
import type { Clip, Edit, Project } from "@loophole/schemas/types";
import { clipLabel, findAudioClips } from "./found-clips.ts";
import { asOne } from "./move-clips.ts";

/** Which edge or corner of a clip moves. */
export type Edge = "start" | "end" | "fade-in" | "fade-out";

/** Ticks that a clip keeps at least when an edge is dragged: a 256th note, enough to be found again. */
const MIN_TICKS = 15;

/**
 * Moves an edge of clips by a number of ticks. Start and end trim: what sounds stays where it is in the song, as far
 * as the file reaches. Null where nothing changes.
 */
export function moveEdges(
  project: Project,
  ids: Iterable<string>,
  edge: Edge,
  deltaTicks: number,
): Edit | null {
  const found = findAudioClips(project, ids);
  const edits: Edit[] = [];
  for (const { clip } of found) {
    const edit = moveEdge(project, clip, edge, edgeTick(project, clip, edge) + deltaTicks);
    if (edit) edits.push(edit);
  }
  const verb = edge === "start" || edge === "end" ? "Trim" : "Change fades of";
  return asOne(clipLabel(verb, found), edits);
}

/** Where an edge of a clip is, in ticks with a fraction. */
export function edgeTick(project: Project, clip: Clip, edge: Edge): number {
  const rate = clipFramesPerTick(project, clip);
  switch (edge) {
    case "start":
      return clip.start;
    case "end":
      return clip.start + clip.length / rate;
    case "fade-in":
      return clip.start + clip.fadeIn / rate;
    case "fade-out":
      return clip.start + (clip.length - clip.fadeOut) / rate;
  }
}

/** Source frames of a clip's file in a tick. */
export function clipFramesPerTick(project: Project, clip: Clip): number {
  const media = findMedia(project, clip.media)?.media ?? project;
  return clip.length / (clipEndTicks(clip, media, project.timeline) - clip.start);
}

function moveEdge(project: Project, clip: Clip, edge: Edge, toTick: number): Edit | null {
  const media = findMedia(project, clip.media)?.media;
  if (!media) return null;
  switch (edge) {
    case "start": {
      const latest = clipEndTicks(clip, media, project.timeline) - MIN_TICKS;
      return changes(clip, trimClipStart(project, clip.id, Math.round(Math.min(toTick, latest))));
    }
    case "end":
      return changes(clip, trimClipEnd(project, clip.id, Math.max(toTick, clip.start + MIN_TICKS)));
    case "fade-in":
    case "fade-out":
      return changes(clip, setFade(clip, edge, toTick, clipFramesPerTick(project, clip)));
  }
}

/** Makes a fade reach to a tick; the two fades of a clip never overlap. */
function setFade(clip: Clip, edge: "fade-in" | "fade-out", toTick: number, rate: number): Edit {
  const frames = Math.round((toTick - clip.start) * rate);
  const values =
    edge === "fade-in"
      ? { fadeIn: Math.max(0, Math.min(frames, clip.length - clip.fadeOut)) }
      : { fadeOut: Math.max(0, Math.min(clip.length - frames, clip.length - clip.fadeIn)) };
  return { type: "clip.set", clipId: clip.id, values };
}

/** The edit, where it changes something, with only the values that do. */
function changes(clip: Clip, edit: Edit): Edit | null {
  if (edit.type !== "clip.set") return edit;
  const values = { ...edit.values };
  for (const key of ["start", "offset", "length", "fadeIn", "fadeOut"] as const) {
    if (values[key] === clip[key]) delete values[key];
  }
  return Object.keys(values).length === 0 ? null : { ...edit, values };
}
