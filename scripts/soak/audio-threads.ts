import { existsSync, readdirSync, readFileSync } from "node:fs";
import { threadTimes } from "../bench/engine/process-time.ts";

/**
 * Threads that wait for nobody but a core: those the engine has asked the system to prefer; else all but the first. None
 * where the system does not tell.
 */
export function audioThreadsOf(pid: number): string[] {
  const folder = `/proc/${String(pid)}/task`;
  if (!existsSync(folder)) return [];
  const threads = readdirSync(folder).filter((thread) => thread !== String(pid));
  const preferred = threads.filter((thread) => nicenessOf(pid, thread) < 0);
  return preferred.length > 0 ? preferred : threads;
}

/**
 * How long these threads have waited for a core since the last time it was asked, all together: a block needs them all,
 * and what one of them waits for the others wait for as well.
 */
export class CoreWait {
  readonly #pid: number;
  readonly #waited = new Map<string, number>();

  constructor(pid: number) {
    this.#pid = pid;
  }

  /** In milliseconds; 0 where the system does not tell. */
  take(): number {
    let sum = 0;
    for (const thread of audioThreadsOf(this.#pid)) {
      const { waitedNs } = threadTimes(this.#pid, thread);
      const before = this.#waited.get(thread) ?? waitedNs;
      this.#waited.set(thread, waitedNs);
      sum += waitedNs - before;
    }
    return sum / 1e6;
  }
}

function nicenessOf(pid: number, thread: string): number {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/task/${thread}/stat`, "utf8");
    // The name may hold blanks: fields are counted from the bracket after it. Niceness is the 19th field.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]);
  } catch {
    return 0;
  }
}
