import type { WasmMemory } from "../memory/wasm-memory.ts";

/** What the disk thread is started with. */
export interface DiskWorkerData {
  readonly memory: WasmMemory;
  /** Int32 index of the area. */
  readonly area: number;
  /** Float32 index of the memory for pages, and how many it holds. */
  readonly pool: number;
  readonly places: number;
  /** The memory's size by now. */
  readonly memoryBytes: number;
}

/** A file whose audio is streamed: each channel's 32-bit floats, one channel after the other. */
export interface StreamFile {
  readonly path: string;
  /** Byte at which the first channel begins. */
  readonly dataStart: number;
  readonly channels: number;
  readonly frames: number;
}

/** A page that is to be kept at hand, and how many that follow it. */
export interface Spot {
  readonly stream: number;
  readonly page: number;
  readonly pages: number;
}

/** A spot and the frame of the song at which it is needed. */
export interface SongSpot extends Spot {
  readonly song: number;
}

export type DiskRequest =
  | {
      readonly kind: "open";
      readonly stream: number;
      readonly file: StreamFile;
      /** Int32 index of its page table. */
      readonly table: number;
      readonly memoryBytes: number;
    }
  | { readonly kind: "close"; readonly stream: number }
  /** What is kept at hand from now on: `always`, and of `song` what comes next as far as there is room. */
  | { readonly kind: "keep"; readonly always: readonly Spot[]; readonly song: readonly SongSpot[] }
  /** Answered as soon as all of these are there, or refused by the disk. */
  | { readonly kind: "prepare"; readonly id: number; readonly spots: readonly Spot[] }
  /** Nobody waits for it any more. */
  | { readonly kind: "unprepare"; readonly id: number }
  | { readonly kind: "end" };

export type DiskReply =
  /** With `problem` the file could not be opened. */
  | { readonly kind: "opened"; readonly stream: number; readonly problem: string | null }
  | { readonly kind: "closed"; readonly stream: number }
  | { readonly kind: "prepared"; readonly id: number }
  /** A page could not be read; told once for each stream until one could be read again. */
  | { readonly kind: "unreadable"; readonly stream: number; readonly problem: string };
