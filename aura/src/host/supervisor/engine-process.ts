import type { ReadyLine } from "@loophole/schemas/types";
import type { LogTail } from "./log-tail.ts";

/**
 * How a process ended. An exit was asked for or is the program's own orderly end; a crash is anything else.
 */
export type EngineExit =
  | { readonly kind: "exit"; readonly code: number }
  | { readonly kind: "crash"; readonly code: number | null; readonly signal: string | null }
  | { readonly kind: "never-started"; readonly message: string };

/** One run of the engine's program. */
export interface EngineProcess {
  readonly pid: number | undefined;
  /** The line that says where it listens; stays pending when the process ends before it. */
  readonly ready: Promise<ReadyLine>;
  /** Resolves once, as soon as the end is known. */
  readonly exited: Promise<EngineExit>;
  /** Resolves when nothing more will be added to the log. */
  readonly drained: Promise<void>;
  readonly log: LogTail;
  /** Ends it at once. */
  kill(): void;
  /** Asks it to end, and ends it after a grace time if it does not. */
  terminate(): Promise<void>;
}

/** Signal's exit code when its audio thread ended by an error (docs/specs/ipc, DISC-9). */
const AUDIO_FAILED = 5;

/** Words for how a process ended: "crashed (SIGSEGV)". */
export function exitInWords(exit: EngineExit): string {
  switch (exit.kind) {
    case "exit":
      return exit.code === 0 ? "ended by itself" : `ended with code ${exit.code}`;
    case "crash":
      if (exit.code === AUDIO_FAILED) return "ended because its audio thread failed";
      return exit.signal === null
        ? `crashed (exit code ${exit.code ?? "unknown"})`
        : exit.signal === "SIGKILL"
          ? "was killed (SIGKILL)"
          : `crashed (${exit.signal})`;
    case "never-started":
      return `could not be started: ${exit.message}`;
  }
}
