import { existsSync, readFileSync } from "node:fs";
import type { WasmMemory } from "../memory/wasm-memory.ts";

/** The functions of the kernels' module that the engine calls; addresses are bytes. */
export interface Kernels {
  /** One lane group for one block. */
  runGroup(group: number, frames: number, scratch: number, mark: number): void;
  /** The parts of it, for measuring; the first answers 0 when there is nothing to be done. */
  beginGroup(group: number, frames: number): number;
  operate(kind: number, record: number, frames: number, scratch: number, mark: number): void;
  endGroup(group: number, frames: number, mark: number): void;
  stripEnvelope(record: number, from: number, to: number): void;
  playFour(group: number, buffer: number, frames: number): void;
}

interface WasmNamespace {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
}

function isWasmNamespace(value: unknown): value is WasmNamespace {
  return typeof value === "object" && value !== null && "Module" in value && "Instance" in value;
}

/** Beside the built programs, or where the sources are. */
const PLACES = ["../kernels/dist/kernels.wasm", "../../../kernels/dist/kernels.wasm"];

/** Compiles the kernels onto a memory. Any thread; takes a few milliseconds. Throws where they were not built. */
export function loadKernels(memory: WasmMemory): Kernels {
  const namespace: unknown = Reflect.get(globalThis, "WebAssembly");
  if (!isWasmNamespace(namespace)) throw new Error("This runtime has no WebAssembly");
  const urls = PLACES.map((place) => new URL(place, import.meta.url));
  const url = urls.find((each) => existsSync(each));
  if (url === undefined) throw new Error("The kernels are not built: run `npm run build`");
  const module = new namespace.Module(readFileSync(url));
  const { exports } = new namespace.Instance(module, { env: { memory } });
  return kernelsOf(exports);
}

type Kernel = (...args: number[]) => number;

function isKernel(value: unknown): value is Kernel {
  return typeof value === "function";
}

function kernelsOf(exports: Record<string, unknown>): Kernels {
  const named = (name: keyof Kernels): Kernel => {
    const kernel = exports[name];
    if (!isKernel(kernel)) throw new Error(`The kernels have no ${name}`);
    return kernel;
  };
  return {
    runGroup: named("runGroup"),
    beginGroup: named("beginGroup"),
    operate: named("operate"),
    endGroup: named("endGroup"),
    stripEnvelope: named("stripEnvelope"),
    playFour: named("playFour"),
  };
}
