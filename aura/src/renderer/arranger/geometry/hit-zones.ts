import { tickToX, type TimeAxis } from "./time-axis.ts";
import type { PlacedClip } from "./lane-index.ts";

/** The part of a clip under the pointer, which decides what a drag does. */
export type ClipZone = "body" | "start" | "end" | "fade-in" | "fade-out";

/** Pixels at a clip's end that trim it. */
export const EDGE_PIXELS = 6;
/** Side of the square at a clip's upper corner (or at the end of its fade) that drags the fade. */
export const FADE_PIXELS = 10;
/** Narrower clips can only be moved: their edges would leave no body. */
const NARROW_PIXELS = 18;
/** Narrower clips have no fade handles. */
const FADE_ROOM_PIXELS = 40;

/**
 * Which part of a clip a point is on. `x` in pixels of the view, `y` in pixels from the clip's top;
 * `fadeTop` is where the waveform begins, below the clip's name.
 */
export function clipZone(
  placed: PlacedClip,
  axis: TimeAxis,
  point: { x: number; y: number },
  fadeTop: number,
): ClipZone {
  const left = tickToX(axis, placed.start);
  const right = tickToX(axis, placed.end);
  const width = right - left;
  if (width < NARROW_PIXELS || placed.notes !== null) return "body";
  const inFadeRow = point.y >= fadeTop - 2 && point.y <= fadeTop + FADE_PIXELS;
  if (inFadeRow && width >= FADE_ROOM_PIXELS) {
    const pixels = (frames: number): number => frames / placed.framesPerTick / axis.ticksPerPixel;
    const fadeIn = left + Math.max(pixels(placed.clip.fadeIn), FADE_PIXELS / 2);
    const fadeOut = right - Math.max(pixels(placed.clip.fadeOut), FADE_PIXELS / 2);
    if (Math.abs(point.x - fadeIn) <= FADE_PIXELS / 2 + 1) return "fade-in";
    if (Math.abs(point.x - fadeOut) <= FADE_PIXELS / 2 + 1) return "fade-out";
  }
  if (point.x - left < EDGE_PIXELS) return "start";
  if (right - point.x < EDGE_PIXELS) return "end";
  return "body";
}

/** The pointer's shape over a zone. */
export function zoneCursor(zone: ClipZone | null): string {
  switch (zone) {
    case "start":
      return "w-resize";
    case "end":
      return "e-resize";
    case "fade-in":
    case "fade-out":
      return "ew-resize";
    case "body":
      return "grab";
    case null:
      return "default";
  }
}
