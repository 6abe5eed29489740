import { commandTable, type CommandInfo } from "@loophole/schemas/methods";
import type { ConformanceCase } from "../case.ts";
import { must, mustMatch } from "../failure.ts";
import type { CaseContext } from "../run/context.ts";
import { invalidVectors, paramsDefinitions, validVectors } from "../vectors/read.ts";
import { member, textAt, type Message } from "../wire/messages.ts";

/** Commands that end the engine or this connection when they are done. */
const ENDING: ReadonlySet<string> = new Set(["system.shutdown", "debug.fault"]);

/** Codes that a well-formed command may be answered with where what it names is not there. */
const HONEST: readonly string[] = [
  "NOT_FOUND",
  "CONFLICT",
  "INVALID_PARAMS",
  "MALFORMED_DATA",
  "RESOURCE_EXHAUSTED",
];

/** Words for rules of JSON Schema: a well-formed command breaks none of them. */
const SCHEMA_RULES: ReadonlySet<string> = new Set(
  "type enum const required additionalProperties minimum maximum exclusiveMinimum minLength maxLength pattern minItems maxItems minProperties oneOf anyOf discriminator".split(
    " ",
  ),
);

/** For every command: its vectors, valid and invalid, and a member nobody knows. */
export function commandCases(): ConformanceCase[] {
  const definitions = paramsDefinitions();
  return Object.entries(commandTable)
    .filter(([, info]) => info.status === "stable")
    .flatMap(([name, info]) => casesOf(name, info, definitions.get(name) ?? ""));
}

function casesOf(name: string, info: CommandInfo, definition: string): ConformanceCase[] {
  const needs = info.capability === null ? {} : { needs: [info.capability] };
  const invalid: ConformanceCase = {
    id: `command.${name}.invalid`,
    title: `${name}: parameters that break their schema are INVALID_PARAMS, with pointer and rule`,
    requirement: ["CMD-7", "ENV-2", "ERR-2"],
    place: "alone",
    ...needs,
    run: async (t) => {
      const client = await t.controller();
      const before = await client.revision();
      const surprise = { pointer: "/surprise", rule: "additionalProperties" };
      if (isOpen(definition)) {
        const [valid] = validVectors(definition);
        const params = { ...(valid?.value ?? {}), surprise: 1 };
        await client.refused(name, params, "INVALID_PARAMS", surprise);
      }
      for (const { description, value, pointer, rule } of invalidVectors(definition)) {
        // What is no object breaks the envelope, not the parameters.
        if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
        const reply = await client.command(name, value);
        const wanted = { code: "INVALID_PARAMS", details: { pointer, rule } };
        mustMatch(member(reply, "error"), wanted, `the error of ${name} with ${description}`);
      }
      must((await client.revision()) === before, "the revision stays", await client.revision());
    },
  };
  if (ENDING.has(name)) return [invalid];
  const valid: ConformanceCase = {
    id: `command.${name}.valid`,
    title: `${name}: well-formed parameters are taken; what they name may not be there`,
    requirement: ["CMD-1", "ENV-1"],
    place: "alone",
    ...needs,
    run: async (t) => {
      const client = await t.controller();
      for (const { name: vector, value } of validVectors(definition)) {
        const reply = await client.command(name, inFolder(t, value));
        if (reply["ok"] === true) continue;
        const { code, rule } = {
          code: textAt(reply, "error", "code"),
          rule: textAt(reply, "error", "details", "rule"),
        };
        const honest = HONEST.includes(code) && !(code === "INVALID_PARAMS" && SCHEMA_RULES.has(rule));
        must(honest, `${name} takes the parameters of the vector '${vector}'`, reply);
      }
    },
  };
  return [valid, invalid];
}

/** Whether a member nobody knows is the first thing wrong with a vector that gets one more. */
function isOpen(definition: string): boolean {
  return invalidVectors(definition).every(({ rule }) => rule !== "discriminator");
}

/** The parameters with files inside the case's own folder. */
function inFolder(t: CaseContext, value: unknown): Message {
  const params = value as Message;
  return typeof params["path"] === "string" ? { ...params, path: t.file("named-by-a-vector.wav") } : params;
}
