import { loadBinding } from "./load-binding.ts";

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

const binding = {
  name: "audify",
  file: "audify.node",
  purpose: "reaches audio devices by RtAudio",
  remedy: "does not load: install a C++ compiler and cmake",
  isBinding,
};

/**
 * Loads audify's compiled binding (plain N-API, so one build serves Node and Electron). Its error listener is
 * one for the whole process: in a process of its own only. Throws, in words a user can act on.
 */
export function loadRtAudio(): RtAudioBinding {
  return loadBinding(binding);
}
