import type { SongKind } from "./song.ts";

/** Work that was done, and what it cost. */
export interface Rendered {
  readonly frames: number;
  /** CPU time of the whole process, all its threads. */
  readonly cpuNs: number;
  readonly wallNs: number;
  /** How long each block took, where the contestant can tell. */
  readonly blockNs?: readonly number[];
  /** Of what came out, both channels together, where the contestant can tell. */
  readonly rms?: number;
}

/** One contestant, set up with a number of tracks and ready to render. */
export interface Entry {
  /** What it plays of the workload; without it all of it. */
  readonly song?: SongKind;
  /** Renders so many frames from where it is, a multiple of the block. */
  render(frames: number): Promise<Rendered>;
  /** Memory that its process has held at most. */
  memoryBytes(): number;
  close(): Promise<void>;
}

export interface EntryOptions {
  readonly tracks: number;
  readonly files: readonly string[];
  /** Folder for what it writes. */
  readonly folder: string;
  /** The core it runs on; undefined where the system decides. */
  readonly cpu: number | undefined;
}

export interface EngineContestant {
  /** Short and lasting: for JSON. */
  readonly id: string;
  readonly name: string;
  /** Threads that render. */
  readonly workers: number;
  /** Without it there is nothing to measure: when it cannot be started that is an error. */
  readonly isOurs?: boolean;
  enter(options: EntryOptions): Promise<Entry>;
}

/** A contestant, or in words why it does not take part. */
export type Candidate =
  | { readonly kind: "present"; readonly contestant: EngineContestant }
  | { readonly kind: "missing"; readonly name: string; readonly reason: string };
