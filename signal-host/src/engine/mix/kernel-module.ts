import { existsSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import type { WasmMemory } from "../memory/wasm-memory.ts";

/** What a module of the kernels offers. */
export type KernelExports = Readonly<Record<string, unknown>>;

interface WasmNamespace {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: KernelExports };
}

function isWasmNamespace(value: unknown): value is WasmNamespace {
  return typeof value === "object" && value !== null && "Module" in value && "Instance" in value;
}

/** Beside the built programs, or where the sources are. */
const FOLDERS = ["../kernels/dist/", "../../../kernels/dist/"];
const PLAIN = "kernels.wasm";
const FUSED = "kernels-fused.wasm";

/** A compiled module of the kernels, and an instance of it. */
export interface KernelModule {
  readonly module: object;
  readonly exports: KernelExports;
}

/**
 * The kernels on a memory: those that multiply and add with one rounding where the machine does, else those that round
 * twice. Which they are depends on machine and runtime alone, or on LOOPHOLE_KERNELS=plain: all threads of a process, and
 * all processes on a machine, have the same, and with them the same bits. Throws where they were not built.
 */
export function instantiateKernels(memory: WasmMemory): KernelModule {
  const wasm: unknown = Reflect.get(globalThis, "WebAssembly");
  if (!isWasmNamespace(wasm)) throw new Error("This runtime has no WebAssembly");
  const instantiate = (bytes: Uint8Array): KernelModule => {
    const module = new wasm.Module(bytes);
    return { module, exports: new wasm.Instance(module, { env: { memory } }).exports };
  };
  if (process.env["LOOPHOLE_KERNELS"] !== "plain") {
    const bytes = read(FUSED);
    const fused = understands(wasm, bytes) ? instantiate(bytes) : null;
    const fuses = fused?.exports["fuses"];
    if (fused !== null && typeof fuses === "function" && fuses() === 1) return fused;
  }
  return instantiate(read(PLAIN));
}

/** Node 20 knows relaxed SIMD, but has to be told to use it. */
function understands(wasm: WasmNamespace, bytes: Uint8Array): boolean {
  if (wasm.validate(bytes)) return true;
  setFlagsFromString("--experimental-wasm-relaxed-simd");
  return wasm.validate(bytes);
}

function read(name: string): Uint8Array {
  const urls = FOLDERS.map((folder) => new URL(`${folder}${name}`, import.meta.url));
  const url = urls.find((each) => existsSync(each));
  if (url === undefined) throw new Error("The kernels are not built: run `npm run build`");
  return readFileSync(url);
}
