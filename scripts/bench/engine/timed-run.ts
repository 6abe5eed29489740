import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a program that ran to its end has cost. */
export interface RunCost {
  readonly cpuNs: number;
  readonly wallNs: number;
  /** Memory it held at most. */
  readonly rssBytes: number;
}

const POLL_MS = 25;
/** Node does not tell what a child has cost; bash does, to the millisecond. */
const TIMED = `TIMEFORMAT='TIMES %R %U %S'; time "$@"`;

/** Runs a program to its end, on one core where asked. @throws what it said when it fails */
export async function runTimed(words: readonly string[], cpu: number | undefined): Promise<RunCost> {
  const pinned = cpu === undefined ? [] : ["taskset", "-c", String(cpu)];
  const child = spawn("bash", ["-c", TIMED, "timed", ...pinned, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  let rssBytes = 0;
  const poll = setInterval(() => {
    rssBytes = Math.max(rssBytes, peakOfChildren(child.pid ?? 0));
  }, POLL_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  }).finally(() => clearInterval(poll));
  const times = /TIMES ([\d.]+) ([\d.]+) ([\d.]+)/.exec(said)?.slice(1).map(Number);
  if (code !== 0 || times === undefined) throw new Error(`${words.join(" ")} failed: ${said.trim()}`);
  const [wall = 0, user = 0, system = 0] = times;
  return { cpuNs: (user + system) * 1e9, wallNs: wall * 1e9, rssBytes };
}

/** Most memory that a child of the process has held; 0 where that is not to be learnt. */
function peakOfChildren(pid: number): number {
  try {
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, "utf8").trim();
    const peaks = children.split(" ").map((child) => peakMemory(Number(child)));
    return Math.max(0, ...peaks);
  } catch {
    return 0;
  }
}

/** Most memory that a process has held, in bytes; 0 of one that is gone. Throws where the system does not tell. */
export function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}
