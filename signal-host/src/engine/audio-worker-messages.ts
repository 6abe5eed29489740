import type { AudioMode, OpenDevice } from "@loophole/schemas/types";
import type { WasmMemory } from "./memory/wasm-memory.ts";

/** What the audio worker is started with. */
export interface AudioWorkerData {
  readonly memory: WasmMemory;
  readonly mode: AudioMode;
  readonly sampleRate: number | undefined;
  readonly blockSize: number;
  /** The crash record, open for writing. */
  readonly crashFd: number | undefined;
}

/** What the audio worker says outside its blocks: when it opens, loses and closes a device. */
export type AudioWorkerMessage =
  | { readonly kind: "opened"; readonly device: OpenDevice; readonly fallback: boolean }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "lost"; readonly device: OpenDevice; readonly message: string }
  | { readonly kind: "back"; readonly device: OpenDevice; readonly message: string }
  /** released: whether the device let go, so that the thread can be ended by itself. */
  | { readonly kind: "closed"; readonly released: boolean };
