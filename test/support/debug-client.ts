import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { debugEntry, ptyBridge } from "./paths.ts";

export interface DebugRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The objects on stdout, where it is JSON a line. */
  json(): Record<string, unknown>[];
}

export interface DebugRunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A debug client under way. */
export interface DebugProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  stdout(): string;
  stderr(): string;
  readonly ended: Promise<DebugRun>;
}

/** A folder of state for debug clients of one test, so that nothing of the user's is touched. */
export interface DebugHome {
  readonly folder: string;
  start(args: readonly string[], options?: DebugRunOptions): DebugProcess;
  run(args: readonly string[], options?: DebugRunOptions): Promise<DebugRun>;
  /** Runs it in a pseudo-terminal. */
  openTerminal(args: readonly string[], size?: { columns: number; rows: number }): PseudoTerminal;
  remove(): void;
}

export function debugHome(): DebugHome {
  const folder = mkdtempSync(join(tmpdir(), "loophole-debug-"));
  const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
    const { LOOPHOLE_TOKEN: _, NO_COLOR: __, ...inherited } = process.env;
    return {
      ...inherited,
      XDG_STATE_HOME: join(folder, "state"),
      XDG_RUNTIME_DIR: join(folder, "run"),
      TERM: "xterm",
      ...more,
    };
  };
  const start: DebugHome["start"] = (args, { stdin, env } = {}) => {
    const child = spawn(process.execPath, [debugEntry, ...args], {
      env: environment(env),
      stdio: ["pipe", "pipe", "pipe"],
    });
    if (stdin !== undefined) child.stdin.end(stdin);
    return watched(child);
  };
  return {
    folder,
    start,
    run: (args, options = {}) => start(args, { stdin: "", ...options }).ended,
    openTerminal: (args, { columns, rows } = { columns: 100, rows: 30 }) => {
      const command = [ptyBridge, String(columns), String(rows), process.execPath, debugEntry, ...args];
      return new PseudoTerminal(
        watched(spawn("python3", command, { env: environment(), stdio: ["pipe", "pipe", "pipe"] })),
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function watched(child: ChildProcessByStdio<Writable, Readable, Readable>): DebugProcess {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => undefined);
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = new Promise<DebugRun>((resolve) => {
    child.once("close", (code) => {
      process.off("exit", kill);
      const json = (): Record<string, unknown>[] =>
        stdout
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Record<string, unknown>);
      resolve({ code, stdout, stderr, json });
    });
  });
  return { child, ended, stdout: () => stdout, stderr: () => stderr };
}

/** A terminal with a debug client in it, and somebody who types. */
export class PseudoTerminal {
  readonly #process: DebugProcess;
  #read = 0;

  constructor(process: DebugProcess) {
    this.#process = process;
  }

  get ended(): Promise<DebugRun> {
    return this.#process.ended;
  }

  type(keys: string): void {
    this.#process.child.stdin.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.type(`\u001b]R${String(columns)};${String(rows)}\u0007`);
  }

  /** Waits until text appears after what was waited for last; answers what came until then. */
  async until(text: string | RegExp, limitMs = 10_000): Promise<string> {
    const begun = performance.now();
    for (;;) {
      const rest = this.#process.stdout().slice(this.#read);
      const at = typeof text === "string" ? rest.indexOf(text) : (text.exec(rest)?.index ?? -1);
      if (at >= 0) {
        const length = typeof text === "string" ? text.length : (text.exec(rest)?.[0].length ?? 0);
        this.#read += at + length;
        return rest.slice(0, at + length);
      }
      if (performance.now() - begun > limitMs)
        throw new Error(`${String(text)} did not appear; there is:\n${rest}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
