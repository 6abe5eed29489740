import { spawn } from "node:child_process";
import { root } from "../build/root.mjs";

/**
 * Runs a program in the repository with its output shown, and hands on its end.
 * A signal to this process reaches the program first; this process ends after it.
 */
export function run(command, args, options = {}) {
  const windows = process.platform === "win32";
  const child = spawn(command, args, { cwd: root, stdio: "inherit", shell: windows, ...options });
  const forward = (signal) => child.kill(signal);
  process.on("SIGINT", forward).on("SIGTERM", forward);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}
