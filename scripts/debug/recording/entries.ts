import type { Graph, OpenDevice, SampleInfo, TrafficFrame, TransportState } from "@loophole/schemas/types";

/** What a recording says of itself; raised when older readers would misread a newer one. */
export const RECORDING_FORMAT = "loophole-recording";
export const RECORDING_VERSION = 1;

/** The first line: the engine, and its state when the recording began. */
export interface HeaderEntry {
  readonly kind: "header";
  readonly format: typeof RECORDING_FORMAT;
  readonly version: number;
  readonly recordedAt: string;
  readonly recorder: string;
  readonly engine: { readonly name: string; readonly version: string; readonly startedAt: string };
  readonly protocol: number;
  readonly sampleRate: number;
  readonly blockSize: number;
  readonly device: OpenDevice;
  readonly initial: {
    readonly revision: number;
    readonly hash: string;
    readonly graph: Graph;
    readonly transport: TransportState;
    readonly samples: readonly SampleInfo[];
  };
  /** The frame of the engine's clock from which its output was listened to; null where the engine cannot. */
  readonly capturedFrom: number | null;
}

/** A wire frame as it was seen. */
export interface FrameEntry extends TrafficFrame {
  readonly kind: "frame";
}

/** Frames that the recorder missed. */
export interface LostEntry {
  readonly kind: "lost";
  readonly count: number;
}

/** Files as the engine knows them, whole paths included where the recording keeps those. */
export interface FilesEntry {
  readonly kind: "files";
  readonly samples: readonly SampleInfo[];
}

/** The last line of a recording that was ended in good order. */
export interface EndEntry {
  readonly kind: "end";
  readonly endedAt: string;
  readonly frames: number;
  readonly lost: number;
  /** null where the engine had gone, or cannot be listened to. */
  readonly capture: {
    readonly sample: number;
    readonly frames: number;
    readonly lost: number;
    readonly hash: string;
  } | null;
  readonly revision: number | null;
  readonly hash: string | null;
}

export type RecordingEntry = HeaderEntry | FrameEntry | LostEntry | FilesEntry | EndEntry;
