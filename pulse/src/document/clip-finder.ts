import type { Project } from "@loophole/schemas/types";
import { findClip, type FoundClip } from "./find.ts";

/** How a clip is found in a document. */
export type FindClip = (project: Project, id: string) => FoundClip | null;

interface Place {
  readonly trackIndex: number;
  readonly index: number;
}

/**
 * Finds clips in `project` and in documents made from it by a few edits, without looking through all of
 * them each time: for edits that touch many clips.
 */
export function clipFinder(project: Project): FindClip {
  let places: Map<string, Place> | null = null;
  return (current, id) => {
    places ??= placesIn(project);
    const place = places.get(id);
    const track = place && current.tracks[place.trackIndex];
    const clip = track?.clips[place?.index ?? 0];
    if (place && track && clip?.id === id) return { track, clip, ...place };
    const found = findClip(current, id);
    if (found) places.set(id, { trackIndex: found.trackIndex, index: found.index });
    return found;
  };
}

function placesIn(project: Project): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [trackIndex, track] of project.tracks.entries()) {
    for (const [index, clip] of track.clips.entries()) places.set(clip.id, { trackIndex, index });
  }
  return places;
}
