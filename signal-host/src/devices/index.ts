import type { Device } from "@loophole/schemas/types";
import { compressor } from "./compressor.ts";
import { delay } from "./delay.ts";
import type { DeviceType } from "./device.ts";
import { equaliser } from "./equaliser.ts";
import { limiter } from "./limiter.ts";
import { reverb } from "./reverb.ts";
import { sampler } from "./sampler.ts";
import { synthesiser } from "./synthesiser.ts";
import { utility } from "./utility.ts";

/** Every type of device this engine has, by its type. */
export const deviceTypes: Readonly<Record<Device["type"], DeviceType>> = {
  compressor,
  delay,
  equaliser,
  limiter,
  reverb,
  sampler,
  synthesiser,
  utility,
};
