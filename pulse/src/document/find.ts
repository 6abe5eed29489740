import type { Clip, Media, Project, Track } from "@loophole/schemas/types";

export interface FoundTrack {
  readonly track: Track;
  readonly index: number;
}

export interface FoundClip {
  readonly track: Track;
  readonly trackIndex: number;
  readonly clip: Clip;
  readonly index: number;
}

export interface FoundMedia {
  readonly media: Media;
  readonly index: number;
}

export function findTrack(project: Project, id: string): FoundTrack | null {
  const index = indexOfId(project.tracks, id);
  const track = project.tracks[index];
  return track ? { track, index } : null;
}

/** Looks through the tracks in order; some microseconds for ten thousand clips. */
export function findClip(project: Project, id: string): FoundClip | null {
  const { tracks } = project;
  for (let trackIndex = 0; trackIndex < tracks.length; trackIndex++) {
    const track = tracks[trackIndex];
    if (!track) break;
    const index = indexOfId(track.clips, id);
    const clip = track.clips[index];
    if (clip) return { track, trackIndex, clip, index };
  }
  return null;
}

export function findMedia(project: Project, id: string): FoundMedia | null {
  const index = indexOfId(project.media, id);
  const media = project.media[index];
  return media ? { media, index } : null;
}

/** A plain loop, because every edit of every frame of a drag goes through it, once for each clip. */
function indexOfId(list: readonly { readonly id: string }[], id: string): number {
  for (let index = 0; index < list.length; index++) if (list[index]?.id === id) return index;
  return -1;
}
