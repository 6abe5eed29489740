import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

export interface Program {
  readonly pid: number;
  /** The first line of its output that `read` understands; rejects when the program ends before. */
  line<T>(read: (line: string) => T | null): Promise<T>;
  /** All of its output, once it has ended well; rejects with its exit code otherwise. */
  output(): Promise<string>;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** The core it is to run on. */
  cpu?: number | undefined;
  env?: NodeJS.ProcessEnv;
  /** Its log is of no interest. */
  quiet?: boolean;
}

/** Starts a Node program, on one core where asked; it ends with this process. */
export function startProgram(
  args: readonly string[],
  { cpu, env = {}, quiet = false }: ProgramOptions = {},
): Program {
  const pinned = cpu === undefined ? [] : ["taskset", "-c", String(cpu)];
  const [command = "", ...rest] = [...pinned, process.execPath, ...args];
  const child = spawn(command, rest, {
    stdio: ["ignore", "pipe", quiet ? "ignore" : "inherit"],
    env: { ...process.env, ...env },
  });
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  const gone = new Promise<void>((resolve) => {
    child.once("close", () => {
      process.off("exit", end);
      resolve();
    });
  });
  return {
    pid: child.pid ?? 0,
    line: (read) => firstLine(child, read),
    output: () => wholeOutput(child),
    async stop() {
      child.kill("SIGTERM");
      await gone;
    },
  };
}

function firstLine<T>(child: ChildProcess, read: (line: string) => T | null): Promise<T> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error("the program's output is not connected");
    createInterface({ input: child.stdout }).on("line", (line) => {
      const value = read(line);
      if (value !== null) resolve(value);
    });
    child.once("error", reject);
    child.once("close", (code) =>
      reject(new Error(`${child.spawnargs.join(" ")} ended with ${String(code)}`)),
    );
  });
}

function wholeOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(text);
      else reject(new Error(`${child.spawnargs.join(" ")} ended with ${String(code)}`));
    });
  });
}
