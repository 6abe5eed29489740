import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryPath } from "./repository.ts";
import type { Verdict } from "./run/outcome.ts";

const kitEntry = repositoryPath("test", "conformance", "dist", "conformance.js");

/** A command line that starts an engine with a fault; "none" for one without. */
export function brokenEngine(fault: string): string {
  return `"${process.execPath}" "${repositoryPath("test", "conformance", "dist", "broken-engine.js")}" ${fault}`;
}

/** A command line that starts Signal. */
export const signalCommand = `"${process.execPath}" "${repositoryPath("signal-host", "dist", "main.js")}"`;

export interface KitCase {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly bytes: readonly string[];
}

export interface KitRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built kit to its end. */
export async function runKit(args: readonly string[]): Promise<KitRun> {
  const child = spawn(process.execPath, [kitEntry, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, ...output };
}

/** Runs the kit against an engine and answers what became of each case. */
export async function judgeEngine(
  command: string,
  more: readonly string[] = [],
): Promise<KitRun & { cases: KitCase[]; seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-report-"));
  try {
    const path = join(folder, "report.json");
    const run = await runKit(["--spawn", command, "--json", path, ...more]);
    const report = JSON.parse(readFileSync(path, "utf8")) as { cases: KitCase[]; seconds: number };
    return { ...run, ...report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function idsOf(cases: readonly KitCase[], ...verdicts: Verdict[]): string[] {
  return cases
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ id }) => id)
    .sort();
}
