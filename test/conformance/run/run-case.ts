import type { ConformanceCase } from "../case.ts";
import type { Engine } from "../engine/spawned-engine.ts";
import { Failure, Skip } from "../failure.ts";
import { CaseContext } from "./context.ts";
import type { Findings } from "./findings.ts";
import type { Outcome } from "./outcome.ts";
import { Watch } from "./watch.ts";

/** No case is given more than this. */
const CASE_LIMIT_MS = 120_000;

export interface CaseSurroundings {
  readonly commandLine: readonly string[] | null;
  readonly capabilities: readonly string[];
  readonly findings: Findings;
  readonly patienceMs: number;
}

/** Runs one case and says how it went; never throws. */
export async function runCase(
  what: ConformanceCase,
  engine: Engine | null,
  surroundings: CaseSurroundings,
): Promise<Outcome> {
  const { commandLine, capabilities, findings, patienceMs } = surroundings;
  const begun = performance.now();
  const outcome = (verdict: Outcome["verdict"], more: Partial<Outcome> = {}): Outcome => ({
    case: what,
    verdict,
    ms: performance.now() - begun,
    reason: "",
    expected: "",
    found: "",
    bytes: [],
    ...more,
  });
  const missing = (what.needs ?? []).filter((capability) => !capabilities.includes(capability));
  if (missing.length > 0) {
    return outcome("skipped", { reason: `the engine does not have ${missing.join(", ")}` });
  }
  if (what.place === "own" && commandLine === null) {
    return outcome("skipped", { reason: "needs engines of its own: run the kit with --spawn" });
  }
  const watch = new Watch(what.id, findings);
  const context = new CaseContext({ engine, commandLine, capabilities, watch, patienceMs });
  let result: Outcome;
  try {
    await limited(what.run(context));
    result = outcome("passed");
  } catch (error) {
    result = judge(error, outcome, context);
  }
  try {
    await context.close();
  } catch (error) {
    if (result.verdict === "passed") result = judge(error, outcome, context);
  }
  return result;
}

function judge(
  error: unknown,
  outcome: (verdict: Outcome["verdict"], more: Partial<Outcome>) => Outcome,
  context: CaseContext,
): Outcome {
  if (error instanceof Skip) return outcome("skipped", { reason: error.message });
  const bytes = context.logs.flatMap((log) => [log.label, ...log.lines().map((line) => `  ${line}`)]);
  if (error instanceof Failure) {
    const { message: reason, expected, found } = error;
    return outcome("failed", { reason, expected, found, bytes });
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return outcome("failed", { reason, expected: "the case runs to its end", found: reason, bytes });
}

async function limited(run: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Failure(`the case ends within ${String(CASE_LIMIT_MS / 1000)} s`, "it does not"));
    }, CASE_LIMIT_MS);
  });
  try {
    await Promise.race([run, limit]);
  } finally {
    clearTimeout(timer);
  }
}
