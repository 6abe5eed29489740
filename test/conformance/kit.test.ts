import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spawnSignal } from "../support/signal-process.ts";
import { allCases } from "./cases/index.ts";
import { everyMessage } from "./run/every-message.ts";
import { brokenEngine, idsOf, judgeEngine, runKit, signalCommand } from "./run-kit.ts";

const LIMIT_MS = 300_000;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "conformance-kit-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("Signal passes every case that its capabilities allow", { timeout: LIMIT_MS }, async () => {
  const { cases, code, seconds, stdout } = await judgeEngine(signalCommand);
  console.log(`${stdout.trim().split("\n").at(-1) ?? ""} (${seconds.toFixed(1)} s)`);
  const failed = cases.filter(({ verdict }) => verdict === "failed");
  expect(failed).toEqual([]);
  // Commands of an engine in debug mode are tried where the cases start one themselves.
  expect(idsOf(cases, "skipped").filter((id) => !id.startsWith("command.debug."))).toEqual([]);
  expect(code).toBe(0);
});

test(
  "Signal started for debugging takes and refuses debug commands as their schemas say",
  { timeout: LIMIT_MS },
  async () => {
    const { cases } = await judgeEngine(`${signalCommand} --debug`, ["--filter", "command.debug."]);
    expect(idsOf(cases, "failed")).toEqual([]);
    expect(idsOf(cases, "skipped").filter((id) => !id.startsWith("command.debug.advance."))).toEqual([]);
  },
);

test(
  "an engine that runs already is judged over --connect, without what needs engines of its own",
  { timeout: LIMIT_MS },
  async () => {
    const signal = await spawnSignal();
    const path = join(folder, "connected.json");
    const address = `${signal.ready.host}:${String(signal.ready.port)}`;
    const { code } = await runKit(["--connect", address, "--token", signal.token, "--quick", "--json", path]);
    const { cases } = JSON.parse(readFileSync(path, "utf8")) as { cases: { id: string; verdict: string }[] };
    expect(cases.filter(({ verdict }) => verdict === "failed")).toEqual([]);
    expect(cases.find(({ id }) => id === "process.ready-line")?.verdict).toBe("skipped");
    expect(code).toBe(0);
    await signal.stop();
  },
);

test("ids are unique, and every case names what it proves", () => {
  const ids = [...allCases(), ...everyMessage].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, requirement } of allCases()) expect(requirement, id).not.toEqual([]);
});

describe("what the kit tells", () => {
  const stuck = ["--spawn", brokenEngine("answers-twice"), "--cases", "telemetry.heartbeat"];

  test("a failure shows the bytes, what was expected and what was found; JUnit has it too", async () => {
    const path = join(folder, "junit.xml");
    const { stdout, code } = await runKit([...stuck, "--junit", path]);
    expect(code).toBe(1);
    expect(stdout).toContain("── every.one-reply");
    expect(stdout).toContain("proves CMD-1 (docs/specs/ipc)");
    expect(stdout).toContain('"nonce":"');
    const xml = readFileSync(path, "utf8");
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="conformance of Loophole Signal/,
    );
    expect(xml).toContain('<testsuite name="every" tests="8" failures="1" skipped="0">');
    expect(xml.match(/<testcase /g)).toHaveLength(9);
  });

  test("a failure that was expected is forgiven; an unexpected success is not", async () => {
    const file = join(folder, "expected.txt");
    writeFileSync(file, "# what is known\nevery.one-reply  pings are answered twice\n");
    const forgiven = await runKit([...stuck, "--expected-failures", file]);
    expect(forgiven.stdout).toContain("pings are answered twice");
    expect(forgiven.code).toBe(0);
    writeFileSync(file, "every.one-reply\nevery.schema  is broken, they say\n");
    const surprised = await runKit([...stuck, "--expected-failures", file]);
    expect(surprised.stdout).toContain("UNEXPECTED PASS");
    expect(surprised.code).toBe(1);
    writeFileSync(file, "no.such-case\n");
    expect((await runKit([...stuck, "--expected-failures", file])).code).toBe(2);
  });

  test("--list names every case with what it proves", async () => {
    const { stdout, code } = await runKit(["--list"]);
    const count = allCases().length + everyMessage.length;
    expect(stdout.trim().split("\n").at(-1)).toBe(`${String(count)} cases`);
    expect(stdout).toContain("[FRAME-4]");
    expect(code).toBe(0);
  });

  test("wrong options end with 2, an engine that does not start with 3", async () => {
    expect((await runKit([])).code).toBe(2);
    expect((await runKit(["--spawn", signalCommand, "--lanes", "none"])).code).toBe(2);
    expect((await runKit(["--connect", "nowhere"])).code).toBe(2);
    const { code, stderr } = await runKit(["--spawn", `"${process.execPath}" -e "process.exit(7)" --`]);
    expect(code).toBe(3);
    expect(stderr).toContain("ended before its ready line (7)");
  });
});
