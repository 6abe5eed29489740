import { createRequire } from "node:module";
import { dirname, join } from "node:path";

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

/** Where the compiled binding is. Throws when naudiodon is not installed. */
export function portAudioBindingPath(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("naudiodon/package.json")), "build", "Release", "naudiodon.node");
}

/**
 * Loads naudiodon's compiled binding: not its JavaScript entry, which installs a signal handler that breaks
 * WebAssembly and cannot be loaded twice. In a process of its own only: where ALSA is not set up, the PortAudio
 * library aborts while it looks for devices. Throws, with the reason in words a user can act on, when it is not
 * there.
 */
export function loadPortAudio(): PortAudioBinding {
  let path: string;
  try {
    path = portAudioBindingPath();
  } catch {
    throw new Error("naudiodon, which reaches audio devices, is not installed (run npm ci)");
  }
  let loaded: unknown;
  try {
    loaded = createRequire(import.meta.url)(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Error(
      `naudiodon, which reaches audio devices, is not compiled here: install a C++ compiler and run ` +
        `npm rebuild naudiodon (${reason})`,
      { cause: error },
    );
  }
  if (!isBinding(loaded)) throw new Error(`${path} is not the binding that was expected`);
  return loaded;
}
