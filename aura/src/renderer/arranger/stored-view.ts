import { TRACK_HEIGHTS } from "./view.svelte.ts";

/** What part of a song was in sight, remembered per project. */
export interface StoredView {
  readonly ticksPerPixel: number;
  /** Ticks from the song's start to the left edge. */
  readonly from: number;
  readonly scrollTop: number;
  readonly trackHeight: number;
  readonly snapping: boolean;
}

export const viewKey = (projectId: string): string => `loophole.view.${projectId}`;

/** What was stored, or null where it makes no sense: it may be from another version. */
export function parseView(text: string | null): StoredView | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (typeof stored !== "object" || stored === null) return null;
  const { ticksPerPixel, from, scrollTop, trackHeight, snapping } = stored as Partial<
    Record<string, unknown>
  >;
  if (!isSize(ticksPerPixel) || ticksPerPixel === 0 || !isSize(from) || !isSize(scrollTop)) return null;
  if (typeof snapping !== "boolean" || !TRACK_HEIGHTS.some((height) => height === trackHeight)) return null;
  return { ticksPerPixel, from, scrollTop, trackHeight: trackHeight as number, snapping };
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
