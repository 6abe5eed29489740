import type { Clip, Media, Project, Track } from "@loophole/schemas/types";
import { newProject } from "../document/new-project.ts";

export function aMedia(id: string, values: Partial<Media> = {}): Media {
  return {
    id,
    name: id,
    file: `media/${id}.wav`,
    sampleRate: 48_000,
    channels: 2,
    frames: 480_000,
    ...values,
  };
}

export function aClip(id: string, media: string, values: Partial<Clip> = {}): Clip {
  return {
    id,
    name: id,
    media,
    start: 0,
    offset: 0,
    length: 48_000,
    gain: 0,
    fadeIn: 0,
    fadeOut: 0,
    ...values,
  };
}

export function aTrack(id: string, clips: Clip[] = [], values: Partial<Track> = {}): Track {
  return { id, name: id, color: 0, gain: 0, pan: 0, mute: false, solo: false, clips, ...values };
}

/** Two audio files; Drums with the clips kick and snare, Bass with the clip low, Keys with none. */
export function smallSong(): Project {
  return {
    ...newProject("Small song", { id: "song-small" }),
    media: [aMedia("loop"), aMedia("tone", { sampleRate: 44_100, channels: 1, frames: 441_000 })],
    tracks: [
      aTrack("drums", [aClip("kick", "loop"), aClip("snare", "loop", { start: 1_920 })], { name: "Drums" }),
      aTrack("bass", [aClip("low", "tone", { length: 44_100 })], { name: "Bass", color: 1 }),
      aTrack("keys", [], { name: "Keys", color: 2 }),
    ],
  };
}
