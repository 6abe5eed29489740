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
  const index = project.tracks.findIndex((track) => track.id === id);
  const track = project.tracks[index];
  return track ? { track, index } : null;
}

export function findClip(project: Project, id: string): FoundClip | null {
  for (const [trackIndex, track] of project.tracks.entries()) {
    const index = track.clips.findIndex((clip) => clip.id === id);
    const clip = track.clips[index];
    if (clip) return { track, trackIndex, clip, index };
  }
  return null;
}

export function findMedia(project: Project, id: string): FoundMedia | null {
  const index = project.media.findIndex((media) => media.id === id);
  const media = project.media[index];
  return media ? { media, index } : null;
}
