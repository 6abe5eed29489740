import type { Clip } from "@loophole/schemas/types";

/** Which frame of the file a clip plays `frames` source frames after its start. */
export function sourcePosition(clip: Clip, frames: number): number {
  const position = clip.offset + frames;
  const { loop } = clip;
  if (!loop || position < loop.end) return position;
  return loop.start + ((position - loop.start) % (loop.end - loop.start));
}
