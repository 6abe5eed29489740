import type { Clip, Edit, Media, Project } from "@loophole/schemas/types";
import { expectClip, expectMedia } from "../document/expect.ts";
import { clipEndTicks, sourceFramesBetween, tickAfter } from "../music/clip-length.ts";
import { reachedLoop, sourcePosition } from "./source-position.ts";

/**
 * Moves a clip's left edge to a tick and keeps what is heard of the rest where it is. Stops where the file
 * begins, at the start of the song, and where one tick of the clip would be left.
 * @throws EditError NOT_FOUND
 */
export function trimClipStart(project: Project, clipId: string, tick: number): Edit {
  const { clip } = expectClip(project, clipId);
  const { media } = expectMedia(project, clip.media);
  const { timeline } = project;
  const earliest = Math.max(0, Math.ceil(tickAfter(clip.start, -clip.offset, media, timeline)));
  const latest = Math.max(clip.start, Math.floor(clipEndTicks(clip, media, timeline)) - 1);
  const start = Math.round(Math.min(Math.max(tick, earliest), latest));
  const delta = clamp(sourceFramesBetween(clip.start, start, media, timeline), -clip.offset, clip.length - 1);
  const length = clip.length - delta;
  return {
    type: "clip.set",
    clipId,
    values: {
      start,
      offset: delta < 0 ? clip.offset + delta : sourcePosition(clip, delta),
      length,
      ...shortenedFades(clip, length),
    },
  };
}

/**
 * Moves a clip's right edge to a tick. Stops where a file that does not loop ends, and where one frame of
 * the clip would be left.
 * @throws EditError NOT_FOUND
 */
export function trimClipEnd(project: Project, clipId: string, tick: number): Edit {
  const { clip } = expectClip(project, clipId);
  const { media } = expectMedia(project, clip.media);
  const wanted = sourceFramesBetween(clip.start, tick, media, project.timeline);
  const length = clamp(wanted, 1, longest(clip, media));
  return { type: "clip.set", clipId, values: { length, ...shortenedFades(clip, length) } };
}

/** A clip that already reaches past the end of its file may keep its length. */
function longest(clip: Clip, media: Media): number {
  return reachedLoop(clip) ? Number.MAX_SAFE_INTEGER : Math.max(clip.length, media.frames - clip.offset);
}

/** Fades that still fit are left alone. */
function shortenedFades(clip: Clip, length: number): { fadeIn?: number; fadeOut?: number } {
  return {
    ...(clip.fadeIn > length ? { fadeIn: length } : {}),
    ...(clip.fadeOut > length ? { fadeOut: length } : {}),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
