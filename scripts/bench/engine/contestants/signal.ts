import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SignalClient } from "@loophole/protocol";
import { connectController, SIGNAL_ENTRY, startSignal } from "../../ipc/contestants/signal.ts";
import type { Candidate, Entry, EntryOptions, Rendered } from "../contestant.ts";
import { samplesOfFloatWav } from "../material/float-wav.ts";
import { processCpuNs } from "../process-time.ts";
import { playSong } from "../song.ts";
import { peakMemory } from "../timed-run.ts";
import { BLOCK_FRAMES, SAMPLE_RATE } from "../workload.ts";

const WORKERS_OPTION = "--render-threads";
/** A big render is no reason to give up on it. */
const TIMEOUT_MS = 600_000;
/** What is listened to, a second. */
const HEARD_FRAMES = 375 * BLOCK_FRAMES;
/** Before it is measured: an engine plays for hours, and V8 is done with what it compiles after two seconds or so. */
const WARM_UP_MS = 3000;

/** Signal with so many threads that render: the built program, spoken to over TCP, its time moved by debug.advance. */
export function signalCandidate(workers: number): Candidate {
  const name = `Signal, ${String(workers)} worker${workers === 1 ? "" : "s"}`;
  if (workers > 1 && !canTellWorkers()) {
    return { kind: "missing", name, reason: `this Signal has no ${WORKERS_OPTION}` };
  }
  const enter = (options: EntryOptions): Promise<Entry> => enterSignal(options, workers);
  return {
    kind: "present",
    contestant: { id: `signal-${String(workers)}`, name, workers, isOurs: true, enter },
  };
}

/** The words of Signal's command line that say how many threads render. */
export function workersOption(workers: number): string[] {
  return canTellWorkers() ? [WORKERS_OPTION, String(workers)] : [];
}

function canTellWorkers(): boolean {
  const { stdout, stderr } = spawnSync(process.execPath, [SIGNAL_ENTRY, "--help"], { encoding: "utf8" });
  return `${stdout}${stderr}`.includes(WORKERS_OPTION);
}

async function enterSignal({ tracks, files, folder, cpu }: EntryOptions, workers: number): Promise<Entry> {
  const rate = ["--sample-rate", String(SAMPLE_RATE), "--block-size", String(BLOCK_FRAMES)];
  const options = ["--audio", "offline", "--debug", ...rate, ...workersOption(workers)];
  const signal = await startSignal(cpu, undefined, options);
  const client = await connectController(signal, ["json"]);
  const song = await playSong(client, tracks, files);
  const { pid } = signal.program;
  const rms = await loudnessOf(client, join(folder, "signal.wav"));
  for (const until = performance.now() + WARM_UP_MS; performance.now() < until;) {
    await advance(client, HEARD_FRAMES);
  }
  return {
    song,
    async render(frames): Promise<Rendered> {
      const [cpuNs, begun] = [processCpuNs(pid), performance.now()];
      await advance(client, frames);
      const wallNs = (performance.now() - begun) * 1e6;
      return { frames, wallNs, cpuNs: processCpuNs(pid) - cpuNs, rms };
    },
    memoryBytes: () => peakMemory(pid),
    async close() {
      client.close();
      await signal.stop();
    },
  };
}

async function advance(client: SignalClient, frames: number): Promise<void> {
  await client.command("debug.advance", { frames }, { timeoutMs: TIMEOUT_MS });
}

/** Plays for a second, and answers how loud that was. */
async function loudnessOf(client: SignalClient, path: string): Promise<number> {
  await client.command("debug.capture", { enabled: true });
  await advance(client, HEARD_FRAMES);
  await client.command("debug.capture", { enabled: false, path });
  const samples = samplesOfFloatWav(readFileSync(path));
  rmSync(path);
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}
