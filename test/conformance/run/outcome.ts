import type { ConformanceCase } from "../case.ts";

/**
 * expected: a failure that the file of expected failures names. surprise: it names the case, and the case passes.
 */
export type Verdict = "passed" | "failed" | "skipped" | "expected" | "surprise";

export interface Outcome {
  readonly case: Pick<ConformanceCase, "id" | "title" | "requirement">;
  readonly verdict: Verdict;
  readonly ms: number;
  /** Why it failed or was skipped. */
  readonly reason: string;
  readonly expected: string;
  readonly found: string;
  /** The bytes, both ways, as lines of text. */
  readonly bytes: readonly string[];
}

export interface EngineFacts {
  readonly name: string;
  readonly version: string;
  readonly capabilities: readonly string[];
}

export interface RunResult {
  readonly engine: EngineFacts;
  readonly outcomes: readonly Outcome[];
  /** Messages of the engine that were validated. */
  readonly messages: number;
  readonly seconds: number;
}

export function isBad({ verdict }: Outcome): boolean {
  return verdict === "failed" || verdict === "surprise";
}
