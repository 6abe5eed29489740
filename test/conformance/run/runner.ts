import type { ConformanceCase } from "../case.ts";
import { member, listAt, textAt, type Message } from "../wire/messages.ts";
import { EngineSlot, type EngineSource } from "./engine-slot.ts";
import { judgeEveryMessage } from "./every-message.ts";
import { Findings } from "./findings.ts";
import type { EngineFacts, Outcome, RunResult } from "./outcome.ts";
import { runCase, type CaseSurroundings } from "./run-case.ts";

export interface RunOptions {
  readonly cases: readonly ConformanceCase[];
  readonly source: EngineSource;
  /** Engines that are used alone, at the same time. */
  readonly lanes: number;
  readonly patienceMs: number;
  /** Whether the cases `every.*` are judged. */
  readonly judgeAll: boolean;
  onOutcome?(outcome: Outcome): void;
}

/** Cases on the shared engine, and cases with engines of their own, at the same time. */
const BESIDE = 6;
const OWN = 2;

/** Runs cases against an engine. Rejects when the engine cannot be started or reached. */
export async function runConformance(options: RunOptions): Promise<RunResult> {
  const { cases, source, patienceMs } = options;
  const begun = performance.now();
  const findings = new Findings();
  const commandLine = source.kind === "spawn" ? source.commandLine : null;
  const shared = new EngineSlot(source);
  const lanes =
    source.kind === "spawn" ? Array.from({ length: options.lanes }, () => new EngineSlot(source)) : [shared];
  const outcomes: Outcome[] = [];
  const note = (outcome: Outcome): void => {
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
  };
  try {
    const met = await meet(shared, findings, patienceMs);
    if (met.welcome === null) {
      for (const one of cases) note({ ...met.failure, case: one });
      return { engine: facts(null), outcomes, messages: findings.messages, seconds: seconds(begun) };
    }
    const engine = facts(met.welcome);
    const surroundings: CaseSurroundings = {
      commandLine,
      capabilities: engine.capabilities,
      findings,
      patienceMs,
    };
    const work = (
      place: ConformanceCase["place"],
      slots: readonly (EngineSlot | null)[],
    ): Promise<unknown> => {
      const waiting = cases.filter((one) => one.place === place).sort((a, b) => weight(b) - weight(a));
      return Promise.all(
        slots.map(async (slot) => {
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            note(await runOn(slot, next, surroundings));
          }
        }),
      );
    };
    const beside = work("beside", new Array<EngineSlot>(BESIDE).fill(shared));
    if (source.kind === "connect") await beside;
    await Promise.all([beside, work("alone", lanes), work("own", new Array<null>(OWN).fill(null))]);
    if (options.judgeAll) for (const outcome of judgeEveryMessage(findings)) note(outcome);
    return { engine, outcomes, messages: findings.messages, seconds: seconds(begun) };
  } finally {
    await Promise.all([...new Set([shared, ...lanes])].map((slot) => slot.close()));
  }
}

async function runOn(
  slot: EngineSlot | null,
  what: ConformanceCase,
  surroundings: CaseSurroundings,
): Promise<Outcome> {
  if (slot === null) return await runCase(what, null, surroundings);
  const outcome = await runCase(what, await slot.get(), surroundings);
  if (slot.ending === null) return outcome;
  const found = `it ended (${slot.ending})`;
  if (outcome.verdict === "failed") return { ...outcome, reason: `${outcome.reason}; the engine: ${found}` };
  return { ...outcome, verdict: "failed", reason: found, expected: "the engine lives on", found };
}

/** The first handshake: what the engine is, or why nothing can be asked of it. */
async function meet(
  slot: EngineSlot,
  findings: Findings,
  patienceMs: number,
): Promise<{ welcome: Message; failure: null } | { welcome: null; failure: Omit<Outcome, "case"> }> {
  let welcome: Message | null = null;
  const first: ConformanceCase = {
    id: "first",
    title: "",
    requirement: [],
    place: "beside",
    run: async (t) => {
      welcome = (await t.client()).welcome;
    },
  };
  const surroundings = { commandLine: null, capabilities: [], findings, patienceMs };
  const outcome = await runCase(first, await slot.get(), surroundings);
  if (welcome !== null) return { welcome, failure: null };
  const { reason, ...rest } = outcome;
  return {
    welcome: null,
    failure: { ...rest, reason: `not run, for the engine welcomes nobody: ${reason}` },
  };
}

function facts(welcome: Message | null): EngineFacts {
  return {
    name: textAt(welcome, "engine", "name") || "an engine that welcomes nobody",
    version: textAt(member(welcome, "engine"), "version"),
    capabilities: listAt(welcome, "capabilities").filter((word) => typeof word === "string"),
  };
}

function weight(one: ConformanceCase): number {
  return one.slow === true ? 1 : 0;
}

function seconds(begun: number): number {
  return (performance.now() - begun) / 1000;
}
