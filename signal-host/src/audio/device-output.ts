import type { DeviceListResult } from "@loophole/schemas/types";

export const CHANNELS = 2;
export const BYTES_PER_FRAME = CHANNELS * 4;

/** Rates to try where none is asked for, after the device's own. */
const USUAL_RATES = [48000, 44100];
const LOWEST_RATE = 44100;
const HIGHEST_RATE = 192000;

export interface OutputRequest {
  /** The device's name as it is listed; null takes the default one. */
  readonly name: string | null;
  /** null takes the device's own rate. */
  readonly sampleRate: number | null;
  readonly blockSize: number;
}

export interface OutputListener {
  /** The device has room for another block; before this one it played `starved` blocks of silence for want of one. */
  taken(starved: number): void;
  lost(message: string): void;
}

/** What was really opened. */
export interface OutputInfo {
  readonly name: string;
  readonly hostApi: string;
  readonly sampleRate: number;
  readonly blockSize: number;
  /** Blocks to have under way to the output at any time, and blocks it keeps of those it has taken. */
  readonly ahead: number;
  readonly kept: number;
}

/**
 * An open stream of a binding, which plays silence until it is given blocks and whenever it is given none.
 * Device process only. Nothing closes it but the end of the process: every binding has a way of hanging there.
 */
export interface DeviceOutput {
  readonly info: OutputInfo;
  /** Begins to play; resolves when the device takes audio. Rejects, in words, when it does not. */
  start(listener: OutputListener): Promise<void>;
  /** The device's own latency in frames, known once it plays; null where it does not tell. */
  latencyFrames(): number | null;
  /** Frames that may lie between a block's being taken and its being heard, at most. */
  tailFrames(): number;
  /** Queues a block of interleaved stereo, 32-bit floats, −1…1. The bytes belong to the output from then on. */
  write(block: Buffer): void;
}

export type ListedDevice = DeviceListResult["devices"][number];

/** The rate that is asked for, or the device's own and then the usual ones. */
export function ratesToTry(asked: number | null, own: number): number[] {
  if (asked !== null) return [asked];
  const rates = [own, ...USUAL_RATES].filter((rate) => rate >= LOWEST_RATE && rate <= HIGHEST_RATE);
  return [...new Set(rates.map(Math.round))];
}

/** Opens at the first rate that the device takes. Throws with what it answered at each. */
export function openAtAnyRate<T>(rates: readonly number[], device: string, open: (rate: number) => T): T {
  const refused: string[] = [];
  for (const rate of rates) {
    try {
      return open(rate);
    } catch (error) {
      refused.push(`${String(rate)} Hz: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`${device} does not open at ${refused.join("; ")}`);
}
