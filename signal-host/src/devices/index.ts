import type { Device } from "@loophole/schemas/types";
import type { DeviceType } from "./device.ts";
import { compressor } from "./compressor.ts";
import { delay } from "./delay.ts";
import { equaliser } from "./equaliser.ts";
import { sampler } from "./sampler.ts";
import { synthesiser } from "./synthesiser.ts";
import { limiter } from "./limiter.ts";
import { utility } from "./utility.ts";

/** Every type of device this engine has, by its type. */
export const deviceTypes: Readonly<Partial<Record<Device["type"], DeviceType>>> = {
  compressor,
  delay,
  equaliser,
  sampler,
  synthesiser,
  limiter,
  utility,
};
