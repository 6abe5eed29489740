import { SYNTHESISER_DATA } from "../../kernels/band-limit.ts";
import { KERNEL_SYNTHESISER } from "../../kernels/kernel-numbers.ts";
import { SYNTHESISER_STATE } from "../../kernels/state-bytes.ts";
import { writeBandLimit } from "./band-limited-step.ts";
import type { DeviceType } from "./device.ts";

/** Subtractive synthesiser of up to 32 voices. */
export const synthesiser: DeviceType = {
  type: "synthesiser",
  kernel: KERNEL_SYNTHESISER,
  lanes: 1,
  stateBytes: () => SYNTHESISER_STATE,
  latency: () => 0,
  // The release takes its time for 60 dB and ends at 100; a block's share for where its quanta lie.
  tail: (rate, values) => Math.ceil(((2 ** (values.ampRelease ?? 0) / 1000) * 100 * rate) / 60) + 64,
  data: {
    bytes: () => SYNTHESISER_DATA,
    write: (_device, _rate, _sampleOf, into) => writeBandLimit(into),
  },
};
