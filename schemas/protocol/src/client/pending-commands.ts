import type { CommandName } from "@loophole/schemas/methods";
import type { Applied, ProgressData } from "@loophole/schemas/types";
import { CommandTimeoutError } from "../errors.ts";

/** A command that waits for its reply. */
export interface PendingCommand {
  readonly id: string;
  readonly name: CommandName;
  /** null: waits as long as the connection lives. */
  readonly timeoutMs: number | null;
  /** performance.now() after which it is given up. */
  readonly deadline: number;
  readonly resolve: (outcome: { result: unknown; applied?: Applied }) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: ProgressData) => void) | undefined;
  /** Lets go of what the command holds, such as an abort listener. */
  readonly release: (() => void) | undefined;
}

/** The commands under way on one connection, and the one timer that watches all their deadlines. */
export class PendingCommands {
  readonly #commands = new Map<string, PendingCommand>();
  readonly #onTimeout: (command: PendingCommand) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = Number.POSITIVE_INFINITY;

  /** `onTimeout` is told of each command that was given up, after its promise was rejected. */
  constructor(onTimeout: (command: PendingCommand) => void) {
    this.#onTimeout = onTimeout;
  }

  get size(): number {
    return this.#commands.size;
  }

  has(id: string): boolean {
    return this.#commands.has(id);
  }

  get(id: string): PendingCommand | undefined {
    return this.#commands.get(id);
  }

  add(command: PendingCommand): void {
    this.#commands.set(command.id, command);
    if (command.deadline < this.#timerAt) this.#watch(command.deadline);
  }

  /** The command, which waits no longer. */
  take(id: string): PendingCommand | undefined {
    const command = this.#commands.get(id);
    if (command === undefined) return undefined;
    this.#commands.delete(id);
    command.release?.();
    return command;
  }

  /** Rejects all and stops watching. */
  rejectAll(errorFor: (name: CommandName) => Error): void {
    this.#stopWatching();
    const commands = [...this.#commands.values()];
    this.#commands.clear();
    for (const command of commands) {
      command.release?.();
      command.reject(errorFor(command.name));
    }
  }

  #watch(deadline: number): void {
    this.#stopWatching();
    this.#timerAt = deadline;
    this.#timer = setTimeout(this.#sweep, Math.max(0, Math.ceil(deadline - performance.now())));
  }

  #stopWatching(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#timerAt = Number.POSITIVE_INFINITY;
  }

  readonly #sweep = (): void => {
    this.#stopWatching();
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    for (const command of this.#commands.values()) {
      if (command.deadline > now) {
        next = Math.min(next, command.deadline);
        continue;
      }
      this.take(command.id);
      command.reject(new CommandTimeoutError(command.name, command.timeoutMs ?? 0));
      this.#onTimeout(command);
    }
    if (next !== Number.POSITIVE_INFINITY) this.#watch(next);
  };
}
