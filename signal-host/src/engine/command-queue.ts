import type { EngineMemory } from "./memory/engine-memory.ts";
import { COMMAND_SLOTS } from "./memory/layout.ts";
import { AckKind, AckReader, CommandWriter, type Ack } from "./memory/rings.ts";

/** Sends a command to the audio thread; resolves when it has been taken. */
export type Send = (operation: number, ...args: number[]) => Promise<Ack>;

interface Waiting {
  readonly resolve: (ack: Ack) => void;
  readonly reject: (error: Error) => void;
}

interface Unsent {
  readonly operation: number;
  readonly args: readonly number[];
  readonly waiting: Waiting;
}

/**
 * Sends commands to the audio thread in order and settles a promise for each when it has taken hold. What
 * the ring has no room for waits here. Control thread.
 */
export class CommandQueue {
  readonly #writer: CommandWriter;
  readonly #reader: AckReader;
  readonly #onDecided: (ack: Ack) => void;
  /** Under way, by sequence number, in order. */
  readonly #sent = new Map<number, Waiting>();
  #unsent: Unsent[] = [];
  #sequence = 0;
  #failure: Error | undefined;

  /** @param onDecided called with what became of scheduled changes, in the order in which they took hold */
  constructor(memory: EngineMemory, onDecided: (ack: Ack) => void) {
    this.#onDecided = onDecided;
    this.#writer = new CommandWriter(memory);
    this.#reader = new AckReader(memory);
  }

  get awaiting(): boolean {
    return this.#sent.size > 0;
  }

  send(operation: number, ...args: number[]): Promise<Ack> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      this.#unsent.push({ operation, args, waiting: { resolve, reject } });
      this.#flush();
    });
  }

  /** Takes the acknowledgements that have come. */
  settle(): void {
    for (let ack = this.#reader.read(); ack !== undefined; ack = this.#reader.read()) {
      if (ack.kind === AckKind.taken) {
        this.#sent.get(ack.sequence)?.resolve(ack);
        this.#sent.delete(ack.sequence);
      } else {
        this.#onDecided(ack);
      }
    }
    this.#flush();
  }

  #flush(): void {
    let done = 0;
    for (const { operation, args, waiting } of this.#unsent) {
      // No more commands without an answer than there are commands under way.
      if (this.#sent.size >= COMMAND_SLOTS) break;
      const sequence = this.#sequence + 1;
      if (!this.#writer.write(operation, sequence, args)) break;
      this.#sequence = sequence;
      this.#sent.set(sequence, waiting);
      done++;
    }
    if (done > 0) this.#unsent = this.#unsent.slice(done);
  }

  /** Rejects everything under way and to come. */
  fail(error: Error): void {
    this.#failure ??= error;
    for (const waiting of [...this.#sent.values(), ...this.#unsent.map((unsent) => unsent.waiting)]) {
      waiting.reject(this.#failure);
    }
    this.#sent.clear();
    this.#unsent = [];
  }
}
