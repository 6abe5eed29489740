import { spawn } from "node:child_process";
import { parseReadyLine } from "@loophole/protocol/node";
import type { AudioMode, ReadyLine } from "@loophole/schemas/types";
import type { Clock } from "../time/clock.ts";
import { sleep } from "../time/sleep.ts";
import type { EngineExit, EngineProcess } from "./engine-process.ts";
import { TERMINATE_GRACE_MS } from "./limits.ts";
import { lineSplitter } from "./line-splitter.ts";
import { LogTail } from "./log-tail.ts";

export interface SignalProcessOptions {
  /** Path of Signal's built entry. */
  readonly entry: string;
  /** The program that runs it; this very Node (or Electron as Node) without it. */
  readonly runtime?: string;
  readonly token: string;
  readonly audio?: AudioMode;
  readonly sampleRate?: number;
  readonly blockSize?: number;
  readonly cacheDir?: string;
  readonly discoveryDir?: string;
  /** Where the engine keeps what it does, for whoever finds it dead. */
  readonly crashRecord?: string;
  readonly debug?: boolean;
  readonly clock: Clock;
}

/** Starts Signal in a process of its own; it ends with this process, whatever happens to it. */
export function spawnSignal(options: SignalProcessOptions): EngineProcess {
  const child = spawn(options.runtime ?? process.execPath, [options.entry, ...signalArguments(options)], {
    env: {
      ...process.env,
      LOOPHOLE_TOKEN: options.token,
      // Under Electron its own binary runs Signal as plain Node; Node ignores the variable.
      ELECTRON_RUN_AS_NODE: "1",
    },
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const log = new LogTail();
  let asked = false;

  const ready = new Promise<ReadyLine>((resolve) => {
    const stdout = lineSplitter((line) => {
      const parsed = parseReadyLine(line);
      if (parsed === null) log.add(line);
      else resolve(parsed);
    });
    child.stdout.on("data", (chunk: Buffer) => stdout.write(chunk));
    child.stdout.on("end", () => stdout.end());
  });
  const stderr = lineSplitter((line) => log.add(line));
  child.stderr.on("data", (chunk: Buffer) => stderr.write(chunk));
  child.stderr.on("end", () => stderr.end());
  // The pipe only tells Signal that its parent lives; a broken one is seen as the exit that broke it.
  child.stdin.on("error", () => {});

  const exited = new Promise<EngineExit>((resolve) => {
    child.once("error", (error) => resolve({ kind: "never-started", message: error.message }));
    child.once("exit", (code, signal) =>
      resolve(asked || code === 0 ? { kind: "exit", code: code ?? 0 } : { kind: "crash", code, signal }),
    );
  });
  const drained = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("close", () => resolve());
  });

  return {
    pid: child.pid,
    ready,
    exited,
    drained,
    log,
    kill: () => void child.kill("SIGKILL"),
    async terminate() {
      asked = true;
      child.stdin.end();
      child.kill("SIGTERM");
      const grace = sleep(options.clock, TERMINATE_GRACE_MS);
      await Promise.race([exited, grace.done.then(() => child.kill("SIGKILL"))]);
      grace.cancel();
      await exited;
    },
  };
}

function signalArguments(options: SignalProcessOptions): string[] {
  const given: [string, string | number | undefined][] = [
    ["--audio", options.audio],
    ["--sample-rate", options.sampleRate],
    ["--block-size", options.blockSize],
    ["--cache-dir", options.cacheDir],
    ["--discovery-dir", options.discoveryDir],
    ["--crash-record", options.crashRecord],
    ["--parent-pid", process.pid],
  ];
  const valued = given.flatMap(([flag, value]) => (value === undefined ? [] : [flag, String(value)]));
  return options.debug === true ? [...valued, "--debug"] : valued;
}
