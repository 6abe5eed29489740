/**
 * The horizontal axis of the arranger: where a tick is on screen and which tick is under a pixel.
 *
 * Pixels are CSS pixels. `scrollX` is the distance from the start of the song to the left edge of the view; it
 * is kept on whole device pixels so that a waveform column always covers the same ticks while it scrolls.
 */
export interface TimeAxis {
  readonly ticksPerPixel: number;
  readonly scrollX: number;
}

/** About twelve source frames a pixel at 120 bpm and 48 kHz: one quarter note is wider than any screen. */
export const MIN_TICKS_PER_PIXEL = 0.5;
/** One pixel holds a 4/4 bar: an hour of music fits a laptop's width. */
export const MAX_TICKS_PER_PIXEL = 3840;

export function clampTicksPerPixel(ticksPerPixel: number): number {
  return Math.min(MAX_TICKS_PER_PIXEL, Math.max(MIN_TICKS_PER_PIXEL, ticksPerPixel));
}

/** Pixels from the left edge of the view; negative when the tick is scrolled out to the left. */
export function tickToX(axis: TimeAxis, tick: number): number {
  return tick / axis.ticksPerPixel - axis.scrollX;
}

/** The (fractional) tick under a pixel of the view; negative left of the start of the song. */
export function xToTick(axis: TimeAxis, x: number): number {
  return (x + axis.scrollX) * axis.ticksPerPixel;
}

/** Puts a scroll position on a whole device pixel, not before the start of the song. */
export function alignScroll(scrollX: number, devicePixelRatio: number): number {
  return Math.max(0, Math.round(scrollX * devicePixelRatio) / devicePixelRatio);
}

/**
 * Zooms so that the tick under `x` stays under `x` (as far as the start of the song allows).
 * `factor` above 1 shows less time.
 */
export function zoomAt(axis: TimeAxis, factor: number, x: number, devicePixelRatio: number): TimeAxis {
  const ticksPerPixel = clampTicksPerPixel(axis.ticksPerPixel / factor);
  const tick = xToTick(axis, x);
  return { ticksPerPixel, scrollX: alignScroll(tick / ticksPerPixel - x, devicePixelRatio) };
}

/** The axis on which `from`…`to` (ticks) fills a view of `width` pixels, with a margin at both ends. */
export function fitRange(
  from: number,
  to: number,
  width: number,
  devicePixelRatio: number,
  margin = 24,
): TimeAxis {
  const room = Math.max(1, width - 2 * margin);
  const ticksPerPixel = clampTicksPerPixel(Math.max(1, to - from) / room);
  return { ticksPerPixel, scrollX: alignScroll(from / ticksPerPixel - margin, devicePixelRatio) };
}

/** How far a wheel event of `deltaY` pixels zooms: a notch of a mouse (100–120) is a third of an octave. */
export function zoomFactorOfWheel(deltaY: number, deltaMode: number): number {
  const pixels = deltaMode === 1 ? deltaY * 33 : deltaMode === 2 ? deltaY * 100 : deltaY;
  return Math.pow(2, -Math.max(-240, Math.min(240, pixels)) / 300);
}
