import { findTrack, newClip, newTrack } from "@loophole/pulse";
import type { Edit, Media, Project } from "@loophole/schemas/types";

/**
 * Puts an audio file of the song on a track as a clip of its whole length; on a new track without a
 * `trackId`, or where that is no audio track.
 */
export function placeMediaEdit(
  project: Project,
  media: Media,
  at: { trackId?: string; tick: number },
): { edit: Edit; clipId: string } {
  const clip = newClip(media, at.tick);
  const wanted = at.trackId === undefined ? null : findTrack(project, at.trackId);
  if (at.trackId !== undefined && wanted?.track.kind === "audio") {
    return { edit: { type: "clip.add", trackId: at.trackId, clip }, clipId: clip.id };
  }
  const track = { ...newTrack(project, { name: media.name }), clips: [clip] };
  return { edit: { type: "track.add", track, index: project.tracks.length }, clipId: clip.id };
}
