import { execFileSync } from "node:child_process";

/**
 * Gives all threads of a process real-time priority, as sound systems give it, so that other work on the machine is not what
 * is measured. Answers whether the system allows it.
 */
export function preferToAll(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    execFileSync("chrt", ["--all-tasks", "--rr", "--pid", "5", String(pid)], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
