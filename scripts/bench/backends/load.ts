import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** Keeps every core busy with ordinary work, until it is stopped. */
export function startLoad(): { stop(): void } {
  const workers = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ["-e", "for (let x = 0; ; x = Math.sqrt(x + 1));"], { stdio: "ignore" }),
  );
  return {
    stop: () => {
      for (const worker of workers) worker.kill("SIGKILL");
    },
  };
}
