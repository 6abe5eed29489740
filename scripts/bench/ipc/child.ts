import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Program {
  readonly pid: number;
  /** The next line of its output that `read` understands; rejects when the program ends before. */
  line<T>(read: (line: string) => T | null): Promise<T>;
  /** Writes a line to its input. */
  write(line: string): void;
  /** Ends its input and waits until it is gone. */
  finish(): Promise<void>;
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
export function startProgram(args: readonly string[], options: ProgramOptions = {}): Program {
  return startCommand([process.execPath, ...args], options);
}

/** The same with any program. */
export function startCommand(
  words: readonly string[],
  { cpu, env = {}, quiet = false }: ProgramOptions = {},
): Program {
  const pinned = cpu === undefined ? [] : ["taskset", "-c", String(cpu)];
  const [command = "", ...rest] = [...pinned, ...words];
  const child = spawn(command, rest, {
    stdio: ["pipe", "pipe", quiet ? "ignore" : "inherit"],
    env: { ...process.env, ...env },
  });
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  const gone = new Promise<void>((resolve) => {
    child.once("close", () => {
      process.off("exit", kill);
      resolve();
    });
  });
  // What it cannot be told any more shows as its end.
  child.stdin.on("error", () => undefined);
  const lines: string[] = [];
  let onLine: () => void = () => undefined;
  let ended: Error | null = null;
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    onLine();
  });
  const end = (error: Error): void => {
    ended ??= error;
    onLine();
  };
  child.once("error", end);
  child.once("close", (code) => end(new Error(`${child.spawnargs.join(" ")} ended with ${String(code)}`)));
  const take = <T>(read: (line: string) => T | null): T | null => {
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
      const value = read(line);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    pid: child.pid ?? 0,
    line: (read) =>
      new Promise((resolve, reject) => {
        onLine = () => {
          const value = take(read);
          if (value !== null) resolve(value);
          else if (ended !== null) reject(ended);
        };
        onLine();
      }),
    write: (line) => void child.stdin.write(`${line}\n`),
    async finish() {
      child.stdin.end();
      await gone;
    },
    async stop() {
      child.kill("SIGTERM");
      await gone;
    },
  };
}
