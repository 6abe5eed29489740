import { failure } from "./table.ts";
import type { Outcome, RunResult } from "../run/outcome.ts";

/** The run as JUnit XML: a suite for each group, a test case for each case. */
export function junit({ engine, outcomes, seconds }: RunResult): string {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = outcome.case.id.split(".")[0] ?? "";
    groups.set(group, [...(groups.get(group) ?? []), outcome]);
  }
  const suites = [...groups].map(([group, rows]) => suite(group, rows));
  const name = escape(`conformance of ${engine.name} ${engine.version}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" tests="${String(outcomes.length)}" time="${seconds.toFixed(3)}">`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(group: string, rows: readonly Outcome[]): string {
  const count = (...verdicts: Outcome["verdict"][]) =>
    String(rows.filter(({ verdict }) => verdicts.includes(verdict)).length);
  const counts = `tests="${String(rows.length)}" failures="${count("failed", "surprise")}" skipped="${count("skipped", "expected")}"`;
  return [`  <testsuite name="${escape(group)}" ${counts}>`, ...rows.map(testCase), "  </testsuite>"].join(
    "\n",
  );
}

function testCase(outcome: Outcome): string {
  const { case: what, verdict, ms, reason } = outcome;
  const names = `classname="${escape(what.requirement.join(" "))}" name="${escape(`${what.id}: ${what.title}`)}"`;
  const open = `    <testcase ${names} time="${(ms / 1000).toFixed(3)}">`;
  if (verdict === "passed") return `${open.slice(0, -1)}/>`;
  const body =
    verdict === "skipped" || verdict === "expected"
      ? `<skipped message="${escape(reason)}"/>`
      : `<failure message="${escape(reason || verdict)}">${escape(failure(outcome))}</failure>`;
  return `${open}${body}</testcase>`;
}

/** Text for XML: marked characters as entities, what XML cannot hold as a dot. */
function escape(text: string): string {
  let escaped = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a;
    if (isControl || code === 0xfffe || code === 0xffff) escaped += "·";
    else escaped += ENTITIES[character] ?? character;
  }
  return escaped;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};
