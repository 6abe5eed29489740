import type { StoredView } from "./stored-view.ts";
import { alignScroll, clampTicksPerPixel, fitRange, zoomAt, type TimeAxis } from "./geometry/time-axis.ts";

/** Heights a track can have, in CSS pixels. */
export const TRACK_HEIGHTS = [32, 48, 72, 112, 160] as const;
const DEFAULT_TRACK_HEIGHT = 48;
/** Part of a view that may lie empty after the end of the song. */
const ROOM_AFTER_END = 0.8;

/** What part of the song is in sight, and how large. Nothing of it belongs to the song. */
export class ArrangerView {
  ticksPerPixel = $state(16);
  /** CSS pixels from the song's start to the left edge, on a whole device pixel. */
  scrollX = $state(0);
  scrollTop = $state(0);
  /** Of the lanes, without the track heads, in CSS pixels. */
  width = $state(0);
  height = $state(0);
  pixelRatio = $state(1);
  trackHeight: number = $state(DEFAULT_TRACK_HEIGHT);
  snapping = $state(true);
  /** Ticks from the song's start to its end: what there is to scroll over. */
  songEnd = $state(0);

  readonly axis: TimeAxis = $derived({ ticksPerPixel: this.ticksPerPixel, scrollX: this.scrollX });
  /** CSS pixels that can be scrolled over, the view included. */
  readonly extent = $derived(
    Math.max(this.scrollX + this.width, this.songEnd / this.ticksPerPixel + this.width * ROOM_AFTER_END),
  );

  /** What is remembered of it. */
  readonly stored: StoredView = $derived({
    ticksPerPixel: this.ticksPerPixel,
    from: this.scrollX * this.ticksPerPixel,
    scrollTop: this.scrollTop,
    trackHeight: this.trackHeight,
    snapping: this.snapping,
  });

  restore(stored: StoredView): void {
    this.trackHeight = stored.trackHeight;
    this.snapping = stored.snapping;
    const ticksPerPixel = clampTicksPerPixel(stored.ticksPerPixel);
    this.#show({ ticksPerPixel, scrollX: stored.from / ticksPerPixel });
  }

  scrollTo(x: number): void {
    this.scrollX = alignScroll(Math.min(x, Math.max(0, this.extent - this.width)), this.pixelRatio);
  }

  scrollBy(delta: number): void {
    this.scrollTo(this.scrollX + delta);
  }

  /** `factor` above 1 shows less time; what is under `x` stays there. */
  zoom(factor: number, x: number): void {
    this.#show(zoomAt(this.axis, factor, x, this.pixelRatio));
  }

  /** Fills the view with a range of ticks. */
  fit(from: number, to: number): void {
    this.#show(fitRange(from, to, this.width, this.pixelRatio));
  }

  /** Whether a range of ticks fills the view already, as {@link fit} would have it. */
  fits(from: number, to: number): boolean {
    const wanted = fitRange(from, to, this.width, this.pixelRatio);
    return (
      Math.abs(wanted.ticksPerPixel / this.ticksPerPixel - 1) < 0.01 &&
      Math.abs(wanted.scrollX - this.scrollX) < 2
    );
  }

  /** Scrolls as little as is needed to have a range of ticks in view, or its start where it is too long. */
  reveal(from: number, to: number): void {
    const margin = Math.min(40, this.width / 8);
    const left = from / this.ticksPerPixel - margin;
    const right = to / this.ticksPerPixel + margin;
    if (left < this.scrollX || right - left > this.width) this.scrollTo(Math.max(0, left));
    else if (right > this.scrollX + this.width) this.#show({ ...this.axis, scrollX: right - this.width });
  }

  /** The next taller (1) or lower (-1) track height. */
  stepTrackHeight(direction: 1 | -1): void {
    const heights = direction === 1 ? TRACK_HEIGHTS : [...TRACK_HEIGHTS].reverse();
    this.trackHeight =
      heights.find((height) => (height - this.trackHeight) * direction > 0) ?? this.trackHeight;
  }

  #show(axis: TimeAxis): void {
    this.ticksPerPixel = clampTicksPerPixel(axis.ticksPerPixel);
    this.scrollX = alignScroll(axis.scrollX, this.pixelRatio);
  }
}
