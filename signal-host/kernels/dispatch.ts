import { KERNEL_UTILITY } from "./kernel-numbers";
import { utility } from "./utility";

/** Runs a device's kernel over the block in its buffer. */
export function process(kernel: i32, record: usize, frames: i32): void {
  switch (kernel) {
    case KERNEL_UTILITY:
      utility(record, frames);
      break;
  }
}
