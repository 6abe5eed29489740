import { fadeAt, loops, sourceFrameAt, type ClipTimes } from "./clip-time.ts";
import { levelFor, type PeakFile, type PeakLevel } from "./peak-file.ts";

/**
 * What to draw of a waveform, one entry per device pixel column, linear amplitude −1…1 before gain and with the
 * clip's fades applied. Reused from draw to draw: nothing is allocated while scrolling.
 */
export class WaveformColumns {
  length = 0;
  /** Columns are narrower than the finest bins: there is an outline and no RMS value. */
  fine = false;
  min = new Float32Array(0);
  max = new Float32Array(0);
  rms = new Float32Array(0);
  /** 1 where the file itself reaches full scale. */
  clipped = new Uint8Array(0);

  /** Makes room for a number of columns; the content is then undefined. */
  resize(length: number): void {
    this.length = length;
    if (this.min.length >= length) return;
    const capacity = Math.max(256, 2 ** Math.ceil(Math.log2(length)));
    this.min = new Float32Array(capacity);
    this.max = new Float32Array(capacity);
    this.rms = new Float32Array(capacity);
    this.clipped = new Uint8Array(capacity);
  }
}

/** 32767 stands for full scale; both ends of the range also mark samples that reach it. */
const SCALE = 1 / 32767;
const FULL_SCALE_MAX = 32767;
const FULL_SCALE_MIN = -32768;

/** Running extremes of one column. */
interface Extremes {
  min: number;
  max: number;
  square: number;
  weight: number;
}

/**
 * Computes columns of a clip. Column 0 begins `from` source frames into the clip (negative before it), each is
 * `framesPerColumn` wide. `channel` picks a channel of the file, or "all" for the envelope of all of them.
 */
export function computeColumns(
  out: WaveformColumns,
  file: PeakFile,
  clip: ClipTimes,
  options: { from: number; framesPerColumn: number; count: number; channel: number | "all" },
): void {
  const { from, framesPerColumn, count, channel } = options;
  out.resize(count);
  const level = levelFor(file, framesPerColumn);
  const data = channel === "all" ? level.channels : level.channels.slice(channel, channel + 1);
  const extremes: Extremes = { min: 0, max: 0, square: 0, weight: 0 };
  const fine = framesPerColumn < level.framesPerBin;
  out.fine = fine;
  for (let column = 0; column < count; column++) {
    const start = Math.max(0, from + column * framesPerColumn);
    const end = Math.min(clip.length, from + (column + 1) * framesPerColumn);
    extremes.min = Infinity;
    extremes.max = -Infinity;
    extremes.square = 0;
    extremes.weight = 0;
    if (end > start) {
      if (fine) interpolateBins(extremes, level, data, file, sourceFrameAt(clip, (start + end) / 2));
      else addClipRange(extremes, level, data, file, clip, start, end);
    }
    const envelope = end > start ? fadeAt(clip, (start + end) / 2) : 0;
    const some = extremes.weight > 0;
    out.min[column] = some ? extremes.min * SCALE * envelope : 0;
    out.max[column] = some ? extremes.max * SCALE * envelope : 0;
    out.rms[column] = some ? Math.sqrt(extremes.square / extremes.weight) * SCALE * envelope : 0;
    out.clipped[column] = some && (extremes.max >= FULL_SCALE_MAX || extremes.min <= FULL_SCALE_MIN) ? 1 : 0;
  }
}

/** Adds the source that sounds between two frames of a clip; a loop shorter than the range is added once. */
function addClipRange(
  extremes: Extremes,
  level: PeakLevel,
  data: readonly Int16Array[],
  file: PeakFile,
  clip: ClipTimes,
  start: number,
  end: number,
): void {
  if (clip.reverse === true) {
    addSourceRange(extremes, level, data, file, sourceFrameAt(clip, end), sourceFrameAt(clip, start));
    return;
  }
  const first = sourceFrameAt(clip, start);
  const loop = loops(clip) ? clip.loop : undefined;
  if (!loop || first + (end - start) <= loop.end) {
    addSourceRange(extremes, level, data, file, first, first + (end - start));
    return;
  }
  addSourceRange(extremes, level, data, file, first, loop.end);
  const rest = Math.min(end - start - (loop.end - first), loop.end - loop.start);
  addSourceRange(extremes, level, data, file, loop.start, loop.start + rest);
}

/** Adds whole bins that overlap a range of the file; beyond the file's end there is silence. */
function addSourceRange(
  extremes: Extremes,
  level: PeakLevel,
  data: readonly Int16Array[],
  file: PeakFile,
  from: number,
  to: number,
): void {
  const last = Math.min(level.bins, Math.ceil(Math.min(to, file.sourceFrames) / level.framesPerBin));
  const first = Math.min(Math.max(0, Math.floor(from / level.framesPerBin)), Math.max(0, last - 1));
  if (from >= file.sourceFrames || last <= first) {
    extremes.min = Math.min(extremes.min, 0);
    extremes.max = Math.max(extremes.max, 0);
    extremes.weight += 1;
    return;
  }
  for (const samples of data) {
    for (let index = first * 3; index < last * 3; index += 3) {
      const low = samples[index] ?? 0;
      const high = samples[index + 1] ?? 0;
      const rms = samples[index + 2] ?? 0;
      if (low < extremes.min) extremes.min = low;
      if (high > extremes.max) extremes.max = high;
      extremes.square += rms * rms;
      extremes.weight += 1;
    }
  }
}

/**
 * Between the finest bins: values run straight from the middle of one bin to the middle of the next. An RMS value has
 * no meaning there.
 */
function interpolateBins(
  extremes: Extremes,
  level: PeakLevel,
  data: readonly Int16Array[],
  file: PeakFile,
  frame: number,
): void {
  extremes.weight = 1;
  if (frame >= file.sourceFrames || level.bins === 0) {
    extremes.min = extremes.max = 0;
    return;
  }
  const position = Math.min(level.bins - 1, Math.max(0, frame / level.framesPerBin - 0.5));
  const left = Math.floor(position);
  const right = Math.min(level.bins - 1, left + 1);
  const mix = position - left;
  for (const samples of data) {
    const low = (samples[left * 3] ?? 0) * (1 - mix) + (samples[right * 3] ?? 0) * mix;
    const high = (samples[left * 3 + 1] ?? 0) * (1 - mix) + (samples[right * 3 + 1] ?? 0) * mix;
    if (low < extremes.min) extremes.min = low;
    if (high > extremes.max) extremes.max = high;
  }
}
