// AssemblyScript to WebAssembly.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * Where the kernels' constants are in the engine's memory (KERNEL_DATA in signal-host/src/engine/memory/layout.ts): each
 * thread that makes an instance of the module writes them there, so nothing else may be in that place.
 */
const MEMORY_BASE = 501760;

/** Compiles the kernels; throws with the compiler's words. The module appears whole or not at all. */
export async function buildKernels({ kernels, out }) {
  const { default: asc } = await import("assemblyscript/asc");
  const folder = join(root, out);
  mkdirSync(folder, { recursive: true });
  const words = [];
  const stream = { write: (text) => void words.push(String(text)) };
  const files = new Map();
  const { error } = await asc.main(
    [
      kernels,
      ...["--outFile", "kernels.wasm", "-O3", "--noAssert", "--runtime", "stub"],
      // No relaxed SIMD: its results may differ from one machine to another.
      ...["--enable", "simd", "--enable", "threads", "--enable", "bulk-memory"],
      ...["--importMemory", "--sharedMemory", "--noExportMemory", "--maximumMemory", "65536"],
      ...["--memoryBase", String(MEMORY_BASE)],
      ...["--baseDir", root],
    ],
    { stdout: stream, stderr: stream, writeFile: (name, contents) => void files.set(name, contents) },
  );
  if (error !== null) throw new Error(`${words.join("")}${error.message}`);
  for (const [name, contents] of files) {
    const part = join(folder, `${name}.part`);
    writeFileSync(part, contents);
    renameSync(part, join(folder, name));
  }
}
