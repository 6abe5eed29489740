import type { Backend as BackendName } from "@loophole/schemas/types";

/** What a backend plays from: the engine, as the audio thread sees it. */
export interface BlockSource {
  readonly sampleRate: number;
  readonly blockSize: number;
  /** True once the audio thread is to end. */
  readonly closing: boolean;
  /** On the offline clock: whether time is to move on now. */
  readonly owesBlocks: boolean;
  /**
   * Takes the commands that wait and renders the next block: blockSize frames of interleaved stereo, full
   * scale is 1 and may be exceeded. The array is reused by the next call.
   */
  renderBlock(): Float32Array;
  /** Takes the commands that wait, between blocks, so that they are answered at once. */
  takeCommands(): void;
  /** Sleeps until a command arrives, at most `milliseconds`. Blocks the thread. */
  waitForCommands(milliseconds: number): void;
  /** Takes commands as they arrive, without blocking the thread, until stopped. */
  listenForCommands(): { stop(): void };
  reportMissedDeadline(): void;
  reportUnderrun(): void;
  reportQueue(frames: number): void;
}

/** What was opened. */
export interface OpenedDevice {
  readonly backend: BackendName;
  readonly name: string;
  readonly hostApi?: string;
  readonly sampleRate: number;
  /** Frames queued between rendering and the device. */
  readonly latencyFrames: number;
  /** Frames from there to the ear, where the device tells. */
  readonly deviceLatencyFrames?: number;
}

export type BackendEnd = { readonly kind: "closed" } | { readonly kind: "lost"; readonly message: string };

/** What was tried to reach a device, and what it answered, in words. */
export interface DeviceAnswer {
  readonly backend: BackendName;
  readonly reason: string;
}

/** A device that is not there or does not open. */
export class DeviceRefused extends Error {
  override readonly name = "DeviceRefused";
  /** At least one. */
  readonly answers: readonly DeviceAnswer[];

  constructor(answers: readonly DeviceAnswer[]) {
    super(answers.map(({ backend, reason }) => `${backend}: ${reason}`).join("; "));
    this.answers = answers;
  }
}

/** A way to the ear, or to none. Used on the audio thread only. */
export interface AudioBackend {
  readonly device: OpenedDevice;
  /** Plays until the source is closing or the device is lost. */
  run(source: BlockSource): Promise<BackendEnd>;
  /**
   * Lets go of the device.
   * @returns whether it did let go; after false the thread cannot be ended without ending the process
   */
  close(): Promise<boolean>;
}

/** Blocks kept ready ahead of a device: at least two, and about 12 ms at 48 kHz for small blocks. */
export function queueBlocks(blockSize: number): number {
  return Math.max(2, Math.ceil(600 / blockSize));
}
