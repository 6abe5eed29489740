import { TempoMap } from "@loophole/protocol";
import { clipEndTicks, noteClipEnd, zonesOf } from "@loophole/pulse";
import type { EntityId, Project } from "@loophole/schemas/types";

/** Media whose clips, or samplers, sound between `tick` and `seconds` later, the loop taken into account. */
export function mediaUnderPlayhead(project: Project, tick: number, seconds: number): Set<EntityId> {
  const { loop } = project.timeline;
  const time = new TempoMap(project.timeline, project.sampleRate);
  const length = time.tickAt(time.framesAt(tick) + seconds * project.sampleRate) - tick;
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
      if (isIn(spans, clip.start, clipEndTicks(clip, file, project.timeline))) found.add(clip.media);
    }
    if (!track.notes.some((clip) => isIn(spans, clip.start, noteClipEnd(clip)))) continue;
    for (const { sample } of track.devices.flatMap((device) => zonesOf(device))) found.add(sample);
  }
  return found;
}

function isIn(spans: readonly (readonly [number, number])[], start: number, end: number): boolean {
  return spans.some(([from, to]) => start < to && end > from);
}
