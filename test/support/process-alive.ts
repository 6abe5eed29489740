import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Whether a process is there (a zombie that nobody waits for counts as there). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Resolves when a process is gone; rejects when it is still there after a while. */
export async function untilGone(pid: number, limitMs = 30_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (isAlive(pid)) {
    if (performance.now() > end) throw new Error(`Process ${String(pid)} is still there.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Processes that a process has started and that are there; none where the system does not tell. */
export function childrenOf(pid: number): number[] {
  const tasks = `/proc/${String(pid)}/task`;
  if (!existsSync(tasks)) return [];
  return readdirSync(tasks).flatMap((thread) => childrenOfThread(`${tasks}/${thread}/children`));
}

/** None of a thread that has ended meanwhile. */
function childrenOfThread(path: string): number[] {
  try {
    return readFileSync(path, "utf8").split(" ").filter(Boolean).map(Number);
  } catch (error) {
    if (hasEnded(error)) return [];
    throw error;
  }
}

/** Whether an error says that a process or thread that was looked at in /proc is there no more. */
export function hasEnded(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOENT" || code === "ESRCH";
}
