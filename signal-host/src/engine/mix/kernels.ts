import type { WasmMemory } from "../memory/wasm-memory.ts";
import { instantiateKernels, type KernelExports } from "./kernel-module.ts";

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

/** Compiles the kernels onto a memory. Any thread; takes a few milliseconds. Throws where they were not built. */
export function loadKernels(memory: WasmMemory): Kernels {
  return kernelsOf(instantiateKernels(memory).exports);
}

type Kernel = (...args: number[]) => number;

function isKernel(value: unknown): value is Kernel {
  return typeof value === "function";
}

function kernelsOf(exports: KernelExports): Kernels {
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
