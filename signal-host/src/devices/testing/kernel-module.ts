import { readFileSync } from "node:fs";

/** The built kernels (`node scripts/build.mjs kernels`). */
export function loadKernels(): WebAssembly.Module {
  const path = new URL("../../../kernels/dist/kernels.wasm", import.meta.url);
  return new WebAssembly.Module(readFileSync(path));
}
