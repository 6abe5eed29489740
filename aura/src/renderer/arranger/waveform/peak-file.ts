/** One resolution of a peak pyramid. */
export interface PeakLevel {
  /** Source frames that one bin covers. */
  readonly framesPerBin: number;
  readonly bins: number;
  /** One array per channel, bins × (min, max, rms), × 32767. */
  readonly channels: readonly Int16Array[];
}

/** The peaks of an audio file at several resolutions, finest first (docs/specs/ipc/peaks.md). */
export interface PeakFile {
  readonly channels: number;
  readonly sourceRate: number;
  readonly sourceFrames: number;
  readonly levels: readonly PeakLevel[];
}

/** The bytes are not a peak file, or only a part of one. */
export class PeakFileError extends Error {
  override readonly name = "PeakFileError";
}

const MAGIC = 0x4b50484c; // "LHPK", little-endian
const VERSION = 1;
const HEADER_BYTES = 28;
const MAX_CHANNELS = 64;
const MAX_LEVELS = 32;

/**
 * Reads a peak file. The levels are views of the bytes, nothing is copied; every length is checked against the
 * buffer before it is used.
 *
 * @throws PeakFileError that says what is wrong.
 */
export function parsePeakFile(buffer: ArrayBuffer): PeakFile {
  if (buffer.byteLength < HEADER_BYTES)
    throw new PeakFileError("The waveform data is shorter than its header.");
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new PeakFileError("The waveform data has no LHPK mark.");
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new PeakFileError(`The waveform data has version ${version}, not ${VERSION}.`);
  const channels = view.getUint32(8, true);
  const sourceRate = view.getUint32(12, true);
  const sourceFrames = view.getFloat64(16, true);
  const levelCount = view.getUint32(24, true);
  if (channels < 1 || channels > MAX_CHANNELS)
    throw new PeakFileError(`${channels} channels are not possible.`);
  if (sourceRate < 1) throw new PeakFileError("The sample rate is 0.");
  if (!Number.isSafeInteger(sourceFrames) || sourceFrames < 0)
    throw new PeakFileError("The length is no whole number.");
  if (levelCount < 1 || levelCount > MAX_LEVELS)
    throw new PeakFileError(`${levelCount} levels are not possible.`);

  const tableEnd = HEADER_BYTES + levelCount * 8;
  if (buffer.byteLength < tableEnd) throw new PeakFileError("The table of levels is cut off.");
  let offset = Math.ceil(tableEnd / 8) * 8;
  const levels: PeakLevel[] = [];
  let finer = 0;
  for (let index = 0; index < levelCount; index++) {
    const framesPerBin = view.getUint32(HEADER_BYTES + index * 8, true);
    const bins = view.getUint32(HEADER_BYTES + index * 8 + 4, true);
    if (framesPerBin <= finer) throw new PeakFileError("The levels are not ordered from fine to coarse.");
    if (bins < Math.ceil(sourceFrames / framesPerBin))
      throw new PeakFileError(`Level ${index} is too short for the file.`);
    finer = framesPerBin;
    const data: Int16Array[] = [];
    for (let channel = 0; channel < channels; channel++) {
      const end = offset + bins * 6;
      if (end > buffer.byteLength) throw new PeakFileError(`Level ${index} is cut off.`);
      data.push(new Int16Array(buffer, offset, bins * 3));
      offset = end;
    }
    levels.push({ framesPerBin, bins, channels: data });
  }
  return { channels, sourceRate, sourceFrames, levels };
}

/** The coarsest level that still has a bin for every `framesPerColumn` frames; the finest where none has. */
export function levelFor(file: PeakFile, framesPerColumn: number): PeakLevel {
  let best = file.levels[0];
  for (const level of file.levels) if (level.framesPerBin <= framesPerColumn) best = level;
  if (!best) throw new PeakFileError("A peak file has at least one level.");
  return best;
}
