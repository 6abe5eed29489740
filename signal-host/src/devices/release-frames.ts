import type { ParameterValues } from "./device.ts";

/**
 * Frames from the last key's end to an instrument's silence: the release takes its time for 60 dB and ends at 100, at
 * the end of a quantum.
 */
export function releaseFrames(rate: number, { ampRelease = 0 }: ParameterValues): number {
  return Math.ceil(((2 ** ampRelease / 1000) * rate * 100) / 60) + 64;
}
