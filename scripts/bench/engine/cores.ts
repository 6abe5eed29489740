import { cpus } from "node:os";
import { spawnSync } from "node:child_process";

/** The core that contestants are put on one after the other; undefined where a program cannot be put on one. */
export function lastCore(): number | undefined {
  if (spawnSync("taskset", ["--version"]).error !== undefined) {
    console.error("\n*** there is no taskset (Debian: util-linux): nobody is kept on one core ***\n");
    return undefined;
  }
  return cpus().length - 1;
}
