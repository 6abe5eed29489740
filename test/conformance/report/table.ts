import { isBad, type Outcome, type RunResult, type Verdict } from "../run/outcome.ts";

const MARKS: Readonly<Record<Verdict, string>> = {
  passed: "ok      ",
  failed: "FAILED  ",
  skipped: "skipped ",
  expected: "expected",
  surprise: "UNEXPECTED PASS",
};

/** One line for a case, as it is done. */
export function caseLine({ case: { id, title, requirement }, verdict, ms, reason }: Outcome): string {
  const line = `${MARKS[verdict]}  ${id.padEnd(34)}  ${title}  [${requirement.join(", ")}]  ${ms.toFixed(0)} ms`;
  return verdict === "skipped" || verdict === "expected" ? `${line}\n            ${reason}` : line;
}

/** What failed, with the bytes, and the sum of it all. */
export function summary({ engine, outcomes, messages, seconds }: RunResult): string {
  const count = (verdict: Verdict) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const sums = [
    `${String(count("passed"))} passed`,
    `${String(count("failed"))} failed`,
    `${String(count("skipped"))} skipped`,
    ...(count("expected") > 0 ? [`${String(count("expected"))} failed as expected`] : []),
    ...(count("surprise") > 0 ? [`${String(count("surprise"))} passed unexpectedly`] : []),
  ];
  return [
    ...outcomes.filter(isBad).map(failure),
    `${engine.name} ${engine.version}: ${sums.join(", ")}; ${String(messages)} messages validated in ${seconds.toFixed(1)} s`,
  ].join("\n");
}

/** Everything there is to say of a case that failed. */
export function failure({
  case: { id, title, requirement },
  verdict,
  reason,
  expected,
  found,
  bytes,
}: Outcome): string {
  if (verdict === "surprise") {
    return `\n── ${id}: passes, although the file of expected failures names it. Take it out of the file.\n`;
  }
  return [
    `\n── ${id}: ${title}`,
    `   proves ${requirement.join(", ")} (docs/specs/ipc)`,
    ...(expected === "" ? [`   ${reason}`] : [`   expected  ${expected}`, `   found     ${found}`]),
    ...(reason.startsWith("expected ") ? [] : [`   ${reason}`]),
    ...bytes.map((line) => `   ${line}`),
    "",
  ].join("\n");
}
