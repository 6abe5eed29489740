import { CommandQueue } from "./command-queue.ts";
import { readClock } from "./memory/clock.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { Word } from "./memory/layout.ts";
import type { Ack } from "./memory/rings.ts";
import { OfflineClock } from "./offline/offline-clock.ts";
import { ScheduleDesk } from "./schedule/schedule-desk.ts";
import { SignalListener } from "./signal-listener.ts";

export interface EngineLinkParts {
  readonly memory: EngineMemory;
  /** Frames of a block. */
  readonly blockSize: number;
  /** Called when changes were settled. oldestPlan: the first that the audio thread may still read. */
  readonly onSettled: (oldestPlan: number) => void;
  /** Called after that, when all who waited for a time know that it has come. */
  readonly onProgress: () => void;
  /** Called when what the audio thread has said could not be taken. */
  readonly onFailure: (error: Error) => void;
}

/**
 * The control thread's end of what it has with the audio thread: commands go there, and promises settle by what comes
 * back.
 */
export class EngineLink {
  readonly schedule: ScheduleDesk;
  readonly offline: OfflineClock;
  readonly #parts: EngineLinkParts;
  readonly #commands: CommandQueue;
  readonly #listener: SignalListener;

  constructor(parts: EngineLinkParts) {
    const { memory, blockSize } = parts;
    this.#parts = parts;
    this.schedule = new ScheduleDesk(this.send);
    this.offline = new OfflineClock({ memory, blockSize, send: this.send, look: () => this.#onSignal() });
    this.#commands = new CommandQueue(memory, (ack) => this.schedule.decide(ack));
    this.#listener = new SignalListener({
      words: memory.i32,
      index: Word.ackSignal,
      onSignal: () => this.#onSignal(),
      awaiting: () => this.#commands.awaiting || this.schedule.count > 0 || this.offline.awaiting,
    });
  }

  /** Begins to listen to the audio thread. */
  start(): void {
    this.#listener.run().catch((error: unknown) => {
      this.#parts.onFailure(error instanceof Error ? error : new Error(String(error)));
    });
  }

  /** Sends a command to the audio thread; resolves when it has been taken. */
  readonly send = (operation: number, ...args: number[]): Promise<Ack> => {
    const acknowledged = this.#commands.send(operation, ...args);
    this.#listener.poke();
    return acknowledged;
  };

  #onSignal(): void {
    const { memory, onSettled, onProgress } = this.#parts;
    // Asked for first, so that all that took hold before is known when it is acted upon.
    const oldestPlan = Atomics.load(memory.i32, Word.oldestPlan);
    const { sample } = readClock(memory);
    this.#commands.settle();
    onSettled(oldestPlan);
    this.offline.reached(sample);
    onProgress();
  }

  /** Rejects everything under way and to come. */
  fail(error: Error): void {
    this.#commands.fail(error);
    this.schedule.fail(error);
    this.offline.fail(error);
  }

  /** Listens no more. */
  stop(): void {
    this.#listener.stop();
  }
}
