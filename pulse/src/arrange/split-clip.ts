import type { Clip, Edit, Project } from "@loophole/schemas/types";
import { expectClip, expectMedia } from "../document/expect.ts";
import { newId } from "../document/new-id.ts";
import { EditError } from "../edits/edit-error.ts";
import { sourceFramesBetween } from "../music/clip-length.ts";
import { sourcePosition } from "./source-position.ts";

/**
 * Cuts a clip in two at a tick. The left part keeps the fade-in, the right one the fade-out, each shortened
 * to its part; there is no fade at the cut.
 * @throws EditError NOT_FOUND, or INVALID_PARAMS where the tick is not inside the clip
 */
export function splitClip(project: Project, clipId: string, tick: number, rightId = newId("clip")): Edit {
  const { track, clip, index } = expectClip(project, clipId);
  const { media } = expectMedia(project, clip.media);
  const left = sourceFramesBetween(clip.start, tick, media, project.timeline);
  const right = clip.length - left;
  if (left < 1 || right < 1) {
    throw new EditError(
      "INVALID_PARAMS",
      `The clip ‘${clip.name}’ cannot be split there: the place is not inside it.`,
    );
  }
  const rightClip: Clip = {
    ...clip,
    id: rightId,
    start: tick,
    offset: sourcePosition(clip, left),
    length: right,
    fadeIn: 0,
    fadeOut: Math.min(clip.fadeOut, right),
  };
  return {
    type: "batch",
    label: "Split clip",
    edits: [
      {
        type: "clip.set",
        clipId,
        values: { length: left, fadeIn: Math.min(clip.fadeIn, left), fadeOut: 0 },
      },
      { type: "clip.add", trackId: track.id, clip: rightClip, index: index + 1 },
    ],
  };
}
