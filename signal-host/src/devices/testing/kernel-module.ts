import { KERNEL_DATA_END } from "../../engine/memory/layout.ts";
import { createSharedMemory } from "../../engine/memory/wasm-memory.ts";
import { instantiateKernels } from "../../engine/mix/kernel-module.ts";

/** The built kernels (`node scripts/build.mjs kernels`), those that the engine has on this machine. */
export function loadKernels(): WebAssembly.Module {
  const { memory } = createSharedMemory(KERNEL_DATA_END);
  return instantiateKernels(memory).module as WebAssembly.Module;
}
