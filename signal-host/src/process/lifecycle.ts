import type { Log } from "./log.ts";

/** A shutdown that takes longer ends the hard way, in ms. */
const HARD_EXIT_MS = 2_000;

export interface ShutdownStep {
  readonly name: string;
  /** The step is given up after this, and the shutdown goes on. */
  readonly limitMs: number;
  /** Answers false where something native could not be let go of, so that only killing the process helps. */
  run(): Promise<boolean> | Promise<void> | void;
}

/** What ends a process; tests bring their own. */
export interface ProcessExit {
  exit(code: number): void;
  /** Ends even a process whose native code hangs. */
  kill(): void;
}

const realExit: ProcessExit = {
  exit: (code) => {
    process.exit(code);
  },
  kill: () => {
    process.kill(process.pid, "SIGKILL");
  },
};

/**
 * The end of the process: the steps registered last run first, each within its limit. Nothing can hold it up
 * for more than two seconds. Where a step was given up, native code may hang, and the process is killed instead
 * of being asked to leave.
 */
export class Lifecycle {
  readonly #log: Log;
  readonly #exit: ProcessExit;
  readonly #steps: ShutdownStep[] = [];
  #isEnding = false;

  constructor(log: Log, exit: ProcessExit = realExit) {
    this.#log = log;
    this.#exit = exit;
  }

  get isEnding(): boolean {
    return this.#isEnding;
  }

  add(step: ShutdownStep): void {
    this.#steps.unshift(step);
  }

  /** Ends the process with this code. Later calls while it runs do nothing. */
  async shutdown(reason: string, code: number): Promise<void> {
    if (this.#isEnding) return;
    this.#isEnding = true;
    this.#log.info("shutting down", { reason });
    const hardExit = setTimeout(() => {
      this.#log.flush({ msg: "shutdown took too long" });
      this.#exit.kill();
    }, HARD_EXIT_MS);
    let isClean = true;
    for (const step of this.#steps) isClean = (await this.#run(step)) && isClean;
    clearTimeout(hardExit);
    this.#log.flush();
    if (isClean) this.#exit.exit(code);
    else this.#exit.kill();
  }

  async #run(step: ShutdownStep): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<"late">((resolve) => {
      timer = setTimeout(() => {
        resolve("late");
      }, step.limitMs);
    });
    try {
      const end = await Promise.race([Promise.resolve(step.run()), limit]);
      const isDone = end !== "late" && end !== false;
      if (!isDone) this.#log.error("a step of the shutdown was given up", { step: step.name });
      return isDone;
    } catch (error) {
      this.#log.error("a step of the shutdown failed", { step: step.name, error: String(error) });
      return true;
    } finally {
      clearTimeout(timer);
    }
  }
}
