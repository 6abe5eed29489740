import { compressor } from "./compressor";
import { delay } from "./delay";
import { equaliser } from "./equaliser";
import {
  KERNEL_COMPRESSOR,
  KERNEL_DELAY,
  KERNEL_EQUALISER,
  KERNEL_LIMITER,
  KERNEL_REVERB,
  KERNEL_SAMPLER,
  KERNEL_SYNTHESISER,
  KERNEL_UTILITY,
} from "./kernel-numbers";
import { limiter } from "./limiter";
import { reverb } from "./reverb";
import { sampler } from "./sampler";
import { synthesiser } from "./synthesiser";
import { utility } from "./utility";

/** Runs a device's kernel over the block in its buffer. */
export function process(kernel: i32, record: usize, frames: i32): void {
  switch (kernel) {
    case KERNEL_COMPRESSOR:
      compressor(record, frames);
      break;
    case KERNEL_DELAY:
      delay(record, frames);
      break;
    case KERNEL_EQUALISER:
      equaliser(record, frames);
      break;
    case KERNEL_LIMITER:
      limiter(record, frames);
      break;
    case KERNEL_REVERB:
      reverb(record, frames);
      break;
    case KERNEL_SAMPLER:
      sampler(record, frames);
      break;
    case KERNEL_SYNTHESISER:
      synthesiser(record, frames);
      break;
    case KERNEL_UTILITY:
      utility(record, frames);
      break;
  }
}
