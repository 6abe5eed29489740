import type { Clip } from "@loophole/schemas/types";

/** The clip's times, which are all that a waveform or an edit of its edges needs. */
export type ClipTimes = Pick<Clip, "offset" | "length" | "fadeIn" | "fadeOut" | "loop">;

/** Whether the clip has a loop that can repeat: its end is after its start. */
export function loops(clip: ClipTimes): boolean {
  return clip.loop !== undefined && clip.loop.end > clip.loop.start;
}

/**
 * The frame of the file that sounds `at` frames into the clip. Playback that reaches the loop's end goes on at
 * its start.
 */
export function sourceFrameAt(clip: ClipTimes, at: number): number {
  const position = clip.offset + at;
  const loop = clip.loop;
  if (!loop || !loops(clip) || position < loop.end) return position;
  return loop.start + ((position - loop.start) % (loop.end - loop.start));
}

/** Where a looped clip's source begins again, in frames from the start of the clip, between two of its frames. */
export function loopSeams(clip: ClipTimes, from: number, to: number): number[] {
  if (!clip.loop || !loops(clip)) return [];
  const period = clip.loop.end - clip.loop.start;
  const played = clip.offset < clip.loop.end ? clip.offset : sourceFrameAt(clip, 0);
  const first = clip.loop.end - played;
  const end = Math.min(clip.length, to);
  const seams: number[] = [];
  for (let at = first + Math.max(0, Math.ceil((from - first) / period)) * period; at < end; at += period) {
    seams.push(at);
  }
  return seams;
}

/**
 * The clip's fade envelope `at` frames into it, 0…1: linear up over fadeIn, linear down over fadeOut, multiplied
 * where they overlap.
 */
export function fadeAt(clip: ClipTimes, at: number): number {
  const rise = clip.fadeIn > 0 && at < clip.fadeIn ? Math.max(0, at) / clip.fadeIn : 1;
  const left = clip.length - at;
  const fall = clip.fadeOut > 0 && left < clip.fadeOut ? Math.max(0, left) / clip.fadeOut : 1;
  return rise * fall;
}
