import { newId, splitClip } from "@loophole/pulse";
import type { Edit, Project } from "@loophole/schemas/types";
import type { LaneIndexCache } from "../geometry/lane-index.ts";
import { clipLabel, findAudioClips } from "./found-clips.ts";

/**
 * Cuts clips in two at a tick: those of `ids` that the tick is inside of. `parts` are the right-hand halves.
 * Null where the tick is inside none.
 */
export function splitClips(
  project: Project,
  ids: Iterable<string>,
  tick: number,
  lanes: LaneIndexCache,
): { edit: Edit; parts: string[] } | null {
  const found = findAudioClips(project, ids).filter(({ clip, track }) => {
    const placed = lanes.get(track, project).placed.find((each) => each.clip === clip);
    // A frame at least must be left on both sides.
    return placed !== undefined && tick > placed.start && (placed.end - tick) * placed.framesPerTick >= 1;
  });
  if (found.length === 0) return null;
  const parts = found.map(() => newId("clip"));
  const edits = found.map(({ clip }, at) => splitClip(project, clip.id, tick, parts[at]));
  // Places in the lists of clips shift with each cut: the last goes first, so that the others' stay right.
  const flat = edits.reverse().flatMap((edit) => (edit.type === "batch" ? edit.edits : [edit]));
  return { edit: { type: "batch", label: clipLabel("Split", found), edits: flat }, parts };
}

/** All clips that a tick is inside of, on the tracks given (all of them without). */
export function clipsAt(
  project: Project,
  tick: number,
  lanes: LaneIndexCache,
  trackIds?: readonly string[],
): string[] {
  return project.tracks
    .filter((track) => trackIds === undefined || trackIds.includes(track.id))
    .flatMap((track) => lanes.get(track, project).between(tick, tick + 1))
    .filter((placed) => placed.start < tick)
    .map(({ clip }) => clip.id);
}
