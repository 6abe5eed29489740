import type { Clip, FadeShape } from "@loophole/schemas/types";

/** The clip's times, which are all that a waveform or an edit of its edges needs. */
export type ClipTimes = Pick<
  Clip,
  "offset" | "length" | "fadeIn" | "fadeOut" | "loop" | "fadeInShape" | "fadeOutShape" | "reverse"
>;

/** Whether the clip has a loop that can repeat: its end is after its start, and it is not played backwards. */
export function loops(clip: ClipTimes): boolean {
  return clip.loop !== undefined && clip.loop.end > clip.loop.start && clip.reverse !== true;
}

/**
 * The frame of the file that sounds `at` frames into the clip. Playback that reaches the loop's end goes on at
 * its start.
 */
export function sourceFrameAt(clip: ClipTimes, at: number): number {
  if (clip.reverse === true) return clip.offset + clip.length - at;
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
 * The clip's fade envelope `at` frames into it, 0…1: up over fadeIn, down over fadeOut, each along its shape,
 * multiplied where they overlap.
 */
export function fadeAt(clip: ClipTimes, at: number): number {
  const rise = clip.fadeIn > 0 && at < clip.fadeIn ? Math.max(0, at) / clip.fadeIn : 1;
  const left = clip.length - at;
  const fall = clip.fadeOut > 0 && left < clip.fadeOut ? Math.max(0, left) / clip.fadeOut : 1;
  return shaped(clip.fadeInShape, rise) * shaped(clip.fadeOutShape, fall);
}

/** A fade's gain at a share of its way up (FadeShape in common.schema.json). */
export function shaped(shape: FadeShape | undefined, x: number): number {
  switch (shape) {
    case "equalPower":
      return Math.sin((x * Math.PI) / 2);
    case "exponential":
      return x * x;
    case "smooth":
      return x * x * (3 - 2 * x);
    default:
      return x;
  }
}
