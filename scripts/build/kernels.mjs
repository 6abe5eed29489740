// AssemblyScript to WebAssembly.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * Where the kernels' constants are in the engine's memory (KERNEL_DATA in signal-host/src/engine/memory/layout.ts): each
 * thread that makes an instance of the module writes them there, so nothing else may be in that place.
 */
const MEMORY_BASE = 501760;

/**
 * The modules and what their machines must know beyond SIMD. Relaxed SIMD is there for one operation, that multiplies
 * and adds with one rounding: see signal-host/kernels/fused.ts.
 */
const MODULES = { "kernels.wasm": [], "kernels-fused.wasm": ["--enable", "relaxed-simd"] };

/** Compiles the kernels; throws with the compiler's words. A module appears whole or not at all. */
export async function buildKernels({ kernels, out }) {
  const folder = join(root, out);
  mkdirSync(folder, { recursive: true });
  for (const [name, features] of Object.entries(MODULES)) {
    const part = join(folder, `${name}.part`);
    writeFileSync(part, await compile(kernels, features));
    renameSync(part, join(folder, name));
  }
}

async function compile(kernels, features) {
  const { default: asc } = await import("assemblyscript/asc");
  const words = [];
  const stream = { write: (text) => void words.push(String(text)) };
  const files = new Map();
  const { error } = await asc.main(
    [
      kernels,
      ...["--outFile", "out.wasm", "-O3", "--noAssert", "--runtime", "stub"],
      ...["--enable", "simd", "--enable", "threads", "--enable", "bulk-memory", ...features],
      ...["--importMemory", "--sharedMemory", "--noExportMemory", "--maximumMemory", "65536"],
      ...["--memoryBase", String(MEMORY_BASE)],
      ...["--baseDir", root],
    ],
    { stdout: stream, stderr: stream, writeFile: (name, contents) => void files.set(name, contents) },
  );
  if (error !== null) throw new Error(`${words.join("")}${error.message}`);
  return files.get("out.wasm");
}
