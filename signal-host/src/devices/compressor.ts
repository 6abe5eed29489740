import { KERNEL_COMPRESSOR } from "../../kernels/kernel-numbers.ts";
import { COMPRESSOR_STATE } from "../../kernels/state-bytes.ts";
import type { DeviceType, ParameterValues } from "./device.ts";
import { ringBytes } from "./ring-bytes.ts";

const lookAhead = (rate: number, values: ParameterValues) =>
  Math.round(((values.lookAhead ?? 0) * rate) / 1000);

/** Compressor with look-ahead and side-chain. */
export const compressor: DeviceType = {
  type: "compressor",
  kernel: KERNEL_COMPRESSOR,
  lanes: 4,
  stateBytes: (rate, values) => COMPRESSOR_STATE + ringBytes(lookAhead(rate, values)),
  latency: lookAhead,
  // What it plays is its input, later.
  tail: lookAhead,
  // The gain, in octaves: from 110 to 1e-7, which counts as none, in 20.9 time constants.
  recovery: (rate, { release = 0 }) => Math.ceil((21 * rate * 2 ** release) / 1000),
};
