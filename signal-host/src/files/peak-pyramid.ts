/** Source frames in a bin of the finest level. */
export const BASE_FRAMES_PER_BIN = 64;
/** Bins of one level in a bin of the next. */
const BINS_PER_BIN = 4;
/** The last level is the first with no more bins than this. */
const FEW_BINS = 256;

const MAGIC = "LHPK";
const VERSION = 1;
const FIXED_BYTES = 28;
const VALUES_PER_BIN = 3;
const BYTES_PER_BIN = VALUES_PER_BIN * 2;

/** The highest sample a 16-bit file can hold: from here on a bin is marked as clipped. */
const CLIPPED = 32767 / 32768;

export interface PeakLevel {
  readonly framesPerBin: number;
  readonly bins: number;
}

/** The levels of the pyramid of a file of that length, finest first. */
export function peakLevels(sourceFrames: number): PeakLevel[] {
  const levels: PeakLevel[] = [];
  for (let framesPerBin = BASE_FRAMES_PER_BIN; ; framesPerBin *= BINS_PER_BIN) {
    const bins = Math.ceil(sourceFrames / framesPerBin);
    levels.push({ framesPerBin, bins });
    if (bins <= FEW_BINS) return levels;
  }
}

/** Bytes of a peak file. */
export function peakFileBytes(levels: readonly PeakLevel[], channels: number): number {
  const bins = levels.reduce((sum, level) => sum + level.bins, 0);
  return headerBytes(levels.length) + bins * channels * BYTES_PER_BIN;
}

function headerBytes(levels: number): number {
  return Math.ceil((FIXED_BYTES + levels * 8) / 8) * 8;
}

/** Levels of a peak file and the bytes it must have, from its first bytes; null unless it is one. */
export function readPeakHeader(head: Uint8Array): { levels: number; bytes: number } | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < FIXED_BYTES || String.fromCharCode(...head.subarray(0, 4)) !== MAGIC) return null;
  if (view.getUint32(4, true) !== VERSION) return null;
  const levels = peakLevels(view.getFloat64(16, true));
  if (view.getUint32(24, true) !== levels.length) return null;
  return { levels: levels.length, bytes: peakFileBytes(levels, view.getUint32(8, true)) };
}

/**
 * Builds a peak file (docs/specs/ipc/peaks.md) from a file's own frames, in one pass and in the memory of its
 * result. Frames that never come count as silence.
 */
export class PeakPyramidBuilder {
  /** The file as built so far. */
  readonly bytes: Uint8Array;
  readonly levels: readonly PeakLevel[];
  readonly #channels: readonly ChannelPeaks[];

  constructor(channels: number, sourceRate: number, sourceFrames: number) {
    this.levels = peakLevels(sourceFrames);
    this.bytes = new Uint8Array(peakFileBytes(this.levels, channels));
    const view = new DataView(this.bytes.buffer);
    for (let i = 0; i < 4; i++) view.setUint8(i, MAGIC.charCodeAt(i));
    view.setUint32(4, VERSION, true);
    view.setUint32(8, channels, true);
    view.setUint32(12, sourceRate, true);
    view.setFloat64(16, sourceFrames, true);
    view.setUint32(24, this.levels.length, true);
    let start = headerBytes(this.levels.length);
    const starts = this.levels.map(({ framesPerBin, bins }, i) => {
      view.setUint32(FIXED_BYTES + i * 8, framesPerBin, true);
      view.setUint32(FIXED_BYTES + i * 8 + 4, bins, true);
      const levelStart = start;
      start += bins * channels * BYTES_PER_BIN;
      return levelStart;
    });
    this.#channels = Array.from({ length: channels }, (_, channel) => {
      const places = this.levels.map((level, i) => ({
        bins: level.bins,
        start: (starts[i] ?? 0) + channel * level.bins * BYTES_PER_BIN,
      }));
      return new ChannelPeaks(view, places);
    });
  }

  /** @param channels the next frames, one array per channel, full scale is 1 */
  write(channels: readonly Float32Array[]): void {
    this.#channels.forEach((peaks, i) => {
      const samples = channels[i];
      if (samples !== undefined) peaks.write(samples);
    });
  }

  /** Writes the bins that are only partly filled. */
  finish(): void {
    for (const peaks of this.#channels) peaks.finish();
  }
}

/** Minimum, maximum and energy of the frames in an unfinished bin. */
interface OpenBin {
  readonly start: number;
  readonly bins: number;
  bin: number;
  parts: number;
  min: number;
  max: number;
  energy: number;
  frames: number;
}

class ChannelPeaks {
  readonly #view: DataView;
  readonly #levels: OpenBin[];

  constructor(view: DataView, places: readonly { bins: number; start: number }[]) {
    this.#view = view;
    this.#levels = places.map((place) => ({ ...place, bin: 0, parts: 0, ...emptyBin() }));
  }

  write(samples: Float32Array): void {
    const base = this.#levels[0];
    if (base === undefined) return;
    for (let i = 0; i < samples.length;) {
      const end = Math.min(samples.length, i + BASE_FRAMES_PER_BIN - base.frames);
      base.frames += end - i;
      let { min, max, energy } = base;
      for (; i < end; i++) {
        const sample = samples[i] ?? 0;
        if (sample < min) min = sample;
        if (sample > max) max = sample;
        energy += sample * sample;
      }
      base.min = min;
      base.max = max;
      base.energy = energy;
      if (base.frames === BASE_FRAMES_PER_BIN) this.#close(0);
    }
  }

  finish(): void {
    for (let level = 0; level < this.#levels.length; level++) this.#close(level);
  }

  #close(level: number): void {
    const open = this.#levels[level];
    if (open === undefined || open.frames === 0) return;
    if (open.bin < open.bins) {
      const at = open.start + open.bin * BYTES_PER_BIN;
      this.#view.setInt16(at, peakValue(open.min), true);
      this.#view.setInt16(at + 2, peakValue(open.max), true);
      const rms = Math.sqrt(open.energy / open.frames);
      this.#view.setInt16(at + 4, Math.min(32767, Math.round(rms * 32767)), true);
    }
    const next = this.#levels[level + 1];
    if (next !== undefined) {
      next.min = Math.min(next.min, open.min);
      next.max = Math.max(next.max, open.max);
      next.energy += open.energy;
      next.frames += open.frames;
      next.parts += 1;
      if (next.parts === BINS_PER_BIN) this.#close(level + 1);
    }
    open.bin += 1;
    open.parts = 0;
    Object.assign(open, emptyBin());
  }
}

function emptyBin(): { min: number; max: number; energy: number; frames: number } {
  return { min: Infinity, max: -Infinity, energy: 0, frames: 0 };
}

/** 32767 is full scale; at or beyond CLIPPED the value is the mark -32768 or 32767, which nothing else has. */
function peakValue(sample: number): number {
  if (sample >= CLIPPED) return 32767;
  if (sample <= -CLIPPED) return -32768;
  return Math.max(-32766, Math.min(32766, Math.round(sample * 32767)));
}
