import { framesFromTicks, ticksFromFrames } from "@loophole/protocol";
import type { Clip, Media, Project } from "@loophole/schemas/types";

/** How long a clip sounds, in ticks with a fraction. */
export function clipLengthTicks(clip: Clip, media: Media, bpm: number): number {
  return ticksFromFrames(clip.length, bpm, media.sampleRate);
}

/** Where a clip ends on the time line, in ticks with a fraction. */
export function clipEndTicks(clip: Clip, media: Media, bpm: number): number {
  return clip.start + clipLengthTicks(clip, media, bpm);
}

/** Frames of a file, at its own rate, in a stretch of the song; rounded to the nearest. */
export function sourceFramesFromTicks(ticks: number, media: Media, bpm: number): number {
  return framesFromTicks(ticks, bpm, media.sampleRate);
}

/**
 * Where the song's last clip ends, in whole ticks, rounded up; 0 for a song without clips. A clip whose
 * audio file is not in the song counts for its start only.
 */
export function songEnd(project: Project): number {
  const rates = new Map(project.media.map((media) => [media.id, media.sampleRate]));
  let end = 0;
  for (const track of project.tracks) {
    for (const clip of track.clips) {
      const rate = rates.get(clip.media);
      const length = rate === undefined ? 0 : ticksFromFrames(clip.length, project.timeline.bpm, rate);
      end = Math.max(end, clip.start + length);
    }
  }
  return Math.ceil(end);
}
