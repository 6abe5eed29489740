import { KERNEL_DATA_END } from "../../engine/memory/layout.ts";

type Process = (kernel: number, record: number, frames: number) => void;

const PAGE = 65536;
/** Behind the kernels' constants. */
const FIRST = KERNEL_DATA_END;

/** One shared memory with the kernels on it, handed out from its start to its end. */
export class RigMemory {
  readonly #memory: WebAssembly.Memory;
  readonly process: Process;
  #end = FIRST;

  constructor(module: WebAssembly.Module) {
    this.#memory = new WebAssembly.Memory({ initial: 32, maximum: 16384, shared: true });
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    if (typeof exports.process !== "function") throw new Error("the kernels do not export process");
    this.process = exports.process as Process;
  }

  /** Address of zeroed bytes, a multiple of 64. */
  allocate(bytes: number): number {
    const at = this.#end;
    this.#end += (bytes + 63) & ~63;
    const missing = this.#end - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  get buffer(): ArrayBufferLike {
    return this.#memory.buffer;
  }

  get view(): DataView {
    return new DataView(this.#memory.buffer);
  }

  /** Puts audio into the memory, for devices that play recordings; answers its float index. */
  addAudio(samples: Float32Array): number {
    const at = this.allocate(samples.byteLength);
    new Float32Array(this.#memory.buffer, at, samples.length).set(samples);
    return at >> 2;
  }
}
