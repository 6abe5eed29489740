import type {
  Applied,
  AudioMode,
  DebugCaptureResult,
  ErrorCode,
  Graph,
  GraphTimeline,
  OpenDevice,
  RenderResult,
  SongPosition,
  TransportState,
} from "@loophole/schemas/types";
import type { TailRule } from "./render/tail-watch.ts";

export type {
  Applied,
  AudioMode,
  Graph,
  GraphTimeline,
  OpenDevice,
  RenderResult,
  SongPosition,
  TransportState,
};

/** How an engine is opened. */
export interface EngineOptions {
  readonly audio: AudioMode;
  /** Frames per second; without it the device's own rate, or 48000 for the null device. */
  readonly sampleRate?: number;
  /** Frames rendered at a time, 32 to 1024. */
  readonly blockSize: number;
  /** Memory that samples may take, in bytes; without it half of the machine's memory, at most 3.5 GiB. */
  readonly sampleBudgetBytes?: number;
  /** The crash record, open for writing as long as the engine lives; without it none is kept. */
  readonly crashFd?: number;
  /** Samples that take more than this are streamed from disk, in bytes; 128 MiB without it. */
  readonly streamAboveBytes?: number;
  /** Memory for the audio of samples that are streamed, in bytes; 128 MiB, at most a quarter of all, without it. */
  readonly streamBytes?: number;
  /** Threads that render, the audio thread included; one a core, eight at most, without it. */
  readonly renderThreads?: number;
  /** Folder of the built workers, ending in a slash; beside the running bundle without it. */
  readonly workers?: URL;
  /** Called on the control thread, never from inside a call into the engine. */
  onEvent(event: EngineEvent): void;
}

export type DeviceEventCode = "DEVICE_OPENED" | "DEVICE_FALLBACK" | "DEVICE_LOST";

/** Something the engine noticed by itself. */
export type EngineEvent =
  | {
      readonly kind: "device";
      readonly device: OpenDevice;
      readonly code: DeviceEventCode;
      readonly message: string;
    }
  /** count: times the device ran dry since the engine started. */
  | { readonly kind: "underrun"; readonly count: number }
  /** Audio that streams was not there in time. count: since the engine started. */
  | { readonly kind: "disk-underrun"; readonly count: number }
  /** Audio that streams cannot be read any more. sample: null when that holds for all of it. */
  | { readonly kind: "disk-failed"; readonly sample: string | null; readonly problem: string }
  /** The audio thread ended; nothing will sound and every later call rejects. */
  | { readonly kind: "failed"; readonly error: Error };

/** The engine clock: frames and blocks rendered since the engine started, and the graph revision they obey. */
export interface EngineClock {
  readonly sample: number;
  readonly blocks: number;
  readonly revision: number;
}

/**
 * Levels of every strip: tracks in graph order, then master. Two values a strip (left, right), linear, 1 is
 * full scale. The arrays are replaced when the number of strips changes and reused otherwise.
 */
export interface MeterFrame {
  strips: readonly string[];
  /** Highest absolute sample since the last read. */
  peak: Float32Array;
  /** Exponential mean square, time constant 300 ms. */
  meanSquare: Float32Array;
  /** Samples beyond full scale since the track came into the graph, one value a strip. */
  clips: Float64Array;
}

export interface MeterSource {
  /** Takes the peaks held since the last read: each peak is handed out exactly once. */
  read(into: MeterFrame): void;
}

/** Raw counters; all but the last two only ever grow. */
export interface HealthCounters {
  readonly blocks: number;
  /** Time spent rendering since start, in microseconds. */
  readonly renderUs: number;
  /** Blocks that were ready later than the device needed them. */
  readonly missedDeadlines: number;
  readonly underruns: number;
  readonly queuedFrames: number;
  /** Longest time to render one block since the last call, in microseconds. */
  readonly worstUs: number;
  /** Looks at audio that streams that was not there in time; none while nothing was ever streamed. */
  readonly diskUnderruns?: number | null;
}

export interface RenderOptions {
  readonly graph: Graph;
  /** First engine frame of the song to render. */
  readonly from: number;
  /** First engine frame that is not rendered; after `from`. */
  readonly to: number;
  readonly path: string;
  readonly format: "int16" | "int24" | "float32";
  /** wav without it; flac holds integers only. */
  readonly container?: "wav" | "flac";
  /** Whether noise is added before samples are rounded to integers; not without it. */
  readonly dither?: boolean;
  /** Tracks, buses and returns that are written too, each to a file of its own. */
  readonly stems?: readonly { readonly track: string; readonly path: string }[];
  /** What is rendered behind the end while it rings out; nothing without it. */
  readonly tail?: TailRule | null;
  readonly signal: AbortSignal;
  onProgress(fraction: number): void;
}

/** An error of the engine with the wire code it is reported by. */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly code: ErrorCode;
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}

/** A control of a track, or the gain of the master or of a send, and what it is set to: gain in dB, pan −1…1. */
export interface StripChange {
  /** A track's id, a send's, or "master". */
  readonly target: string;
  readonly parameter: "gain" | "pan" | "mute" | "solo";
  readonly value: number | boolean;
}

/** A device's bypass, or a parameter of its own by its name in schemas/generated/devices.ts, and what it is set to. */
export type DeviceChange =
  | { readonly target: string; readonly parameter: "bypass"; readonly value: boolean }
  | {
      readonly target: string;
      readonly parameter: "device";
      readonly name: string;
      readonly value: number | boolean | string;
    };

export type ParameterChange = StripChange | DeviceChange;

/** How the song is to start. */
export interface PlayStart {
  /** Where; without it, where it stands. */
  readonly position?: SongPosition;
  /** Whether bars are counted before it moves, as many as the timeline's metronome says. */
  readonly countIn?: boolean;
  /** Bars by which it begins before that place, to arrive there; none where it plays already and no place is given. */
  readonly preRoll?: number;
}

/** What can be told to take hold later. Ticks in positions are converted by the tempo that holds then. */
export type ScheduledChange =
  | ({ readonly kind: "parameter" } & ParameterChange)
  | { readonly kind: "midi"; readonly track: string; readonly message: readonly number[] }
  | ({ readonly kind: "play" } & PlayStart)
  | { readonly kind: "stop" }
  | { readonly kind: "locate"; readonly position: SongPosition };

/** When: at a frame of the engine's clock, or when the playing song reaches a tick. */
export type ScheduledTime = { readonly sample: number } | { readonly tick: number };

/** When the transport was moved, and to what. */
export interface TransportMove {
  /** The engine's frame from which it holds. */
  readonly sample: number;
  /** The transport from that frame on. */
  readonly transport: TransportState;
}

/** How a scheduled change took hold, at exactly which frame. */
export interface ScheduledOutcome extends TransportMove {
  /** Frames later than it was asked for; 0 when in time. */
  readonly late: number;
}

/** Listens to what the master puts out, before a device limits it. */
export interface Capture {
  /** The engine's frame at which listening began. */
  readonly sample: number;
  /**
   * Ends listening. With `path` what was heard, at most ten minutes of it, is written there as a WAV file of
   * 32-bit floats. Rejects with EngineError NOT_FOUND when it has ended before or another capture took its
   * place, or with what the file refused.
   */
  end(path?: string): Promise<DebugCaptureResult>;
}

export const MASTER_STRIP = "master";
