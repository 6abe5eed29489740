import * as fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nearMissOf, stableCommands, validOf } from "@loophole/schemas/arbitraries";
import { commandTable, paramsDefinition, type CommandName } from "@loophole/schemas/methods";
import { commandValidators, isErrorReply, isOkReply } from "@loophole/schemas/validators";
import { converse, type Conversation } from "../support/conversation.ts";
import { spawnSignal, type SpawnedSignal } from "../support/signal-process.ts";

/** Values of one seed: a failure can be repeated. */
const SAMPLES = { numRuns: 12, seed: 20260131 };

type Params = Record<string, unknown>;

let folder: string;

/** What random params must not ask for: an engine that ends, files in strange places, minutes of rendering. */
function tamed(name: CommandName, params: Params): Params {
  if (name === "debug.fault") return { fault: "block-control", ms: 5 };
  if (name === "debug.advance") return { frames: 256 };
  if (name === "render.start") return { path: join(folder, "mix.wav"), to: { sample: 4800 } };
  return "path" in params ? { ...params, path: join(folder, `${name}.file`) } : params;
}

const planned = (Object.keys(commandTable) as CommandName[]).filter(
  (name) => commandTable[name].status === "planned",
);
/** The one that ends the engine is tried by whoever ends engines. */
const stable = stableCommands().filter((name) => name !== "system.shutdown");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "loophole-contract-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each([
  ["as it is started by users", []],
  ["for debugging, on an offline clock", ["--debug", "--audio", "offline"]],
])("Signal %s", (_, args) => {
  let signal: SpawnedSignal;
  let client: Conversation;
  let capabilities: unknown[];

  beforeAll(async () => {
    signal = await spawnSignal({ args });
    client = await converse(signal, "controller");
    capabilities = client.welcome["capabilities"] as unknown[];
  });
  afterAll(async () => {
    await signal.stop();
  });

  const isThere = (name: CommandName) => {
    const { capability } = commandTable[name];
    return capability === null || capabilities.includes(capability);
  };

  // CMD-1, CMD-14, ENV-1, ERR-1, ERR-4
  test.each(stable)("%s is answered as its schema says, and never by an unforeseen error", async (name) => {
    for (const params of fc.sample(validOf(paramsDefinition[name]), SAMPLES)) {
      const reply = await client.ask(name, tamed(name, params as Params));
      if (isErrorReply(reply)) {
        const expected = isThere(name)
          ? expect.not.stringMatching(/INTERNAL|UNKNOWN_COMMAND/)
          : "UNKNOWN_COMMAND";
        expect({ params, error: reply.error }).toMatchObject({ error: { code: expected } });
      } else {
        expect(isOkReply(reply), JSON.stringify(reply)).toBe(true);
        const { result } = commandValidators[name];
        expect(result(reply["result"]), JSON.stringify([reply, result.errors])).toBe(true);
      }
    }
  });

  // CMD-7, ERR-2
  test.each(stable)("%s with one rule of its params broken is refused there and for that", async (name) => {
    const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
    const misses = nearMissOf(paramsDefinition[name]).filter(({ value }) => isObject(value));
    const before = await client.ask("system.sync", {});
    for (const { value, pointer, rule, inUnion } of fc.sample(misses, SAMPLES)) {
      const reply = await client.ask(name, value as Params);
      const code = isThere(name) ? "INVALID_PARAMS" : "UNKNOWN_COMMAND";
      const details = isThere(name) && !inUnion ? { pointer, rule } : {};
      expect({ value, reply }).toMatchObject({ reply: { ok: false, error: { code, details } } });
    }
    const after = await client.ask("system.sync", {});
    expect((after["result"] as Params)["revision"]).toBe((before["result"] as Params)["revision"]);
  });

  // CMD-6, DEBUG-1
  test("commands that are planned, or need a capability it lacks, are unknown and name it", async () => {
    const absent = [...planned, ...stable.filter((name) => !isThere(name))];
    for (const name of absent) {
      const { capability } = commandTable[name];
      const [params] = fc.sample(validOf(paramsDefinition[name]), SAMPLES);
      const reply = await client.ask(name, params as Params);
      expect(reply).toMatchObject({
        ok: false,
        error: { code: "UNKNOWN_COMMAND", details: { name, capability } },
      });
      expect(capabilities).not.toContain(capability);
    }
    expect(absent.includes("debug.tap")).toBe(args.length === 0);
  });
});
