import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { SignalClient, type ConnectOptions } from "@loophole/protocol";
import { connectTcp, parseReadyLine } from "@loophole/protocol/node";
import type { ReadyLine, Role } from "@loophole/schemas/types";
import { signalEntry } from "./paths.ts";

const READY_LIMIT_MS = 20_000;

export interface SpawnSignalOptions {
  /** Added to `--audio null --port 0` and a discovery, cache and audit folder of its own; a later option wins. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whose end ends Signal; the test's own process without it. */
  readonly parentPid?: number;
}

export type ClientOptions = Partial<Pick<ConnectOptions, "client" | "resume" | "heartbeat" | "token">>;

/** How a process ended. */
export interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A real Signal, started from its built entry. */
export interface SpawnedSignal {
  readonly ready: ReadyLine;
  readonly pid: number;
  readonly token: string;
  readonly discoveryDir: string;
  readonly cacheDir: string;
  readonly auditDir: string;
  /** Milliseconds from spawn to the ready line. */
  readonly readyMs: number;
  /** Settles when the process has ended. */
  readonly exited: Promise<ExitStatus>;
  /** Log lines so far, as text. */
  log(): string;
  /** Everything on stdout so far, the ready line included. */
  stdout(): string;
  client(role: Role, options?: ClientOptions): Promise<SignalClient>;
  /** Ends its stdin, as an owner that goes away does. */
  closeStdin(): void;
  /** Asks it to end (SIGTERM) and waits; removes its folders. */
  stop(): Promise<ExitStatus>;
  /** Ends it at once (SIGKILL) and waits; removes its folders. */
  kill(): Promise<ExitStatus>;
}

/** Runs Signal until it ends by itself; for starts that must fail. */
export async function runSignalToEnd(
  options: SpawnSignalOptions = {},
): Promise<ExitStatus & { stdout: string; stderr: string }> {
  const started = start(options);
  const status = await started.exited;
  started.cleanUp();
  return { ...status, stdout: started.stdout(), stderr: started.log() };
}

/** Starts Signal and waits for its ready line. Rejects with its log when it ends before that. */
export async function spawnSignal(options: SpawnSignalOptions = {}): Promise<SpawnedSignal> {
  const started = start(options);
  const begun = performance.now();
  const ready = await started.ready;
  const { token, exited, discoveryDir, cacheDir, auditDir } = started;
  const readyMs = performance.now() - begun;
  const end = async (signal: NodeJS.Signals): Promise<ExitStatus> => {
    started.child.kill(signal);
    const status = await exited;
    started.cleanUp();
    return status;
  };
  return {
    ready,
    pid: ready.pid,
    token,
    discoveryDir,
    cacheDir,
    auditDir,
    readyMs,
    exited,
    log: started.log,
    stdout: started.stdout,
    client: async (role, more = {}) => {
      const transport = await connectTcp({ host: ready.host, port: ready.port });
      const client = { kind: "test", name: "test", version: "1", pid: process.pid };
      return await SignalClient.connect(transport, { token, role, client, ...more });
    },
    closeStdin: () => void started.child.stdin?.end(),
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}

interface StartedSignal {
  readonly child: ChildProcess;
  readonly token: string;
  readonly discoveryDir: string;
  readonly cacheDir: string;
  readonly auditDir: string;
  readonly ready: Promise<ReadyLine>;
  readonly exited: Promise<ExitStatus>;
  log(): string;
  stdout(): string;
  cleanUp(): void;
}

function start({ args = [], env = {}, parentPid = process.pid }: SpawnSignalOptions): StartedSignal {
  const folder = mkdtempSync(join(tmpdir(), "loophole-signal-"));
  const discoveryDir = join(folder, "run");
  const cacheDir = join(folder, "cache");
  const auditDir = join(folder, "audit");
  const token = env["LOOPHOLE_TOKEN"] ?? "a token for tests";
  const ownArgs = [
    "--audio",
    "null",
    "--discovery-dir",
    discoveryDir,
    "--cache-dir",
    cacheDir,
    "--audit-dir",
    auditDir,
  ];
  const child = spawn(
    process.execPath,
    [signalEntry, ...ownArgs, "--parent-pid", String(parentPid), ...args],
    // A pool large enough that an audio device cannot starve file reads.
    {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, ...env, LOOPHOLE_TOKEN: token },
    },
  );
  // A test runner that is ended must not leave an engine behind.
  const killWithTests = () => void child.kill("SIGKILL");
  process.once("exit", killWithTests);
  let log = "";
  let stdout = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  const exited = new Promise<ExitStatus>((resolve) => {
    child.once("close", (code, signal) => {
      process.off("exit", killWithTests);
      resolve({ code, signal });
    });
  });
  const ready = new Promise<ReadyLine>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`Signal was not ready within ${String(READY_LIMIT_MS)} ms:\n${log}`));
    }, READY_LIMIT_MS);
    createInterface({ input: child.stdout }).on("line", (line) => {
      stdout += `${line}\n`;
      const parsed = parseReadyLine(line);
      if (parsed === null) return;
      clearTimeout(timer);
      resolve(parsed);
    });
    void exited.then(({ code, signal }) => {
      clearTimeout(timer);
      reject(new Error(`Signal ended before it was ready (${String(code ?? signal)}):\n${log}`));
    });
  });
  // Starts that must fail are judged by how they end.
  ready.catch(() => undefined);
  return {
    child,
    token,
    discoveryDir,
    cacheDir,
    auditDir,
    ready,
    exited,
    log: () => log,
    stdout: () => stdout,
    cleanUp: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
