import { execFileSync } from "node:child_process";

/**
 * Runs something while the system refuses to let any file of this process grow past `bytes`: writes fall
 * short and then fail, as on a full disk. Needs Linux.
 */
export async function withLargestFile<T>(bytes: number, run: () => Promise<T>): Promise<T> {
  const before = prlimit("--fsize", "--output=SOFT", "--noheadings", "--raw").trim();
  prlimit(`--fsize=${bytes}:`);
  try {
    return await run();
  } finally {
    prlimit(`--fsize=${before}:`);
  }
}

function prlimit(...options: string[]): string {
  return execFileSync("prlimit", ["--pid", String(process.pid), ...options], { encoding: "utf8" });
}
