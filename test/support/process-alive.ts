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
export async function untilGone(pid: number, limitMs = 5_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (isAlive(pid)) {
    if (performance.now() > end) throw new Error(`Process ${String(pid)} is still there.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
