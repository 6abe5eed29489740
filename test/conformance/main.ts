import { readFileSync, writeFileSync } from "node:fs";
import { allCases } from "./cases/index.ts";
import { EngineDidNotStart } from "./engine/spawned-engine.ts";
import { parseKitOptions, USAGE, type KitOptions } from "./options.ts";
import { judgeExpected, parseExpectedFailures } from "./report/expected-failures.ts";
import { junit } from "./report/junit.ts";
import { caseLine, summary } from "./report/table.ts";
import { everyMessage } from "./run/every-message.ts";
import { isBad, type Outcome } from "./run/outcome.ts";
import { runConformance } from "./run/runner.ts";
import { exportVectors } from "./vectors/export.ts";

const EXIT = { good: 0, failed: 1, usage: 2, noEngine: 3 } as const;

const parsed = parseKitOptions(process.argv.slice(2), process.env);
switch (parsed.kind) {
  case "help":
    console.log(USAGE);
    break;
  case "wrong":
    console.error(`${parsed.message}\n\n${USAGE}`);
    process.exitCode = EXIT.usage;
    break;
  case "list":
    list(parsed.filter);
    break;
  case "export":
    console.log(`${parsed.path}: ${String(exportVectors(parsed.path))} files`);
    break;
  case "run":
    process.exitCode = await run(parsed.options);
}

function list(filter: string | null): void {
  const rows = [...allCases(), ...everyMessage].filter((one) => fits(one, filter));
  for (const { id, title, requirement } of rows) {
    console.log(`${id.padEnd(34)}  ${title}  [${requirement.join(", ")}]`);
  }
  console.log(`${String(rows.length)} cases`);
}

function fits(
  one: { id: string; title: string; requirement: readonly string[] },
  filter: string | null,
): boolean {
  const texts = [one.id, one.title, ...one.requirement];
  return filter === null || texts.some((text) => text.includes(filter));
}

async function run(options: KitOptions): Promise<number> {
  const every = allCases();
  const known = new Set([...every, ...everyMessage].map(({ id }) => id));
  let expected: Map<string, string>;
  try {
    const path = options.expectedFailures;
    expected = path === null ? new Map() : parseExpectedFailures(readFileSync(path, "utf8"), known);
  } catch (error) {
    console.error(
      `${String(options.expectedFailures)}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return EXIT.usage;
  }
  const cases = every.filter(
    (one) =>
      fits(one, options.filter) &&
      (options.cases === null || options.cases.includes(one.id)) &&
      !(options.quick && one.slow === true),
  );
  const strange = options.cases?.filter((id) => !known.has(id)) ?? [];
  if (strange.length > 0) {
    console.error(`There is no case ${strange.join(", ")}.`);
    return EXIT.usage;
  }
  const judged = (outcome: Outcome) => judgeExpected(outcome, expected);
  try {
    const raw = await runConformance({
      ...options,
      cases,
      judgeAll: true,
      onOutcome: (outcome) => {
        console.log(caseLine(judged(outcome)));
      },
    });
    const result = { ...raw, outcomes: raw.outcomes.map(judged) };
    console.log(summary(result));
    if (options.junit !== null) writeFileSync(options.junit, junit(result));
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(asData(result), null, 2)}\n`);
    return result.outcomes.some(isBad) ? EXIT.failed : EXIT.good;
  } catch (error) {
    if (!(error instanceof EngineDidNotStart)) throw error;
    console.error(error.message);
    return EXIT.noEngine;
  }
}

function asData({ outcomes, ...rest }: { outcomes: readonly Outcome[] }): object {
  return {
    ...rest,
    cases: outcomes.map(({ case: { id, title, requirement }, ...outcome }) => ({
      id,
      title,
      requirement,
      ...outcome,
    })),
  };
}
