import { fork, type ChildProcess } from "node:child_process";
import { Readable, type Writable } from "node:stream";
import { TAKEN_PIPE, type DeviceTask, type DeviceWord } from "./device-messages.ts";

/** A device process that was asked to end is given this long for it, in ms: longer than it plays out. */
const CLOSE_MS = 700;

/** A process that reaches a device, from Signal's side. It ends with whoever started it. */
export class DeviceLink {
  readonly #process: ChildProcess;
  readonly #blocks: Writable;
  readonly #taken: Readable;
  /** Resolves, with how in words, when the process has ended. Its driver's threads and files are gone then. */
  readonly ended: Promise<string>;

  /**
   * Starts the process: takes 2 ms of the calling thread, and some 60 ms until it says something.
   *
   * @param program the built device-process.js
   */
  constructor(program: URL, task: DeviceTask) {
    const child = fork(program, [JSON.stringify(task)], {
      execArgv: [],
      // Libraries print to both standard streams.
      stdio: ["pipe", "ignore", "ignore", "pipe", "ipc"],
    });
    const taken = child.stdio[TAKEN_PIPE];
    if (child.stdin === null || !(taken instanceof Readable)) throw new Error("A process without its pipes");
    this.#process = child;
    this.#blocks = child.stdin;
    this.#taken = taken;
    // Writing to a process that has just ended: that is told by its end.
    this.#blocks.on("error", () => undefined);
    this.#taken.on("error", () => undefined);
    this.ended = new Promise((resolve) => {
      child.once("error", (error) => resolve(`it cannot be started: ${error.message}`));
      child.once("exit", (code, signal) => {
        const how = signal ?? `exit code ${String(code)}`;
        // What it said last may still be on its way.
        if (child.connected) child.once("disconnect", () => resolve(how));
        else resolve(how);
      });
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Calls back with all that the process says from now on. */
  onWord(listener: (word: DeviceWord) => void): void {
    this.#process.on("message", listener);
  }

  /** Sends a block. Its bytes must stay as they are until the device has taken it. */
  write(block: Uint8Array): void {
    this.#blocks.write(block);
  }

  /** Calls back with a byte for each block that the device has taken (TAKEN_PIPE). */
  onTaken(take: (starved: Uint8Array) => void): void {
    this.#taken.on("data", take);
  }

  /** Ends the process at once. */
  kill(): void {
    this.#process.kill("SIGKILL");
  }

  /** Has the process play what it was given and end; resolves when it has, after 700 ms at the latest. */
  async close(): Promise<void> {
    const timer = setTimeout(() => this.kill(), CLOSE_MS);
    this.#blocks.end();
    await this.ended;
    clearTimeout(timer);
  }
}
