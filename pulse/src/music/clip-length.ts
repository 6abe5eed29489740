import { TempoMap, type TempoCourse } from "@loophole/protocol";
import type { Clip, NoteClip, Project } from "@loophole/schemas/types";

/** An audio file, as far as its own time goes. */
export interface Rated {
  readonly sampleRate: number;
}

/** A tempo map rounds to frames; asked for parts of them, only the difference is rounded. */
const PARTS = 4096;

/** How long a clip sounds, in ticks with a fraction; with a tempo that changes it depends on where it is. */
export function clipLengthTicks(clip: Clip, media: Rated, tempo: TempoCourse): number {
  return clipEndTicks(clip, media, tempo) - clip.start;
}

/** Where a clip ends on the time line, in ticks with a fraction. */
export function clipEndTicks(clip: Clip, media: Rated, tempo: TempoCourse): number {
  return endTick(clip, new TempoMap(tempo, media.sampleRate));
}

/** Frames of a file, at its own rate, between two ticks of the song; rounded to the nearest. */
export function sourceFramesBetween(from: number, to: number, media: Rated, tempo: TempoCourse): number {
  const map = new TempoMap(tempo, media.sampleRate * PARTS);
  return Math.round((map.framesAt(to) - map.framesAt(from)) / PARTS);
}

/** The tick at which so many frames of a file, at its own rate, have been heard since another; with a fraction. */
export function tickAfter(from: number, frames: number, media: Rated, tempo: TempoCourse): number {
  const map = new TempoMap(tempo, media.sampleRate * PARTS);
  return map.tickAt(map.framesAt(from) + frames * PARTS);
}

/** Where a clip of notes ends on the time line. */
export function noteClipEnd(clip: NoteClip): number {
  return clip.start + clip.length;
}

/**
 * Where the song's last clip ends, in whole ticks, rounded up; 0 for a song without clips. A clip whose
 * audio file is not in the song counts for its start only.
 */
export function songEnd(project: Project): number {
  const rates = new Map(project.media.map((media) => [media.id, media.sampleRate]));
  const maps = new Map<number, TempoMap>();
  let end = 0;
  for (const track of project.tracks) {
    for (const clip of track.notes) end = Math.max(end, noteClipEnd(clip));
    for (const clip of track.clips) {
      const rate = rates.get(clip.media);
      if (rate === undefined) {
        end = Math.max(end, clip.start);
        continue;
      }
      const map = maps.get(rate) ?? new TempoMap(project.timeline, rate);
      maps.set(rate, map);
      end = Math.max(end, endTick(clip, map));
    }
  }
  // What is only rounding is no tick more.
  return Math.ceil(Math.round(end * 1e6) / 1e6);
}

function endTick(clip: Clip, map: TempoMap): number {
  if (map.count === 1) return clip.start + map.tickAt(clip.length);
  return map.tickAt(map.framesAt(clip.start) + clip.length);
}
