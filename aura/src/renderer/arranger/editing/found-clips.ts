import type { Clip, Project, Track } from "@loophole/schemas/types";

/** What the schema allows a batch's label. */
const LONGEST_LABEL = 100;

/** A clip with where it is. */
export interface FoundClip {
  readonly clip: Clip;
  readonly track: Track;
  readonly trackIndex: number;
}

/** The clips with these ids, track by track and in each track's order. */
export function findClips(project: Project, ids: Iterable<string>): FoundClip[] {
  const wanted = new Set(ids);
  if (wanted.size === 0) return [];
  const found: FoundClip[] = [];
  project.tracks.forEach((track, trackIndex) => {
    for (const clip of track.clips) if (wanted.has(clip.id)) found.push({ clip, track, trackIndex });
  });
  return found;
}

/** "Move clip ‘kick’", "Move 3 clips": what undo calls it. */
export function clipLabel(verb: string, found: readonly FoundClip[]): string {
  const only = found.length === 1 ? found[0] : undefined;
  const label = only ? `${verb} clip ‘${only.clip.name}’` : `${verb} ${found.length} clips`;
  return label.slice(0, LONGEST_LABEL);
}
