import type { ErrorCode, RenderResult } from "@loophole/schemas/types";
import type { WasmMemory } from "../memory/wasm-memory.ts";
import type { RenderFiles } from "./render-files.ts";
import type { TailRule } from "./tail-watch.ts";

/** Where a track's sound is behind its fader. */
export interface TapPlace {
  readonly track: string;
  readonly buffer: number;
  readonly lane: number;
  readonly latency: number;
}

/** What a render worker is started with. */
export interface RenderWorkerData extends RenderFiles {
  readonly memory: WasmMemory;
  /** Float64 index of the plan. */
  readonly plan: number;
  readonly memoryBytes: number;
  /** Addresses of what kernels know of a block, and of room for a lane group. */
  readonly context: number;
  readonly scratch: number;
  /** Where the stems' sound is, in their order: a group's buffer, the lane, frames by which it is late. */
  readonly taps: readonly TapPlace[];
  /** This thread's number among those that read pages. */
  readonly reader: number;
  readonly sampleRate: number;
  /** First frame of the song, and the first that is not rendered. */
  readonly from: number;
  readonly to: number;
  /** What comes behind the end; null: nothing. */
  readonly tail: TailRule | null;
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
