import type { Corpus } from "./corpus.ts";

/** An input that broke a promise. */
export interface Failure {
  readonly target: string;
  /** Number of the input, or of the connection; with the seed it makes the same input again. */
  readonly number: number;
  readonly why: string;
  /** What was sent, in chunks, as far as that makes sense. */
  readonly input: readonly Uint8Array[];
}

/** What a target has done so far. */
export interface Counts {
  /** Mutated frames, lines, blocks or values. */
  mutated: number;
  /** Of the mutated ones, those that were taken as messages. */
  taken: number;
  connections: number;
}

export interface TargetOptions {
  readonly seed: number;
  readonly corpus: Corpus;
  readonly counts: Counts;
  /** What it needs is there: its time begins now. */
  ready(): void;
  /** Whether there is time left. */
  goesOn(): boolean;
  fail(failure: Failure): void;
}

export interface Target {
  readonly name: string;
  /** Its part of the time when all run. */
  readonly share: number;
  run(options: TargetOptions): Promise<void>;
}

/** Lets timers and sockets have their turn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
