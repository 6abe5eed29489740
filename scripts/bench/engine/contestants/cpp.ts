import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startCommand } from "../../ipc/child.ts";
import type { Candidate, Entry, EntryOptions, Rendered } from "../contestant.ts";
import { peakMemory } from "../timed-run.ts";
import { bandCoefficients, compressorCoefficients } from "../filter-design.ts";
import { BANDS, BLOCK_FRAMES, MASTER_GAIN, REVERB, SEND_GAIN, amplitude, stripsOf } from "../workload.ts";
import { balance } from "../balance.ts";

const COMPILER = "g++";
// The bundle lies in scripts/dist.
const SOURCE = fileURLToPath(new URL("../bench/engine/kernel/strips.cpp", import.meta.url));

interface Answer {
  readonly cpuNs: number;
  readonly wallNs: number;
  readonly rms: number;
  readonly blockNs: readonly number[];
}

/** The workload as a fixed chain in C++, compiled here: four tracks in the lanes of 128-bit vectors, or one by one. */
export function cppCandidate(lanes: 1 | 4, folder: string): Candidate {
  const name = lanes === 4 ? "C++ -O3, 128-bit vectors" : "C++ -O3, plain";
  const missing = (reason: string): Candidate => ({ kind: "missing", name, reason });
  if (lanes === 4 && process.arch !== "x64") return missing("written for x86-64 only");
  const program = join(folder, `strips-${String(lanes)}`);
  // With it g++ multiplies and adds at once wherever it can, as the engine's kernels do.
  const fused = machineHas("fma") ? ["-mfma"] : [];
  const machine = lanes === 4 ? ["-msse4.2", ...fused] : [];
  const args = ["-O3", "-std=c++17", ...machine, `-DLANES=${String(lanes)}`, SOURCE, "-o", program];
  const { error, status, stderr } = spawnSync(COMPILER, args, { encoding: "utf8" });
  if (error !== undefined) return missing(`there is no ${COMPILER}: apt-get install g++`);
  if (status !== 0) return missing(`${COMPILER} could not compile it: ${stderr.split("\n")[0] ?? ""}`);
  const enter = (options: EntryOptions): Promise<Entry> => enterKernel(program, options);
  return { kind: "present", contestant: { id: `cpp-${String(lanes)}`, name, workers: 1, enter } };
}

/** Whether the processor says that it has this; where it cannot be asked (not Linux) it has not. */
function machineHas(flag: string): boolean {
  try {
    return new RegExp(`^flags\\b.* ${flag} `, "mu").test(readFileSync("/proc/cpuinfo", "utf8"));
  } catch {
    return false;
  }
}

async function enterKernel(path: string, { tracks, files, folder, cpu }: EntryOptions): Promise<Entry> {
  const settings = join(folder, `strips-${String(tracks)}.txt`);
  writeFileSync(settings, settingsOf(tracks));
  const program = startCommand([path, settings, String(tracks), ...files], { cpu });
  let memory = 0;
  return {
    async render(frames): Promise<Rendered> {
      program.write(String(frames / BLOCK_FRAMES));
      const cost = await program.line((line) => JSON.parse(line) as Answer);
      memory = peakMemory(program.pid);
      return { frames, ...cost };
    },
    memoryBytes: () => memory,
    close: () => program.finish(),
  };
}

/** What the program reads: numbers in the order in which it wants them. */
function settingsOf(tracks: number): string {
  // Freeverb's own scale of its two knobs.
  const reverb = [REVERB.size * 0.28 + 0.7, REVERB.damping * 0.4];
  const rows = [
    ...BANDS.map(bandCoefficients),
    compressorCoefficients(),
    [...reverb, amplitude(SEND_GAIN), amplitude(MASTER_GAIN)],
    ...stripsOf(tracks).map(({ file, offset, gain, pan, sends }) => [
      file,
      offset,
      ...balance(pan).map((side) => side * amplitude(gain)),
      Number(sends),
    ]),
  ];
  return rows.map((row) => row.join(" ")).join("\n");
}
