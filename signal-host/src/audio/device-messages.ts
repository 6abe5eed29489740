import type { ListedDevice, OutputInfo } from "./device-output.ts";

/** The backends that reach a device, each by a library loaded in a process of its own. */
export type DeviceBackendName = "rtaudio" | "portaudio";

/** What a device process is started for; its only argument, as JSON. */
export type DeviceTask =
  | { readonly kind: "list"; readonly backend: DeviceBackendName }
  | {
      readonly kind: "play";
      /** Tried one after the other until one opens. */
      readonly backends: readonly DeviceBackendName[];
      /** The device's name as it is listed; null takes the default one. */
      readonly name: string | null;
      /** null takes the device's own rate. */
      readonly sampleRate: number | null;
      readonly blockSize: number;
    };

/** What a device process says, by Node's message channel. */
export type DeviceWord =
  | { readonly kind: "listed"; readonly devices: ListedDevice[] }
  /** A backend does not open or list; after the last one the process ends. */
  | { readonly kind: "refused"; readonly reason: string }
  | {
      readonly kind: "opened";
      readonly backend: DeviceBackendName;
      readonly info: OutputInfo;
      readonly deviceLatencyFrames: number | null;
    }
  | { readonly kind: "lost"; readonly message: string };

/**
 * The pipes beside the channel. Blocks go in by standard input, as interleaved stereo of 32-bit floats, and
 * nothing else; when it ends, what was given is played to its end. For each block that the device takes one
 * byte comes out of this descriptor: how many blocks of silence it had to play before. Standard output stays
 * unused, because libraries print there.
 */
export const TAKEN_PIPE = 3;
export const MOST_STARVED = 255;
