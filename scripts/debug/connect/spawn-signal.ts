import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ConnectionError } from "@loophole/protocol";
import { parseReadyLine } from "@loophole/protocol/node";
import type { ReadyLine } from "@loophole/schemas/types";
import type { Target } from "./target.ts";

const READY_LIMIT_MS = 20_000;
const END_LIMIT_MS = 3_000;
const KEPT_LOG_LINES = 200;

/** Signal's built entry, seen from this program's built file in a clone. */
export const BUILT_SIGNAL = fileURLToPath(new URL("../../../signal-host/dist/main.js", import.meta.url));

/** What to start: a command line for the shell, or a program with its arguments. */
export type SpawnWish =
  | { readonly kind: "command"; readonly command: string }
  | { readonly kind: "built"; readonly args: readonly string[] };

/** A Signal that this program started and ends. */
export interface SpawnedSignal {
  readonly target: Target;
  readonly ready: ReadyLine;
  /** The last lines it logged. */
  readonly log: readonly string[];
  /** Whether it still runs. */
  readonly running: boolean;
  /** Settles with how it ended, in words. */
  readonly exited: Promise<string>;
  /** Asks it to end, and makes sure. */
  stop(): Promise<void>;
}

/** Starts a Signal and waits for its ready line. Rejects with ConnectionError, which holds what it logged last. */
export async function spawnSignal(wish: SpawnWish): Promise<SpawnedSignal> {
  if (wish.kind === "built" && !existsSync(BUILT_SIGNAL)) {
    throw new ConnectionError(
      `There is no built Signal at ${BUILT_SIGNAL}. Build it (npm run build), or name a command: --spawn "<command>".`,
    );
  }
  const token = process.env["LOOPHOLE_TOKEN"] || randomBytes(32).toString("base64url");
  const isWindows = process.platform === "win32";
  const options = {
    env: { ...process.env, LOOPHOLE_TOKEN: token },
    // Signal ends when its stdin does, so it cannot outlive this program.
    stdio: ["pipe", "pipe", "pipe"] as ["pipe", "pipe", "pipe"],
    // A group of its own: Ctrl-C here is not for the engine, and a shell is ended with what it started.
    detached: !isWindows,
    windowsHide: true,
  };
  const child =
    wish.kind === "command"
      ? spawn(wish.command, { ...options, shell: true })
      : spawn(process.execPath, [BUILT_SIGNAL, "--parent-pid", String(process.pid), ...wish.args], options);

  const log: string[] = [];
  const keep = (line: string): void => {
    log.push(line);
    if (log.length > KEPT_LOG_LINES) log.shift();
  };
  createInterface({ input: child.stderr }).on("line", keep);
  child.stdin.on("error", () => undefined);
  const exited = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`could not be started: ${error.message}`));
    child.once("close", (code, signal) => {
      resolve(signal === null ? `ended with code ${code ?? 0}` : `was ended by ${signal}`);
    });
  });
  const kill = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(isWindows ? child.pid : -child.pid, signal);
    } catch (error) {
      // It ended a moment ago.
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  };
  const killNow = (): void => kill("SIGKILL");
  process.once("exit", killNow);
  const stop = async (): Promise<void> => {
    child.stdin.end();
    kill("SIGTERM");
    const timer = setTimeout(killNow, END_LIMIT_MS);
    await exited;
    clearTimeout(timer);
    process.off("exit", killNow);
  };

  const ready = new Promise<ReadyLine>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const parsed = parseReadyLine(line);
      if (parsed === null) keep(line);
      else resolve(parsed);
    });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(
      () => resolve(`printed no ready line within ${READY_LIMIT_MS / 1000} s`),
      READY_LIMIT_MS,
    );
  });
  const outcome = await Promise.race([ready, exited, late]);
  clearTimeout(timer);
  if (typeof outcome === "string") {
    await stop();
    throw new ConnectionError([`The engine ${outcome}.`, ...log.slice(-8)].join("\n"));
  }
  const target = { host: outcome.host, port: outcome.port, token, pid: outcome.pid };
  return {
    target,
    ready: outcome,
    log,
    exited,
    stop,
    get running() {
      return child.exitCode === null && child.signalCode === null;
    },
  };
}
