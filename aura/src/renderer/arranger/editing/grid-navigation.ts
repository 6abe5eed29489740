import type { Project } from "@loophole/schemas/types";
import type { Current } from "../arranger.svelte.ts";
import { clipIds } from "./found-clips.ts";
import type { LaneIndexCache } from "../geometry/lane-index.ts";

/** Where the keyboard goes from a cell: along the track's clips (its head first), or to another track. */
export function neighbour(
  project: Project,
  lanes: LaneIndexCache,
  from: Current | null,
  direction: "left" | "right" | "up" | "down",
): Current | null {
  const row = project.tracks.findIndex(
    (track) => track.id === from?.id || clipIds(track).some((id) => id === from?.id),
  );
  const track = project.tracks[Math.max(0, row)];
  if (!track) return null;
  if (!from || row < 0) return { kind: "track", id: track.id };
  const { placed } = lanes.get(track, project);
  const at = placed.findIndex(({ clip }) => clip.id === from.id);
  if (direction === "left" || direction === "right") {
    const next = placed[at + (direction === "right" ? 1 : -1)];
    if (next) return { kind: "clip", id: next.clip.id };
    return direction === "left" && at >= 0 ? { kind: "track", id: track.id } : null;
  }
  const other = project.tracks[row + (direction === "down" ? 1 : -1)];
  if (!other) return null;
  const start = placed[at]?.start;
  if (start === undefined) return { kind: "track", id: other.id };
  let nearest: { id: string; distance: number } | null = null;
  for (const each of lanes.get(other, project).placed) {
    const distance = Math.abs(each.start - start);
    if (!nearest || distance < nearest.distance) nearest = { id: each.clip.id, distance };
  }
  return nearest ? { kind: "clip", id: nearest.id } : { kind: "track", id: other.id };
}
