import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What RtAudio tells with an error; the only kind that heals by itself is an underrun. */
export type RtAudioErrorListener = (type: number, message: string) => void;

export interface RtAudioDeviceInfo {
  readonly id: number;
  readonly name: string;
  readonly outputChannels: number;
  readonly sampleRates: readonly number[];
  readonly preferredSampleRate: number;
}

export interface RtAudioStreamParameters {
  readonly deviceId: number;
  readonly nChannels: number;
  readonly firstChannel: number;
}

/** One stream of the compiled binding. */
export interface RtAudioStream {
  getApi(): string;
  getDevices(): RtAudioDeviceInfo[];
  /** 0 where there is none. */
  getDefaultOutputDevice(): number;
  /** @returns the frames of a block, which the device may have chosen otherwise. Throws what the driver says. */
  openStream(
    output: RtAudioStreamParameters,
    input: null,
    format: number,
    sampleRate: number,
    frames: number,
    name: string,
    onInput: null,
    onBlockTaken: () => void,
    flags: number,
    onError: RtAudioErrorListener,
  ): number;
  closeStream(): void;
  start(): void;
  /** Copies the block into a queue without a bound. */
  write(block: Uint8Array): void;
  /** Frames between the device and the ear; 0 until it has played. */
  getStreamLatency(): number;
  getStreamSampleRate(): number;
  /** Seconds the device has run, silence included. */
  streamTime: number;
}

export interface RtAudioBinding {
  readonly RtAudio: new () => RtAudioStream;
}

/** Sample format: 32-bit floats. */
export const RTAUDIO_FLOAT32 = 0x10;
/** Stream flag: as few periods as the driver takes. */
export const RTAUDIO_MINIMIZE_LATENCY = 0x2;

function isBinding(value: unknown): value is RtAudioBinding {
  return typeof value === "object" && value !== null && "RtAudio" in value;
}

/** Where the compiled binding is. Throws when audify is not installed. */
export function rtAudioBindingPath(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("audify/package.json")), "build", "Release", "audify.node");
}

/**
 * Loads audify's compiled binding (plain N-API, so one build serves Node and Electron). Its error listener is
 * one for the whole process: in a process of its own only. Throws, in words a user can act on.
 */
export function loadRtAudio(): RtAudioBinding {
  let path: string;
  try {
    path = rtAudioBindingPath();
  } catch {
    throw new Error("audify, which reaches audio devices by RtAudio, is not installed (run npm ci)");
  }
  let loaded: unknown;
  try {
    loaded = createRequire(import.meta.url)(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Error(
      `audify, which reaches audio devices by RtAudio, does not load: install a C++ compiler and cmake and ` +
        `run npm rebuild audify (${reason})`,
      { cause: error },
    );
  }
  if (!isBinding(loaded)) throw new Error(`${path} is not the binding that was expected`);
  return loaded;
}
