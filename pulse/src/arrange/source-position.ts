import type { Clip, SourceLoop } from "@loophole/schemas/types";

/** The loop a clip really has: playback that begins behind a loop's end never reaches it. */
export function reachedLoop(clip: Clip): SourceLoop | null {
  return clip.loop && clip.offset < clip.loop.end ? clip.loop : null;
}

/** Which frame of the file a clip plays `frames` source frames after its start, 0 or more. */
export function sourcePosition(clip: Clip, frames: number): number {
  const position = clip.offset + frames;
  const loop = reachedLoop(clip);
  if (!loop || position < loop.end) return position;
  return loop.start + ((position - loop.start) % (loop.end - loop.start));
}
