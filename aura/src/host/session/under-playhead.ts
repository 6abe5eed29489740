import { TICKS_PER_QUARTER } from "@loophole/protocol";
import { clipEndTicks } from "@loophole/pulse";
import type { EntityId, Project } from "@loophole/schemas/types";

/** Media whose clips sound between `tick` and `seconds` later, the loop taken into account. */
export function mediaUnderPlayhead(project: Project, tick: number, seconds: number): Set<EntityId> {
  const { bpm, loop } = project.timeline;
  const length = (seconds / 60) * bpm * TICKS_PER_QUARTER;
  const spans: [number, number][] = [[tick, tick + length]];
  if (loop.enabled && loop.end > loop.start && tick < loop.end && tick + length > loop.end) {
    spans[0] = [tick, loop.end];
    spans.push([loop.start, loop.start + (tick + length - loop.end)]);
  }
  const media = new Map(project.media.map((one) => [one.id, one]));
  const found = new Set<EntityId>();
  for (const track of project.tracks) {
    for (const clip of track.clips) {
      const file = media.get(clip.media);
      if (file === undefined) continue;
      const end = clipEndTicks(clip, file, bpm);
      if (spans.some(([from, to]) => clip.start < to && end > from)) found.add(clip.media);
    }
  }
  return found;
}
