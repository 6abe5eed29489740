import type { At, Diagnostic } from "@loophole/schemas/types";
import type { CommandContext } from "../control/command-context.ts";
import type { TelemetrySink } from "../control/telemetry-sink.ts";
import type { DoableCommand } from "./dispatcher.ts";
import type { DiagnosticWords } from "./wire-text.ts";

/** Least time between two progress reports of one command, in ms. */
const PROGRESS_INTERVAL_MS = 50;

/** What a command under way asks of its session. */
export interface CommandHome extends TelemetrySink {
  tell(diagnostic: DiagnosticWords): void;
  cancel(commandId: string): boolean;
  breakConnection(): void;
  tap(enabled: boolean): void;
}

/** One command under way. */
export class CommandRun implements CommandContext {
  readonly id: string;
  readonly command: DoableCommand;
  readonly at: At | undefined;
  readonly #home: CommandHome;
  readonly #now: () => number;
  #controller: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastProgress: number | null = null;
  #ended = false;

  constructor(id: string, command: DoableCommand, at: At | undefined, home: CommandHome, now: () => number) {
    this.id = id;
    this.command = command;
    this.at = at;
    this.#home = home;
    this.#now = now;
  }

  get telemetry(): TelemetrySink {
    return this.#home;
  }

  /** Whether system.cancel ends it. */
  get isCancellable(): boolean {
    return this.at !== undefined || this.command.info.long;
  }

  /** Made when first asked for: most commands are done before anybody could cancel them. */
  get signal(): AbortSignal {
    return (this.#controller ??= new AbortController()).signal;
  }

  progress(fraction: number, stage: string): void {
    const now = this.#now();
    if (this.#ended) return;
    if (this.#lastProgress !== null && now - this.#lastProgress < PROGRESS_INTERVAL_MS) return;
    this.#lastProgress = now;
    const data = { fraction: Math.min(1, Math.max(0, fraction)), stage };
    this.#home.tell({ severity: "info", code: "PROGRESS", message: stage, data, re: this.id });
  }

  warn(code: string, message: string, data?: Diagnostic["data"]): void {
    this.#home.tell({ severity: "warning", code, message, re: this.id, ...(data !== undefined && { data }) });
  }

  cancel(commandId: string): boolean {
    return this.#home.cancel(commandId);
  }

  tap(enabled: boolean): void {
    this.#home.tap(enabled);
  }

  breakConnection(): void {
    this.#home.breakConnection();
  }

  abort(): void {
    void this.signal;
    this.#controller?.abort();
  }

  expireAfter(ms: number, onExpired: () => void): void {
    this.#timer = setTimeout(onExpired, ms);
  }

  /** Marks it answered. False when it was answered before, so that nothing is answered twice. */
  end(): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    clearTimeout(this.#timer);
    return true;
  }
}
