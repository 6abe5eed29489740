/** Width of a strip with its right edge, in px. */
export const STRIP_WIDTH = 84;
/** From a strip's left edge to its meter. */
export const METER_X = 54;
export const METER_WIDTH = 8;
export const METER_GAP = 2;
/** Strips made beyond both ends of what is seen, so that scrolling shows no gaps. */
const MARGIN = 2;

export interface StripRange {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
}

/** The strips that a scrolled mixer has to hold. */
export function visibleStrips(count: number, scrollLeft: number, width: number): StripRange {
  const first = Math.max(0, Math.floor(scrollLeft / STRIP_WIDTH) - MARGIN);
  const end = Math.min(count, Math.ceil((scrollLeft + width) / STRIP_WIDTH) + MARGIN);
  return { first: Math.min(first, end), end };
}
