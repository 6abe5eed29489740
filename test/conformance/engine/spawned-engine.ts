import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Endpoint } from "../wire/peer.ts";

const READY = "SIGNAL-READY ";
const READY_LIMIT_MS = 30_000;
const END_LIMIT_MS = 10_000;

export interface EngineExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** An engine that the cases speak to, started by the kit or not. */
export interface Engine extends Endpoint {
  readonly token: string;
  readonly spawned: SpawnedEngine | null;
}

export class EngineDidNotStart extends Error {
  readonly exit: EngineExit | null;
  readonly stderr: string;

  constructor(message: string, exit: EngineExit | null, stderr: string) {
    super(message);
    this.name = "EngineDidNotStart";
    this.exit = exit;
    this.stderr = stderr;
  }
}

export interface SpawnOptions {
  readonly args?: readonly string[];
  readonly token?: string;
  /** Made anew, and removed with the engine, without it. */
  readonly discoveryDir?: string;
}

/** An engine started with the documented options, awaited by its ready line. */
export class SpawnedEngine implements Engine {
  readonly host: string;
  readonly port: number;
  readonly pid: number;
  readonly token: string;
  readonly ready: Record<string, unknown>;
  readonly discoveryDir: string;
  readonly exited: Promise<EngineExit>;
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #output: { stdout: string; stderr: string };
  #exit: EngineExit | null = null;

  static async start(commandLine: readonly string[], options: SpawnOptions = {}): Promise<SpawnedEngine> {
    const [program, ...own] = commandLine;
    if (program === undefined) throw new Error("there is no command to start an engine with");
    const folder = mkdtempSync(join(tmpdir(), "conformance-"));
    const discoveryDir = options.discoveryDir ?? join(folder, "run");
    const token = options.token ?? "a token of the conformance kit";
    const standard = ["--port", "0", "--audio", "null", "--discovery-dir", discoveryDir];
    const folders = ["--cache-dir", join(folder, "cache"), "--audit-dir", join(folder, "audit")];
    const args = [
      ...own,
      ...standard,
      ...folders,
      "--parent-pid",
      String(process.pid),
      ...(options.args ?? []),
    ];
    const output = { stdout: "", stderr: "" };
    const child = spawn(program, args, {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, LOOPHOLE_TOKEN: token },
    });
    const exited = new Promise<EngineExit>((resolve) => {
      child.once("error", (error) => {
        output.stderr += String(error);
        resolve({ code: null, signal: null });
      });
      child.once("close", (code, signal) => {
        resolve({ code, signal });
      });
    });
    try {
      const ready = await readyLine(child, exited, output);
      return new SpawnedEngine({ child, exited, folder, discoveryDir, token, ready, output });
    } catch (error) {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private constructor(started: {
    child: ChildProcess;
    exited: Promise<EngineExit>;
    folder: string;
    discoveryDir: string;
    token: string;
    ready: Record<string, unknown>;
    output: { stdout: string; stderr: string };
  }) {
    this.#child = started.child;
    this.#folder = started.folder;
    this.#output = started.output;
    this.discoveryDir = started.discoveryDir;
    this.token = started.token;
    this.ready = started.ready;
    this.exited = started.exited;
    this.host = String(started.ready["host"]);
    this.port = Number(started.ready["port"]);
    this.pid = Number(started.ready["pid"]);
    void this.exited.then((exit) => (this.#exit = exit));
  }

  get spawned(): this {
    return this;
  }

  /** How it ended; null while it runs. */
  get exit(): EngineExit | null {
    return this.#exit;
  }

  get stdout(): string {
    return this.#output.stdout;
  }

  get stderr(): string {
    return this.#output.stderr;
  }

  get auditDir(): string {
    return join(this.#folder, "audit");
  }

  terminate(): void {
    this.#child.kill("SIGTERM");
  }

  /** Ends its input, as an owner that goes away does. */
  endInput(): void {
    this.#child.stdin?.end();
  }

  /** Ends it, in good order if it can, and removes its folders. */
  async close(): Promise<void> {
    if (this.#exit === null) this.#child.kill("SIGTERM");
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), END_LIMIT_MS);
    await this.exited;
    clearTimeout(timer);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function readyLine(
  child: ChildProcess,
  exited: Promise<EngineExit>,
  output: { stdout: string; stderr: string },
): Promise<Record<string, unknown>> {
  return await new Promise((resolve, reject) => {
    const fail = (message: string, exit: EngineExit | null) => {
      clearTimeout(timer);
      reject(new EngineDidNotStart(`${message}\n${output.stderr.slice(-2000)}`, exit, output.stderr));
    };
    const timer = setTimeout(() => {
      fail(`the engine said no ready line within ${String(READY_LIMIT_MS / 1000)} s`, null);
    }, READY_LIMIT_MS);
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      output.stderr = (output.stderr + text).slice(-1_000_000);
    });
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output.stdout = (output.stdout + text).slice(0, 1_000_000);
      const lines = output.stdout.split("\n").slice(0, -1);
      const line = lines.find((candidate) => candidate.startsWith(READY));
      if (line === undefined) return;
      clearTimeout(timer);
      try {
        resolve(JSON.parse(line.slice(READY.length)) as Record<string, unknown>);
      } catch (error) {
        fail(`the ready line cannot be read: ${String(error)}`, null);
      }
    });
    void exited.then((exit) => {
      fail(`the engine ended before its ready line (${String(exit.code ?? exit.signal)})`, exit);
    });
  });
}
