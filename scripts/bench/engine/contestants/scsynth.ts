import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workBeyondStart, type Cost } from "../beyond-start.ts";
import type { Candidate, Entry, EntryOptions, Rendered } from "../contestant.ts";
import { samplesOfFloatWav } from "../material/float-wav.ts";
import { scoreOf } from "../scsynth/mixer.ts";
import { runTimed } from "../timed-run.ts";
import { BLOCK_FRAMES, SAMPLE_RATE } from "../workload.ts";

const NAME = "scsynth, NRT";
/** The shortest run: what that costs counts as the start. */
const SHORT_SECONDS = 1;

/** SuperCollider's server, rendering a score as fast as it can. */
export function scsynthCandidate(): Candidate {
  const { error, stdout } = spawnSync("scsynth", ["-v"], { encoding: "utf8" });
  if (error !== undefined) {
    const reason = "not installed: apt-get install --no-install-recommends supercollider-server";
    return { kind: "missing", name: NAME, reason };
  }
  const version = /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? "";
  const contestant = { id: "scsynth", name: `scsynth ${version}, NRT`, workers: 1, enter: enterScsynth };
  return { kind: "present", contestant };
}

async function enterScsynth({ tracks, files, folder, cpu }: EntryOptions): Promise<Entry> {
  const score = join(folder, "score.osc");
  const output = join(folder, "scsynth.wav");
  const starts: Cost[] = [];
  let memory = 0;
  // Short runs tell little: where one had to be longer the next ones are as well.
  let least = 0;
  const run = async (frames: number): Promise<Cost> => {
    writeFileSync(score, scoreOf(tracks, files, SHORT_SECONDS + frames / SAMPLE_RATE));
    const size = ["-z", String(BLOCK_FRAMES), "-Z", String(BLOCK_FRAMES), "-m", "65536", "-D", "0"];
    const channels = ["-i", "0", "-o", "2", "-N", score, "_", output];
    const command = ["scsynth", ...size, ...channels, String(SAMPLE_RATE), "WAV", "float"];
    const cost = await runTimed(command, cpu);
    memory = Math.max(memory, cost.rssBytes);
    return cost;
  };
  return {
    async render(frames): Promise<Rendered> {
      const work = await workBeyondStart(Math.max(frames, least), starts, run);
      least = work.frames;
      const rms = rmsOfEnd(output, work.frames);
      rmSync(output);
      return { ...work, rms };
    },
    memoryBytes: () => memory,
    close: async () => undefined,
  };
}

function rmsOfEnd(path: string, frames: number): number {
  const samples = samplesOfFloatWav(readFileSync(path)).subarray(-2 * frames);
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}
