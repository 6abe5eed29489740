import { gainFromDb, type TempoMap } from "@loophole/protocol";
import type { GraphClip } from "@loophole/schemas/types";
import { CURVE_HOLD, CURVE_LINEAR, CURVE_SMOOTH } from "../../../kernels/abi.ts";
import { ClipField, EnvelopeField, FadeShape } from "./plan-layout.ts";

const CURVES = { hold: CURVE_HOLD, linear: CURVE_LINEAR, smooth: CURVE_SMOOTH } as const;

/** Where a sample's audio lies. */
export interface SampleAudio {
  /** Float32 indices of the first two channels; equal for mono. */
  readonly left: number;
  readonly right: number;
  readonly engineFrames: number;
  readonly sourceRate: number;
  /** Int32 index of its page table when it streams from disk; 0 when it is in memory. */
  readonly stream?: number;
}

/** Clip rows, ordered by start, and after them the points of their envelopes. */
export interface ClipTable {
  readonly count: number;
  readonly numbers: Float64Array;
}

/**
 * Clip rows of one track, ordered by start. A clip whose sample is not there, or of which nothing can sound,
 * has no row. Source frames become engine frames by rounding each time to the nearest.
 */
export function compileClips(
  clips: readonly GraphClip[],
  tempo: TempoMap,
  audioOf: (sample: string) => SampleAudio | undefined,
): ClipTable {
  const rows: { row: number[]; clip: GraphClip; audio: SampleAudio }[] = [];
  clips.forEach((clip, order) => {
    const audio = clip.mute === true ? undefined : audioOf(clip.sample);
    const row = audio === undefined ? undefined : compileClip(clip, order, audio, tempo);
    if (row !== undefined && audio !== undefined) rows.push({ row, clip, audio });
  });
  rows.sort((a, b) => (a.row[ClipField.start] ?? 0) - (b.row[ClipField.start] ?? 0));
  const points = rows.reduce((sum, { clip }) => sum + (clip.envelope?.length ?? 0), 0);
  const numbers = new Float64Array(rows.length * ClipField.count + points * EnvelopeField.count);
  let latestEnd = -Infinity;
  let envelopeAt = rows.length * ClipField.count;
  rows.forEach(({ row, clip, audio }, index) => {
    latestEnd = Math.max(latestEnd, row[ClipField.end] ?? 0);
    row[ClipField.latestEnd] = latestEnd;
    row[ClipField.envelope] = envelopeAt;
    row[ClipField.envelopeCount] = clip.envelope?.length ?? 0;
    numbers.set(row, index * ClipField.count);
    for (const { frame, gain, curve = "linear" } of clip.envelope ?? []) {
      numbers[envelopeAt + EnvelopeField.frame] = Math.round((frame * tempo.rate) / audio.sourceRate);
      numbers[envelopeAt + EnvelopeField.gain] = gainFromDb(gain);
      numbers[envelopeAt + EnvelopeField.curve] = CURVES[curve];
      envelopeAt += EnvelopeField.count;
    }
  });
  return { count: rows.length, numbers };
}

function compileClip(
  clip: GraphClip,
  order: number,
  audio: SampleAudio,
  tempo: TempoMap,
): number[] | undefined {
  const frames = (source: number): number => Math.round((source * tempo.rate) / audio.sourceRate);
  const start = tempo.framesAt(clip.start);
  const length = frames(clip.length);
  const offset = frames(clip.offset);
  const loopStart = clip.loop === undefined ? 0 : frames(clip.loop.start);
  const loopEnd = clip.loop === undefined ? 0 : frames(clip.loop.end);
  const reverse = clip.reverse === true;
  const loops = !reverse && loopEnd > loopStart && offset < loopEnd;
  // Backwards, what lies beyond the file's end comes first: silence, then the rest.
  const sounding = loops || reverse ? length : Math.min(length, audio.engineFrames - offset);
  if (sounding <= 0 || (reverse && offset >= audio.engineFrames)) return undefined;
  const row = new Array<number>(ClipField.count).fill(0);
  row[ClipField.start] = start;
  row[ClipField.end] = start + sounding;
  row[ClipField.order] = order;
  row[ClipField.left] = audio.left;
  row[ClipField.right] = audio.right;
  row[ClipField.sampleFrames] = audio.engineFrames;
  row[ClipField.offset] = offset;
  row[ClipField.length] = length;
  // As a 32-bit float: then it is the same whether one sample is scaled or four at a time.
  row[ClipField.gain] = Math.fround(gainFromDb(clip.gain));
  row[ClipField.fadeIn] = Math.min(length, frames(clip.fadeIn));
  row[ClipField.fadeOut] = Math.min(length, frames(clip.fadeOut));
  row[ClipField.loopStart] = loops ? loopStart : 0;
  row[ClipField.loopEnd] = loops ? loopEnd : 0;
  row[ClipField.fadeInShape] = FadeShape[clip.fadeInShape ?? "linear"];
  row[ClipField.fadeOutShape] = FadeShape[clip.fadeOutShape ?? "linear"];
  row[ClipField.reverse] = reverse ? 1 : 0;
  row[ClipField.stream] = audio.stream ?? 0;
  return row;
}
