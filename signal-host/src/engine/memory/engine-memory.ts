import { HEAP_START } from "./layout.ts";
import { createSharedMemory, PAGE_BYTES, type WasmMemory } from "./wasm-memory.ts";

/** Memory is taken from the system in steps of this size. */
const GROW_BYTES = 16 * 1024 * 1024;

/**
 * One thread's views of the address space all threads share. Growing on one thread leaves the views of the
 * others short: whoever is told of an address calls {@link EngineMemory.ensure} first.
 */
export class EngineMemory {
  readonly memory: WasmMemory;
  f32: Float32Array<SharedArrayBuffer>;
  f64: Float64Array<SharedArrayBuffer>;
  i32: Int32Array<SharedArrayBuffer>;

  constructor(memory: WasmMemory) {
    this.memory = memory;
    this.f32 = new Float32Array(memory.buffer);
    this.f64 = new Float64Array(memory.buffer);
    this.i32 = new Int32Array(memory.buffer);
  }

  /** A new address space and its size at most. */
  static create(): { memory: EngineMemory; maximumBytes: number } {
    const { memory, maximumBytes } = createSharedMemory(HEAP_START + PAGE_BYTES);
    return { memory: new EngineMemory(memory), maximumBytes };
  }

  get bytes(): number {
    return this.f32.byteLength;
  }

  /** Makes the views reach `bytes`, when another thread has grown the memory. Any thread. */
  ensure(bytes: number): void {
    if (this.f32.byteLength >= bytes) return;
    // Growing by nothing makes a runtime that has not yet noticed the growth notice it here: hand out the longer
    // buffer, and let kernels beyond the former end. The buffer may be the longer one before the kernels' bounds are.
    this.memory.grow(0);
    this.#refresh();
    if (this.bytes < bytes)
      throw new RangeError(`Address ${bytes} is beyond the memory's ${this.bytes} bytes`);
  }

  /** Takes memory from the system until there are `bytes`. Control thread. Throws RangeError when refused. */
  growTo(bytes: number, maximumBytes: number): void {
    const missing = bytes - this.bytes;
    if (missing <= 0) return;
    const wanted = Math.min(Math.max(missing, GROW_BYTES), maximumBytes - this.bytes);
    this.memory.grow(Math.ceil(Math.max(wanted, missing) / PAGE_BYTES));
    this.#refresh();
  }

  #refresh(): void {
    const { buffer } = this.memory;
    this.f32 = new Float32Array(buffer);
    this.f64 = new Float64Array(buffer);
    this.i32 = new Int32Array(buffer);
  }
}
