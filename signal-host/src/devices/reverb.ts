import { QUANTUM } from "../../kernels/abi.ts";
import { KERNEL_REVERB } from "../../kernels/kernel-numbers.ts";
import {
  REVERB_DIFFUSER_MS,
  REVERB_LINE_MS,
  REVERB_PRE_DELAY_MS,
  REVERB_STATE,
} from "../../kernels/state-bytes.ts";
import type { DeviceType } from "./device.ts";

/** Frames of a ring: its cycle of whole quanta, and a quantum more. */
function ringFrames(rate: number, ms: number): number {
  const frames = Math.trunc((Math.trunc(rate) * ms) / 1000) + 2 * QUANTUM;
  return frames - (frames % QUANTUM) + QUANTUM;
}

/** Reverberation by a feedback delay network. */
export const reverb: DeviceType = {
  type: "reverb",
  kernel: KERNEL_REVERB,
  lanes: 1,
  stateBytes(rate) {
    const rings =
      2 * ringFrames(rate, REVERB_PRE_DELAY_MS) +
      16 * ringFrames(rate, REVERB_LINE_MS) +
      8 * ringFrames(rate, REVERB_DIFFUSER_MS);
    return REVERB_STATE + rings * 4;
  },
  latency: () => 0,
  tail(rate, { decay = 0, preDelay = 0, lowCut = 0 }) {
    // From 1000 to 1e-15 are 360 dB: six times the decay; the diffusers, a line and the high-pass before and after it.
    const seconds = 6 * 2 ** decay + preDelay / 1000 + 2 + 41.5 / (2 * Math.PI * 2 ** lowCut);
    return Math.ceil(rate * seconds);
  },
};
