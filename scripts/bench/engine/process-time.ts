import { readdirSync, readFileSync } from "node:fs";

/**
 * CPU time that all threads of a process have had, in nanoseconds; what threads that have ended took is not in it.
 * Linux only.
 */
export function processCpuNs(pid: number): number {
  if (process.platform !== "linux") throw new Error("what a thread has cost is told by Linux only");
  const threads = readdirSync(`/proc/${String(pid)}/task`);
  return threads.reduce((sum, thread) => sum + threadTimes(pid, thread).cpuNs, 0);
}

export interface ThreadTimes {
  readonly cpuNs: number;
  /** How long it has waited for a core although it had work to do. */
  readonly waitedNs: number;
}

/** Times of one thread, 0 of one that has ended meanwhile. */
export function threadTimes(pid: number, thread: string): ThreadTimes {
  try {
    const [cpuNs = 0, waitedNs = 0] = readFileSync(`/proc/${String(pid)}/task/${thread}/schedstat`, "utf8")
      .split(" ")
      .map(Number);
    return { cpuNs, waitedNs };
  } catch {
    return { cpuNs: 0, waitedNs: 0 };
  }
}
