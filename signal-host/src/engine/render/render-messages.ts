import type { RenderResult } from "@loophole/schemas/types";
import type { ErrorCode } from "@loophole/schemas/types";
import type { WasmMemory } from "../memory/wasm-memory.ts";

/** What a render worker is started with. */
export interface RenderWorkerData {
  readonly memory: WasmMemory;
  /** Float64 index of the plan. */
  readonly plan: number;
  readonly memoryBytes: number;
  readonly sampleRate: number;
  readonly from: number;
  readonly to: number;
  readonly path: string;
  readonly format: RenderResult["format"];
  /** Its first word becomes 1 when the render is to stop. */
  readonly cancel: Int32Array<SharedArrayBuffer>;
}

export type RenderWorkerMessage =
  | { readonly kind: "progress"; readonly fraction: number }
  | { readonly kind: "done"; readonly result: RenderResult }
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "failed";
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: Record<string, unknown>;
    };
