import { QUANTUM } from "../../kernels/abi.ts";
import { KERNEL_DELAY } from "../../kernels/kernel-numbers.ts";
import { DELAY_SECONDS, DELAY_STATE } from "../../kernels/state-bytes.ts";
import type { DeviceType } from "./device.ts";

function ringFrames(rate: number): number {
  let frames = 65_536;
  while (frames < rate * DELAY_SECONDS + QUANTUM) frames *= 2;
  return frames;
}

/** Stereo echo. */
export const delay: DeviceType = {
  type: "delay",
  kernel: KERNEL_DELAY,
  lanes: 1,
  stateBytes: (rate) => DELAY_STATE + ringFrames(rate) * 8,
  latency: () => 0,
  tail(rate, { sync = 0, time = 0, feedback = 0, lowCut = 0, highCut = 0 }) {
    // Each time around takes the echo's time, and what the low-pass delays. From 1000 to 1e-15.
    const seconds = sync === 1 ? DELAY_SECONDS : 2 ** time / 1000;
    const around = seconds + 1 / (2 * Math.PI * 2 ** highCut);
    const rounds = feedback === 0 ? 1 : 2 + 41.5 / -Math.log(feedback);
    return Math.ceil(rate * (around * rounds + 41.5 / (2 * Math.PI * 2 ** lowCut)));
  },
};
