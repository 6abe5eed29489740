import type { Outcome } from "../run/outcome.ts";

/**
 * Reads a file of expected failures: a case's id on each line, then words that say why; empty lines and lines that
 * begin with `#` mean nothing. Answers the reason of each id; throws where a line names no case.
 */
export function parseExpectedFailures(text: string, known: ReadonlySet<string>): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim();
    if (words === "" || words.startsWith("#")) continue;
    const [id = "", ...reason] = words.split(/\s+/);
    if (!known.has(id)) throw new Error(`line ${String(index + 1)}: there is no case '${id}'`);
    reasons.set(id, reason.join(" ").replace(/^#\s*/, "") || "named as an expected failure");
  }
  return reasons;
}

/** What a failure or a success means when the case is expected to fail. */
export function judgeExpected(outcome: Outcome, expected: ReadonlyMap<string, string>): Outcome {
  const reason = expected.get(outcome.case.id);
  if (reason === undefined) return outcome;
  if (outcome.verdict === "failed") return { ...outcome, verdict: "expected", reason };
  if (outcome.verdict === "passed") return { ...outcome, verdict: "surprise", reason: "unexpected pass" };
  return outcome;
}
