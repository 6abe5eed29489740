import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SoakResult } from "./soak.ts";

const SOAK = join(import.meta.dirname, "../dist/soak.js");

test(
  "a minute of 128 tracks, fifteen clients and an edit a second: memory is flat and nothing is refused",
  { timeout: 180_000 },
  async () => {
    expect(existsSync(SOAK), "build it first: node scripts/build.mjs signal scripts").toBe(true);
    const { code, output, said } = await run(["--minutes", "1", "--json"]);
    // The figures, for whoever reads the log: how many deadlines a busy machine misses is nothing to assert.
    console.log(said);
    const { minutes, verdict } = JSON.parse(output) as SoakResult;
    expect(verdict.errors).toEqual([]);
    expect(verdict.memory.isFlat).toBe(true);
    expect(verdict.blocks).toBeGreaterThan(0);
    expect(minutes.reduce((sum, { edits }) => sum + edits, 0)).toBeGreaterThan(30);
    expect(minutes.reduce((sum, { messages }) => sum + messages, 0)).toBeGreaterThan(15 * 30);
    expect(code).toBe(verdict.isGood ? 0 : 1);
  },
);

test(
  "an audio thread that stands still shows as the engine's own doing, and the soak fails",
  { timeout: 60_000 },
  async () => {
    const { code, output } = await run([
      "--minutes",
      "0.1",
      "--tracks",
      "4",
      "--clients",
      "1",
      "--stall",
      "3000",
      "--json",
    ]);
    const { verdict } = JSON.parse(output) as SoakResult;
    expect(verdict.ownMissed).toBeGreaterThan(0);
    expect(verdict.isGood).toBe(false);
    expect(code).toBe(1);
  },
);

async function run(args: readonly string[]): Promise<{ code: number | null; output: string; said: string }> {
  const child = spawn(process.execPath, [SOAK, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let [output, said] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output, said };
}
