import { clipEndTicks, noteClipEnd } from "@loophole/pulse";
import type { Clip, Media, NoteClip, Project, Track } from "@loophole/schemas/types";
import { outlineOf } from "../editing/found-clips.ts";

/** A clip with its place on the time line, in (fractional) ticks. */
export interface PlacedClip {
  /** Of notes too: then as outlineOf has it, a frame being a tick. */
  readonly clip: Clip;
  /** What is in a clip of notes; null for one of audio. */
  readonly notes: NoteClip | null;
  readonly media: Media | undefined;
  /** Position among the track's clips. */
  readonly order: number;
  readonly start: number;
  readonly end: number;
  readonly framesPerTick: number;
}

/** A track's clips by time: what is visible is found in O(log n), however many there are. */
export class LaneIndex {
  readonly placed: readonly PlacedClip[];
  /** The latest end among the clips up to each index; never falls, so it can be searched. */
  readonly #reach: Float64Array;

  constructor(placed: PlacedClip[]) {
    placed.sort((a, b) => a.start - b.start || a.order - b.order);
    this.placed = placed;
    this.#reach = new Float64Array(placed.length);
    let reach = -Infinity;
    placed.forEach((item, index) => {
      reach = Math.max(reach, item.end);
      this.#reach[index] = reach;
    });
  }

  /** The clips that overlap `from`…`to` (ticks), by start; later ones lie on top. */
  between(from: number, to: number): PlacedClip[] {
    const found: PlacedClip[] = [];
    for (let index = this.#firstReaching(from); index < this.placed.length; index++) {
      const item = this.placed[index];
      if (!item || item.start >= to) break;
      if (item.end > from) found.push(item);
    }
    return found;
  }

  /** The clip on top at a tick. */
  at(tick: number): PlacedClip | undefined {
    const found = this.between(tick, tick + Number.EPSILON * Math.max(1, tick) + 1e-6);
    return found[found.length - 1];
  }

  /** Where the last clip ends; 0 without clips. */
  get end(): number {
    return this.#reach[this.#reach.length - 1] ?? 0;
  }

  #firstReaching(tick: number): number {
    let low = 0;
    let high = this.#reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#reach[middle] ?? 0) > tick) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Keeps one index per list of clips. Lists are never changed in place, so identity says whether one is current. */
export class LaneIndexCache {
  #byClips = new WeakMap<
    readonly Clip[],
    {
      notes: readonly NoteClip[];
      timeline: Project["timeline"];
      media: readonly Media[];
      index: LaneIndex;
    }
  >();
  #mediaById = new WeakMap<readonly Media[], Map<string, Media>>();

  get(track: Track, project: Project): LaneIndex {
    const { timeline } = project;
    const known = this.#byClips.get(track.clips);
    if (
      known &&
      known.notes === track.notes &&
      sameTempo(known.timeline, timeline) &&
      known.media === project.media
    )
      return known.index;
    const media = this.media(project);
    const placed = track.clips.map((clip, order) => {
      const file = media.get(clip.media);
      const end = clipEndTicks(clip, file ?? { sampleRate: project.sampleRate }, timeline);
      return {
        clip,
        notes: null,
        media: file,
        order,
        start: clip.start,
        end,
        // Where the tempo changes inside the clip this is its average.
        framesPerTick: clip.length / (end - clip.start),
      };
    });
    const index = new LaneIndex([...placed, ...placedNotes(track)]);
    this.#byClips.set(track.clips, { notes: track.notes, timeline, media: project.media, index });
    return index;
  }

  /** The project's media by id. */
  media(project: Project): Map<string, Media> {
    let media = this.#mediaById.get(project.media);
    if (!media) {
      media = new Map(project.media.map((file) => [file.id, file]));
      this.#mediaById.set(project.media, media);
    }
    return media;
  }
}

function placedNotes({ clips, notes }: Track): PlacedClip[] {
  return notes.map((clip, order) => ({
    clip: outlineOf(clip),
    notes: clip,
    media: undefined,
    order: clips.length + order,
    start: clip.start,
    end: noteClipEnd(clip),
    framesPerTick: 1,
  }));
}

function sameTempo(a: Project["timeline"], b: Project["timeline"]): boolean {
  return a === b || (a.bpm === b.bpm && a.tempo === b.tempo);
}
