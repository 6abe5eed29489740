import type { WaveformColumns } from "./waveform-columns.ts";

/** Where a band of waveform lies, in device pixels. */
export interface WaveBand {
  /** X of column 0. */
  readonly x: number;
  readonly middle: number;
  /** From the middle to full scale. */
  readonly half: number;
  /** Linear. */
  readonly gain: number;
}

/** The part of a canvas path (or Path2D) that outlines need. */
export type OutlinePath = Pick<CanvasPath, "moveTo" | "lineTo" | "closePath">;

/**
 * Adds the filled outline of the extremes to a path: along the maxima and back along the minima, never thinner
 * than a pixel, never outside the band.
 */
export function traceExtremes(path: OutlinePath, columns: WaveformColumns, band: WaveBand): void {
  const { x, middle, half } = band;
  const count = columns.length;
  if (count === 0) return;
  const scale = half * band.gain;
  path.moveTo(x, middle);
  for (let i = 0; i < count; i++) {
    const top = clamp((columns.max[i] ?? 0) * scale, half);
    const bottom = clamp((columns.min[i] ?? 0) * scale, half);
    path.lineTo(x + i + 0.5, middle - Math.max(top, (top + bottom) / 2 + 0.5));
  }
  path.lineTo(x + count, middle);
  for (let i = count - 1; i >= 0; i--) {
    const top = clamp((columns.max[i] ?? 0) * scale, half);
    const bottom = clamp((columns.min[i] ?? 0) * scale, half);
    path.lineTo(x + i + 0.5, middle - Math.min(bottom, (top + bottom) / 2 - 0.5));
  }
  path.closePath();
}

/** Adds the RMS body: as far above the middle as below, and inside the extremes. */
export function traceRms(path: OutlinePath, columns: WaveformColumns, band: WaveBand): void {
  const { x, middle, half } = band;
  const count = columns.length;
  if (count === 0) return;
  const scale = half * band.gain;
  path.moveTo(x, middle);
  for (let i = 0; i < count; i++) {
    const up = Math.min(columns.rms[i] ?? 0, Math.max(0, columns.max[i] ?? 0));
    path.lineTo(x + i + 0.5, middle - clamp(up * scale, half));
  }
  path.lineTo(x + count, middle);
  for (let i = count - 1; i >= 0; i--) {
    const down = Math.min(columns.rms[i] ?? 0, Math.max(0, -(columns.min[i] ?? 0)));
    path.lineTo(x + i + 0.5, middle + clamp(down * scale, half));
  }
  path.closePath();
}

function clamp(value: number, limit: number): number {
  return value > limit ? limit : value < -limit ? -limit : value;
}
