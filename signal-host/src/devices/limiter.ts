import { QUANTUM } from "../../kernels/abi.ts";
import { KERNEL_LIMITER } from "../../kernels/kernel-numbers.ts";
import { LIMITER_BEYOND_WINDOW, LIMITER_STATE } from "../../kernels/state-bytes.ts";
import type { DeviceType } from "./device.ts";
import { ringBytes } from "./ring-bytes.ts";

/** Frames of the window, about 1.4 ms: a power of two of quanta. */
function windowOf(rate: number): number {
  let frames = QUANTUM * 2;
  while (frames < rate * 0.001) frames *= 2;
  return frames;
}

const latency = (rate: number) => windowOf(rate) + LIMITER_BEYOND_WINDOW;

/** True-peak limiter. */
export const limiter: DeviceType = {
  type: "limiter",
  kernel: KERNEL_LIMITER,
  lanes: 4,
  // Attenuations, the highest of each quantum, two averages of half a window; the audio.
  stateBytes: (rate) => LIMITER_STATE + windowOf(rate) * (16 + 16 / QUANTUM + 16) + ringBytes(latency(rate)),
  latency,
  // What it plays is its input, later.
  tail: latency,
  // The attenuation: from 1 to 1e-7, which counts as none, in 16.2 time constants; then the averages.
  recovery: (rate, { release = 0 }) => Math.ceil((17 * rate * 2 ** release) / 1000) + windowOf(rate) * 2,
};
