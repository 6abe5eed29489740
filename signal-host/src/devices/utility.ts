import { KERNEL_UTILITY } from "../../kernels/kernel-numbers.ts";
import { UTILITY_STATE } from "../../kernels/state-bytes.ts";
import type { DeviceType } from "./device.ts";

/** Gain, width, phase and direct current. */
export const utility: DeviceType = {
  type: "utility",
  kernel: KERNEL_UTILITY,
  lanes: 4,
  stateBytes: () => UTILITY_STATE,
  latency: () => 0,
  // A high-pass at 5 Hz falls by 1/e in 1/(10 π) s; to 1e-15 from 10 in 37 times that.
  tail: (rate, values) => (values.dcBlock === 1 ? Math.ceil((37 * rate) / (10 * Math.PI)) : 0),
};
