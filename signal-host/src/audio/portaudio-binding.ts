import { loadBinding } from "./load-binding.ts";

/** One stream of the compiled binding. */
export interface PortAudioStream {
  start(): void;
  /**
   * Queues a block; resolves when there was room, with PortAudio's status in words after an underrun. The
   * bytes are copied before it returns.
   */
  write(block: Buffer): Promise<string | undefined>;
}

export interface PortAudioStreamOptions {
  readonly deviceId: number;
  readonly sampleRate: number;
  readonly channelCount: number;
  /** 1: 32-bit float */
  readonly sampleFormat: 1;
  /** Blocks that write accepts before it waits. */
  readonly maxQueue: number;
  readonly framesPerBuffer: number;
  /** true: write answers with the status of an underrun. false: native code prints it to stdout. */
  readonly closeOnError: boolean;
}

export interface PortAudioDeviceInfo {
  readonly id: number;
  readonly name: string;
  readonly maxOutputChannels: number;
  readonly defaultSampleRate: number;
  readonly hostAPIName: string;
}

export interface PortAudioHostApis {
  readonly defaultHostAPI: number;
  readonly HostAPIs: readonly { readonly id: number; readonly defaultOutput: number }[];
}

export interface PortAudioBinding {
  create(options: { outOptions: PortAudioStreamOptions }): PortAudioStream;
  getDevices(): PortAudioDeviceInfo[];
  getHostAPIs(): PortAudioHostApis;
}

function isBinding(value: unknown): value is PortAudioBinding {
  return typeof value === "object" && value !== null && "create" in value && "getDevices" in value;
}

const binding = {
  name: "naudiodon",
  file: "naudiodon.node",
  purpose: "reaches audio devices",
  remedy: "is not compiled here: install a C++ compiler",
  isBinding,
};

/**
 * Loads naudiodon's compiled binding: not its JavaScript entry, which installs a signal handler that breaks
 * WebAssembly and cannot be loaded twice. In a process of its own only: where ALSA is not set up, the PortAudio
 * library aborts while it looks for devices. Throws, with the reason in words a user can act on, when it is not
 * there.
 */
export function loadPortAudio(): PortAudioBinding {
  return loadBinding(binding);
}
