import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProject } from "@loophole/pulse/persistence";
import type { RenderResult } from "@loophole/schemas/types";
import { isRenderResult } from "@loophole/schemas/validators";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoFolder, renderEntry } from "../support/paths.ts";

/** Bars are two seconds long as far as the ritardando, in bar 31. */
const BAR_SECONDS = 2;
const BARS = 30;

const folder = mkdtempSync(join(tmpdir(), "loophole-demo-"));
const mix = join(folder, "mix.wav");
let result: RenderResult;

beforeAll(() => {
  const args = [renderEntry, demoFolder, "--out", mix, "--stems", join(folder, "stems"), "--json"];
  const cache = ["--cache-dir", join(folder, "cache")];
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [...args, ...cache], { encoding: "utf8", stdio: "pipe" }),
  );
  if (!isRenderResult(printed)) throw new Error(`npm run render printed ${JSON.stringify(printed)}`);
  result = printed;
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What ffmpeg's loudness meter says in its summary. */
function figure(name: RegExp): number {
  const args = ["-nostats", "-i", mix, "-filter_complex", "ebur128=peak=true", "-f", "null", "-"];
  const { stderr } = spawnSync("ffmpeg", args, { encoding: "utf8" });
  return Number(name.exec(stderr.slice(stderr.lastIndexOf("Summary:")))?.[1]);
}

test("the demo song is as loud as music is, and its limiter keeps its true peak", () => {
  const loudness = figure(/I:\s+(-?[\d.]+) LUFS/);
  const peak = figure(/Peak:\s+(-?[\d.]+) dBFS/);
  console.log(`demo song: ${loudness} LUFS, true peak ${peak} dBTP by ffmpeg`);
  expect(loudness).toBeGreaterThan(-16);
  expect(loudness).toBeLessThan(-12);
  expect(peak).toBeLessThanOrEqual(-0.9);
  expect(peak).toBeGreaterThan(-3);
});

test("every part of it is heard, on a stem of its own", async () => {
  const { project } = await openProject(demoFolder);
  const direct = project.tracks.filter(({ output }) => output === "master").map(({ name }) => name);
  expect(result.stems?.map(({ path }) => path.replace(/^.*\/(.*)\.wav$/, "$1")).sort()).toEqual(
    direct.sort(),
  );
  for (const { path, peakDb } of result.stems ?? [])
    expect({ path, heard: peakDb > -30 }).toEqual({ path, heard: true });
});

test("no bar of it is silent, and it ends in silence", () => {
  const raw = ["-v", "error", "-i", mix, "-f", "f32le", "-c:a", "pcm_f32le", "-"];
  const bytes = execFileSync("ffmpeg", raw, { maxBuffer: 2 ** 30 });
  const samples = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const levelDb = (fromSecond: number, toSecond: number): number => {
    const part = samples.subarray(
      Math.round(fromSecond * result.sampleRate) * 2,
      Math.round(toSecond * result.sampleRate) * 2,
    );
    const power = part.reduce((sum, sample) => sum + sample * sample, 0) / part.length;
    return 10 * Math.log10(power);
  };
  for (let bar = 0; bar < BARS; bar++) {
    expect(levelDb(bar * BAR_SECONDS, (bar + 1) * BAR_SECONDS)).toBeGreaterThan(-40);
  }
  const seconds = result.frames / result.sampleRate;
  expect(seconds).toBeGreaterThan(60);
  expect(seconds).toBeLessThan(75);
  expect(levelDb(seconds - 0.1, seconds)).toBeLessThan(-70);
});
