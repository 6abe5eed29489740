import { SYNTHESISER_DATA } from "../../kernels/band-limit.ts";
import { KERNEL_SYNTHESISER } from "../../kernels/kernel-numbers.ts";
import { SYNTHESISER_STATE } from "../../kernels/state-bytes.ts";
import { bandLimitTables } from "./band-limited-step.ts";
import type { DeviceType } from "./device.ts";
import { releaseFrames } from "./release-frames.ts";

/** Subtractive synthesiser of up to 32 voices. */
export const synthesiser: DeviceType = {
  type: "synthesiser",
  kernel: KERNEL_SYNTHESISER,
  lanes: 1,
  stateBytes: () => SYNTHESISER_STATE,
  latency: () => 0,
  tail: releaseFrames,
  data: {
    bytes: () => SYNTHESISER_DATA,
    write: (_device, _rate, _sampleOf, into) =>
      new Uint8Array(into.buffer, into.byteOffset).set(bandLimitTables()),
  },
};
