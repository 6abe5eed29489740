// Reads what the test runners wrote and adds it up.
import { existsSync, readFileSync } from "node:fs";

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);

/** Counts of a vitest JSON report: {passed, failed, skipped: names}. A file that could not be loaded is a failure. */
export function readVitest(path) {
  const report = read(path);
  if (report === null) return null;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const skipped = tests.filter((test) => test.status !== "passed" && test.status !== "failed");
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + broken.length,
    skipped: skipped.map((test) => test.fullName),
  };
}

/** The same of a Playwright JSON report, with the reason that test.skip() was given. */
export function readPlaywright(path) {
  const report = read(path);
  if (report === null) return null;
  const specs = [];
  const visit = (suite) => {
    specs.push(...(suite.specs ?? []));
    (suite.suites ?? []).forEach(visit);
  };
  report.suites.forEach(visit);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ title: spec.title, ...test })));
  const reason = (test) =>
    test.annotations?.find(({ type }) => type === "skip")?.description ?? "no reason given";
  return {
    // A test that passed only when tried again is flaky, and a flaky test is a bug.
    passed: tests.filter((test) => test.status === "expected").length,
    failed:
      tests.filter((test) => test.status === "unexpected" || test.status === "flaky").length +
      report.errors.length,
    skipped: tests
      .filter((test) => test.status === "skipped")
      .map((test) => `${test.title}: ${reason(test)}`),
  };
}

/** Prints what was skipped and why, a line for each step and the closing line; the exit code. */
export function total(results) {
  console.log("\n── result");
  for (const { name, passed, failed, skipped, notes = [] } of results) {
    console.log(`${name}: ${passed} passed, ${failed} failed${notes.map((note) => ` (${note})`).join("")}`);
    for (const test of skipped) console.log(`  NOT RUN: ${test}`);
  }
  const sum = (pick) => results.reduce((count, result) => count + pick(result), 0);
  const skipped = sum((result) => result.skipped.length);
  const failed = sum((result) => result.failed);
  console.log(
    `${sum((result) => result.passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
  );
  return failed > 0 ? 1 : 0;
}
