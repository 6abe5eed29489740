import { ConnectionError } from "@loophole/protocol";
import { spawnSignal, type SpawnedSignal } from "../connect/spawn-signal.ts";
import { examine, type Finding } from "../doctor/doctor.ts";
import { EXIT } from "../exit-codes.ts";
import type { Terminal } from "../output/terminal.ts";
import { printable } from "../output/printable.ts";
import type { Settings } from "./settings.ts";

/** What is wrong with this setup, a line each; 1 where something fails. */
export async function runDoctor(settings: Settings, terminal: Terminal): Promise<number> {
  let failed = false;
  const report = (finding: Finding): void => {
    failed ||= finding.state === "fail";
    terminal.print(settings.json ? JSON.stringify(finding) : findingText(finding, terminal));
  };
  let signal: SpawnedSignal | null = null;
  if (settings.spawn !== null) {
    try {
      signal = await spawnSignal(settings.spawn);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      report({ state: "fail", what: "start", words: error.message, todo: "" });
    }
  }
  try {
    await examine(settings, signal?.target ?? null, report);
  } finally {
    await signal?.stop();
  }
  return failed ? EXIT.notOk : EXIT.ok;
}

const INDENT = " ".repeat(22);

function findingText({ state, what, words, todo }: Finding, { out }: Terminal): string {
  const mark = { ok: out.green("ok  "), warn: out.yellow("warn"), fail: out.red("fail") }[state];
  const lines = words.split("\n").map(printable);
  const text = [lines[0] ?? "", ...lines.slice(1).map((line) => `${INDENT}${line}`)].join("\n");
  const advice = todo === "" ? "" : `\n${INDENT}${out.bold(printable(todo))}`;
  return `${mark}  ${what.padEnd(16)}${text}${advice}`;
}
