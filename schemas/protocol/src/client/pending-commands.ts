import type { CommandName } from "@loophole/schemas/methods";
import type { Applied, ProgressData } from "@loophole/schemas/types";
import { CommandTimeoutError } from "../errors.ts";
import { CommandQueue } from "./command-queue.ts";

/** A command that waits for its reply. */
export interface PendingCommand {
  readonly id: string;
  readonly name: CommandName;
  /** Answered when it is done, whatever was asked before and after. */
  readonly overtaken: boolean;
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
  /** Answered in the order they were sent, but for a few. */
  readonly #short = new CommandQueue<PendingCommand>();
  /** Long work, which others overtake. */
  readonly #long = new Map<string, PendingCommand>();
  readonly #onTimeout: (command: PendingCommand) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = Number.POSITIVE_INFINITY;

  /** `onTimeout` is told of each command that was given up, after its promise was rejected. */
  constructor(onTimeout: (command: PendingCommand) => void) {
    this.#onTimeout = onTimeout;
  }

  get(id: string): PendingCommand | undefined {
    return this.#long.get(id) ?? this.#short.find(id);
  }

  add(command: PendingCommand): void {
    if (command.overtaken) this.#long.set(command.id, command);
    else this.#short.add(command);
    if (command.deadline < this.#timerAt) this.#watch(command.deadline);
  }

  /** The command, which waits no longer. */
  take(id: string): PendingCommand | undefined {
    let command = this.#short.takeFirst(id) ?? this.#long.get(id);
    if (command === undefined) command = this.#short.take(id);
    else this.#long.delete(id);
    command?.release?.();
    return command;
  }

  /** Rejects all and stops watching. */
  rejectAll(errorFor: (name: CommandName) => Error): void {
    this.#stopWatching();
    const commands = this.#all();
    this.#long.clear();
    this.#short.clear();
    for (const command of commands) {
      command.release?.();
      command.reject(errorFor(command.name));
    }
  }

  #all(): PendingCommand[] {
    return [...this.#short.all(), ...this.#long.values()];
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
    for (const command of this.#all()) {
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
