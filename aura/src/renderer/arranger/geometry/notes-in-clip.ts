import type { Note, NoteClip } from "@loophole/schemas/types";

/** A note where it sounds: ticks from the clip's start. */
export interface PlacedNote {
  readonly note: Note;
  readonly start: number;
  readonly end: number;
}

/** The most notes that are worked out for one picture of a clip. */
const MOST = 20_000;

/**
 * The notes that sound between two ticks of a clip, each time its loop brings them. A note begins inside the clip
 * and ends at its end at the latest.
 */
export function notesBetween(clip: NoteClip, from: number, to: number): PlacedNote[] {
  const placed: PlacedNote[] = [];
  const until = Math.min(to, clip.length);
  for (const pass of passes(clip, from, until)) {
    for (const note of clip.notes) {
      if (note.start < pass.from || note.start >= pass.to) continue;
      const start = note.start - pass.from + pass.at;
      const end = Math.min(start + note.length, clip.length);
      if (start >= until || end <= from || start >= clip.length) continue;
      placed.push({ note, start, end });
      if (placed.length >= MOST) return placed;
    }
  }
  return placed;
}

/** A stretch of the content that is played once, and the tick of the clip at which it begins. */
interface Pass {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

function* passes({ offset = 0, loop, length }: NoteClip, from: number, to: number): Generator<Pass> {
  if (!loop || loop.end <= loop.start || offset >= loop.end) {
    yield { from: offset, to: offset + length, at: 0 };
    return;
  }
  yield { from: offset, to: loop.end, at: 0 };
  const period = loop.end - loop.start;
  const second = loop.end - offset;
  // Notes of the pass before may reach into the stretch.
  const skipped = Math.max(0, Math.floor((from - second) / period) - 1);
  for (let at = second + skipped * period; at < to; at += period)
    yield { from: loop.start, to: loop.end, at };
}
