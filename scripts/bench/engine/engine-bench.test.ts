import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { EngineFigures } from "../engine.ts";

const BENCH = join(import.meta.dirname, "../../dist/bench.js");

test(
  "bench engine measures Signal and whoever is there, and says who is not",
  { timeout: 180_000 },
  async () => {
    expect(existsSync(BENCH), "build it first: node scripts/build.mjs signal scripts").toBe(true);
    const { code, output, said } = await run([
      "engine",
      "--json",
      "--seconds",
      "2",
      "--tracks",
      "4,8",
      "--workers",
      "1",
    ]);
    expect(said).not.toContain("Error");
    expect(code).toBe(0);
    const file = JSON.parse(output) as {
      scsynthRatio: number | null;
      parts: { engine: { results: EngineFigures } };
    };
    // The ratio is of 128 tracks only.
    expect(file.scsynthRatio).toBeNull();
    const { rows, live, firstSample, absent, song } = file.parts.engine.results;
    for (const tracks of [4, 8]) {
      const ids = rows.filter((row) => row.tracks === tracks).map(({ id }) => id);
      expect(ids).toContain("signal-1");
    }
    for (const row of rows) {
      expect(row.cpuNs, row.name).toBeGreaterThan(0);
      expect(row.wallNs, row.name).toBeGreaterThan(0);
      // All play the same song: none is silent, and none much louder than the others.
      expect(row.rmsDb, row.name).toBeGreaterThan(-60);
      expect(row.rmsDb, row.name).toBeLessThan(-6);
      if (song === "strips") expect(row.timesSignal, row.name).toBeGreaterThan(0);
    }
    // Signal with one worker, scsynth, node-web-audio-api, and C++ in two ways.
    expect(new Set(rows.map(({ id }) => id)).size + absent.length).toBe(5);
    for (const { name, reason } of absent)
      expect(said).toContain(`*** ${name} does not take part: ${reason}`);
    expect(live[0]?.blocks).toBeGreaterThan(0);
    expect(live[0]?.p999Us).toBeGreaterThan(0);
    expect(firstSample.commands).toBeGreaterThan(0);
    // What the reply names is where the change is heard.
    expect(firstSample.heard).toBeGreaterThan(0);
    expect(firstSample.exact).toBe(firstSample.heard);
  },
);

async function run(args: readonly string[]): Promise<{ code: number | null; output: string; said: string }> {
  const child = spawn(process.execPath, [BENCH, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let [output, said] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output, said };
}
