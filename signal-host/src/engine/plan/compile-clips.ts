import { framesFromTicks, gainFromDb } from "@loophole/protocol";
import type { GraphClip } from "@loophole/schemas/types";
import { ClipField } from "./plan-layout.ts";

/** Where a sample's audio lies. */
export interface SampleAudio {
  /** Float32 indices of the first two channels; equal for mono. */
  readonly left: number;
  readonly right: number;
  readonly engineFrames: number;
  readonly sourceRate: number;
}

export interface ClipTiming {
  readonly bpm: number;
  /** The engine's rate in Hz. */
  readonly rate: number;
}

/**
 * Clip rows of one track, ordered by start. A clip whose sample is not there, or of which nothing can sound,
 * has no row. Source frames become engine frames by rounding each time to the nearest.
 */
export function compileClips(
  clips: readonly GraphClip[],
  timing: ClipTiming,
  audioOf: (sample: string) => SampleAudio | undefined,
): Float64Array {
  const rows: number[][] = [];
  clips.forEach((clip, order) => {
    const audio = audioOf(clip.sample);
    const row = audio === undefined ? undefined : compileClip(clip, order, audio, timing);
    if (row !== undefined) rows.push(row);
  });
  rows.sort((a, b) => (a[ClipField.start] ?? 0) - (b[ClipField.start] ?? 0));
  let latestEnd = -Infinity;
  const table = new Float64Array(rows.length * ClipField.count);
  rows.forEach((row, index) => {
    latestEnd = Math.max(latestEnd, row[ClipField.end] ?? 0);
    row[ClipField.latestEnd] = latestEnd;
    table.set(row, index * ClipField.count);
  });
  return table;
}

function compileClip(
  clip: GraphClip,
  order: number,
  audio: SampleAudio,
  timing: ClipTiming,
): number[] | undefined {
  const frames = (source: number): number => Math.round((source * timing.rate) / audio.sourceRate);
  const start = framesFromTicks(clip.start, timing.bpm, timing.rate);
  const length = frames(clip.length);
  const offset = frames(clip.offset);
  const loopStart = clip.loop === undefined ? 0 : frames(clip.loop.start);
  const loopEnd = clip.loop === undefined ? 0 : frames(clip.loop.end);
  const loops = loopEnd > loopStart && offset < loopEnd;
  const sounding = loops ? length : Math.min(length, audio.engineFrames - offset);
  if (sounding <= 0) return undefined;
  const row = new Array<number>(ClipField.count).fill(0);
  row[ClipField.start] = start;
  row[ClipField.end] = start + sounding;
  row[ClipField.order] = order;
  row[ClipField.left] = audio.left;
  row[ClipField.right] = audio.right;
  row[ClipField.sampleFrames] = audio.engineFrames;
  row[ClipField.offset] = offset;
  row[ClipField.length] = length;
  row[ClipField.gain] = gainFromDb(clip.gain);
  row[ClipField.fadeIn] = frames(clip.fadeIn);
  row[ClipField.fadeOut] = frames(clip.fadeOut);
  row[ClipField.loopStart] = loops ? loopStart : 0;
  row[ClipField.loopEnd] = loops ? loopEnd : 0;
  return row;
}
