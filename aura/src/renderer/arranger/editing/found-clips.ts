import type { Clip, NoteClip, Project, Track } from "@loophole/schemas/types";

/** What the schema allows a batch's label. */
const LONGEST_LABEL = 100;

/** A clip with where it is. */
export interface FoundClip {
  /** Of notes too: then as {@link outlineOf} has it. */
  readonly clip: Clip;
  /** What is in a clip of notes; null for one of audio. */
  readonly notes: NoteClip | null;
  readonly track: Track;
  readonly trackIndex: number;
}

/** The clips with these ids, track by track and in each track's order. */
export function findClips(project: Project, ids: Iterable<string>): FoundClip[] {
  const wanted = new Set(ids);
  if (wanted.size === 0) return [];
  const found: FoundClip[] = [];
  project.tracks.forEach((track, trackIndex) => {
    for (const clip of track.clips)
      if (wanted.has(clip.id)) found.push({ clip, notes: null, track, trackIndex });
    for (const notes of track.notes) {
      if (wanted.has(notes.id)) found.push({ clip: outlineOf(notes), notes, track, trackIndex });
    }
  });
  return found;
}

/** Those of audio, for what only they have: edges that trim, fades, files. */
export function findAudioClips(project: Project, ids: Iterable<string>): FoundClip[] {
  return findClips(project, ids).filter(({ notes }) => notes === null);
}

/** The ids of everything on a track's lane. */
export function clipIds({ clips, notes }: Track): string[] {
  return [...clips, ...notes].map(({ id }) => id);
}

/**
 * A clip of notes as far as the time line goes: where it is and what it is called. Its length is in ticks, and it
 * plays no file.
 */
export function outlineOf({ id, name, start, length }: NoteClip): Clip {
  return { id, name, media: "", start, offset: 0, length, gain: 0, fadeIn: 0, fadeOut: 0 };
}

/** "Move clip ‘kick’", "Move 3 clips": what undo calls it. */
export function clipLabel(verb: string, found: readonly FoundClip[]): string {
  const only = found.length === 1 ? found[0] : undefined;
  const label = only ? `${verb} clip ‘${only.clip.name}’` : `${verb} ${found.length} clips`;
  return label.slice(0, LONGEST_LABEL);
}
