import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spawnSignal } from "../support/signal-process.ts";
import { repositoryPath } from "./repository.ts";
import { exportVectors } from "./vectors/export.ts";

const run = promisify(execFile);
const python = "python3";
const client = repositoryPath("docs", "guides", "python-client.py");
const hasPython = spawnSync(python, ["--version"]).status === 0;
if (!hasPython) console.warn("NOT RUN: the client in Python, for there is no python3 here");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "conformance-python-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the vectors are packed the same every time", () => {
  const paths = ["one.tar.gz", "two.tar.gz"].map((name) => join(folder, name));
  const counts = paths.map(exportVectors);
  expect(counts[0]).toBeGreaterThan(1000);
  expect(counts[1]).toBe(counts[0]);
  const [one, two] = paths.map((path) => readFileSync(path));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});

describe.skipIf(!hasPython)("Python 3, without anything else", () => {
  test("finds the engine, says hello, plays, listens and understands a refusal", async () => {
    const signal = await spawnSignal();
    const { stdout } = await run(python, [client, "--discovery-dir", signal.discoveryDir, "--seconds", "1"]);
    expect(stdout).toContain(`connected to Loophole Signal 0.1.0, process ${String(signal.pid)}`);
    expect(stdout).toContain("granted: transport at 10/s");
    expect(stdout).toMatch(/playing {2} +\d+\.\d{3} s/);
    expect(stdout).toContain(
      "UNKNOWN_COMMAND: There is no command 'transport.plai'. Did you mean 'transport.play'?",
    );
    expect(stdout.trim().endsWith("done")).toBe(true);
    await signal.stop();
  });

  test("says what to do where no engine runs", async () => {
    const refused = run(python, [client, "--discovery-dir", folder]);
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("No engine is running"),
    });
  });

  test("reads the packed vectors: every framing vector comes out as it says", async () => {
    const archive = join(folder, "vectors.tar.gz");
    exportVectors(archive);
    const script = repositoryPath("test", "conformance", "python", "read_vectors.py");
    const { stdout } = await run(python, [script, archive, client]);
    expect(stdout).toMatch(/^\d+ framing vectors, \d{3,} message vectors, \d+ commands\n$/);
  });
});
