import type { NoteClip } from "@loophole/schemas/types";
import { notesBetween } from "../geometry/notes-in-clip.ts";
import type { ClipPaint } from "./paint-clip.ts";

/** CSS pixels of a note's bar at most, and from a clip's edges to the bars. */
const BAR_PIXELS = 6;
const INSET = 2;
/** And at least, though neighbouring keys then touch. */
const LEAST_BAR_PIXELS = 2;
/** Keys that a clip's height stands for at least, so that one note is not as high as the clip. */
const LEAST_KEYS = 12;

/** Draws a clip's notes as bars: the higher the key, the higher the bar; the softer, the fainter. */
export function paintNotes(
  context: CanvasRenderingContext2D,
  paint: ClipPaint,
  clip: NoteClip,
  title: number,
): void {
  const { pixelRatio, ticksPerPixel, top, height, colors } = paint;
  const first = Math.max(0, paint.left);
  const last = Math.min(paint.canvasWidth, paint.right);
  const body = height - title - 2 * INSET * pixelRatio;
  if (last <= first || body < pixelRatio || clip.notes.length === 0) return;
  const { lowest, keys } = keyRange(clip);
  const row = body / keys;
  const bar = Math.max(LEAST_BAR_PIXELS * pixelRatio, Math.min(BAR_PIXELS * pixelRatio, row * 0.8));
  const bottom = top + title + INSET * pixelRatio + body;
  const from = (first - paint.left) * ticksPerPixel;
  const to = (last - paint.left) * ticksPerPixel;
  context.fillStyle = colors.wave;
  for (const { start, end, note } of notesBetween(clip, from, to)) {
    const x = Math.round(paint.left + start / ticksPerPixel);
    const right = Math.round(paint.left + end / ticksPerPixel);
    const y = bottom - (note.key - lowest + 0.5) * row - bar / 2;
    context.globalAlpha = 0.6 + (0.4 * note.velocity) / 127;
    context.fillRect(
      x,
      Math.round(y),
      Math.max(pixelRatio, right - x - pixelRatio),
      Math.max(1, Math.round(bar)),
    );
  }
  context.globalAlpha = 1;
}

function keyRange({ notes }: NoteClip): { lowest: number; keys: number } {
  let lowest = 127;
  let highest = 0;
  for (const { key } of notes) {
    lowest = Math.min(lowest, key);
    highest = Math.max(highest, key);
  }
  const keys = Math.max(LEAST_KEYS, highest - lowest + 1);
  return { lowest: lowest - Math.floor((keys - (highest - lowest + 1)) / 2), keys };
}
