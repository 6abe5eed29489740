/** The part of a shared WebAssembly.Memory that the engine uses; it can be sent to a worker thread. */
export interface WasmMemory {
  readonly buffer: SharedArrayBuffer;
  grow(pages: number): number;
}

interface MemoryDescriptor {
  readonly initial: number;
  readonly maximum: number;
  readonly shared: true;
}

interface WasmNamespace {
  readonly Memory: new (descriptor: MemoryDescriptor) => WasmMemory;
}

export const PAGE_BYTES = 65536;

/** Largest address spaces to try, in pages: 4 GiB, then less where the system refuses to reserve as much. */
const MAXIMUM_PAGES = [65536, 32768, 16384, 8192];

/** Whether `value` is the WebAssembly namespace of a runtime with shared memories. */
function isWasmNamespace(value: unknown): value is WasmNamespace {
  return typeof value === "object" && value !== null && "Memory" in value;
}

/**
 * Reserves the engine's address space. WebAssembly memory rather than a plain SharedArrayBuffer, so that
 * compiled kernels can work on it in place; growing it never moves what is there.
 */
export function createSharedMemory(initialBytes: number): { memory: WasmMemory; maximumBytes: number } {
  const namespace: unknown = Reflect.get(globalThis, "WebAssembly");
  if (!isWasmNamespace(namespace)) throw new Error("This runtime has no WebAssembly");
  const initial = Math.ceil(initialBytes / PAGE_BYTES);
  let refused: unknown;
  for (const maximum of MAXIMUM_PAGES) {
    try {
      return {
        memory: new namespace.Memory({ initial, maximum, shared: true }),
        maximumBytes: maximum * PAGE_BYTES,
      };
    } catch (error) {
      refused = error;
    }
  }
  throw new Error("The system refuses to reserve memory for the engine", { cause: refused });
}
