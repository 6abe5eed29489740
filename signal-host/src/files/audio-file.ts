/** What an audio file holds, as far as its header (or, where that is silent, its data) tells. */
export interface FileInfo {
  readonly path: string;
  /** In words: "FLAC 16-bit", "WAV 32-bit float". */
  readonly format: string;
  /** Hz. */
  readonly sampleRate: number;
  /** All channels of the file, also those that are not loaded. */
  readonly channels: number;
  /** Length at the file's own rate. */
  readonly frames: number;
  /** What is wrong with the file though it could be read ("ends early: …"); for the user. */
  readonly warnings: readonly string[];
}

/** What memory a file needs at the engine's rate. */
export interface AudioShape {
  /** Channels to be loaded: those of the file, at most two. */
  readonly channels: number;
  readonly sourceRate: number;
  readonly sourceFrames: number;
  readonly engineRate: number;
  /** `engineFrames(sourceFrames, sourceRate, engineRate)`. */
  readonly engineFrames: number;
  readonly format: string;
}

/** Memory shared between threads, one Float32Array of `engineFrames` per channel, each on a SharedArrayBuffer. */
export interface SharedAudio {
  readonly channels: readonly Float32Array[];
}

/** Channels of a file that are loaded; the engine plays stereo. */
export const MAX_LOADED_CHANNELS = 2;

/** Length of a file after conversion: to the nearest frame. */
export function engineFrames(sourceFrames: number, sourceRate: number, engineRate: number): number {
  return Math.round((sourceFrames * engineRate) / sourceRate);
}

/** What memory the file described by `info` takes in an engine that runs at `engineRate`. */
export function shapeOf(info: FileInfo, engineRate: number): AudioShape {
  return {
    channels: Math.min(info.channels, MAX_LOADED_CHANNELS),
    sourceRate: info.sampleRate,
    sourceFrames: info.frames,
    engineRate,
    engineFrames: engineFrames(info.frames, info.sampleRate, engineRate),
    format: info.format,
  };
}
