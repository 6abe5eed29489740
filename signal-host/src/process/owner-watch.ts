import { fstatSync } from "node:fs";
import { watchParent } from "./parent-watch.ts";

/** Process 1 adopts orphans; being started by it means that nobody owns this process. */
const INIT_PID = 1;

/**
 * Calls `onGone` when whoever owns this process is gone: the process named, or the one that started it where
 * none is named (`null`). 0 owns nobody. A named owner that holds the other end of this process's stdin is
 * gone, too, when that closes.
 */
export function watchOwner(pid: number | null, onGone: (reason: string) => void): void {
  const owner = pid ?? process.ppid;
  if (owner === 0 || (pid === null && owner === INIT_PID)) return;
  watchParent(owner, () => {
    onGone(`process ${String(owner)} is gone`);
  });
  if (pid === null || !isPipe(0)) return;
  process.stdin.on("end", () => {
    onGone("stdin was closed");
  });
  process.stdin.on("error", () => {
    onGone("stdin broke");
  });
  process.stdin.resume();
}

function isPipe(fd: number): boolean {
  try {
    const kind = fstatSync(fd);
    return kind.isFIFO() || kind.isSocket();
  } catch {
    // There is no stdin.
    return false;
  }
}
