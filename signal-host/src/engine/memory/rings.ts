import type { EngineMemory } from "./engine-memory.ts";
import {
  ACK_INDEX,
  ACK_SLOTS,
  ACK_WORDS,
  COMMAND_INDEX,
  COMMAND_SLOTS,
  COMMAND_WORDS,
  Word,
} from "./layout.ts";

/**
 * Single-producer, single-consumer rings of fixed-size slots. The indices only grow (modulo 2³²) and are
 * published by atomic stores after the slot's contents, so that what is read is whole.
 */

/** Commands to the audio thread. Numbers travel as Float64: exact for frames, bytes and plan addresses. */
export const Operation = {
  /** plan address (Float64 index), plan number, bytes the memory must have, position scale, revision */
  setPlan: 1,
  /** slot, field (see StripField), value, second value, revision */
  setStrip: 2,
  /** position in frames, or -1 for where it is */
  play: 3,
  stop: 4,
  /** position in frames */
  locate: 5,
  sync: 6,
} as const;

export const StripField = { gain: 0, pan: 1, mute: 2, solo: 3 } as const;

/** Control thread's end of the command ring. */
export class CommandWriter {
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** Writes one command and wakes the audio thread; false when the ring is full. At most six arguments. */
  write(operation: number, sequence: number, args: readonly number[]): boolean {
    const { i32, f64 } = this.#memory;
    const write = Atomics.load(i32, Word.commandWrite);
    if (((write - Atomics.load(i32, Word.commandRead)) | 0) >= COMMAND_SLOTS) return false;
    const at = COMMAND_INDEX + (write & (COMMAND_SLOTS - 1)) * COMMAND_WORDS;
    f64[at] = operation;
    f64[at + 1] = sequence;
    for (let index = 0; index < args.length; index++) f64[at + 2 + index] = args[index] ?? 0;
    Atomics.store(i32, Word.commandWrite, (write + 1) | 0);
    this.wake();
    return true;
  }

  wake(): void {
    Atomics.add(this.#memory.i32, Word.commandSignal, 1);
    Atomics.notify(this.#memory.i32, Word.commandSignal);
  }
}

/** Audio thread's end of the command ring: look at the front, then take it. Allocates nothing. */
export class CommandReader {
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** Float64 index of the oldest command, or -1 when there is none. */
  front(): number {
    const { i32 } = this.#memory;
    const read = Atomics.load(i32, Word.commandRead);
    if (read === Atomics.load(i32, Word.commandWrite)) return -1;
    return COMMAND_INDEX + (read & (COMMAND_SLOTS - 1)) * COMMAND_WORDS;
  }

  take(): void {
    Atomics.add(this.#memory.i32, Word.commandRead, 1);
  }
}

/** Audio thread's end of the acknowledgement ring. */
export class AckWriter {
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** There is always room: the control thread has at most ACK_SLOTS commands without an answer. */
  write(sequence: number, sample: number, position: number, playing: boolean): void {
    const { i32, f64 } = this.#memory;
    const write = Atomics.load(i32, Word.ackWrite);
    const at = ACK_INDEX + (write & (ACK_SLOTS - 1)) * ACK_WORDS;
    f64[at] = sequence;
    f64[at + 1] = sample;
    f64[at + 2] = position;
    f64[at + 3] = playing ? 1 : 0;
    Atomics.store(i32, Word.ackWrite, (write + 1) | 0);
  }

  /** Wakes the control thread. */
  signal(): void {
    Atomics.add(this.#memory.i32, Word.ackSignal, 1);
    Atomics.notify(this.#memory.i32, Word.ackSignal);
  }
}

/** When and how a command took hold. */
export interface Ack {
  readonly sequence: number;
  /** Engine frame from which it holds. */
  readonly sample: number;
  /** Song position then, in frames. */
  readonly position: number;
  readonly playing: boolean;
}

/** Control thread's end of the acknowledgement ring. */
export class AckReader {
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  read(): Ack | undefined {
    const { i32, f64 } = this.#memory;
    const read = Atomics.load(i32, Word.ackRead);
    if (read === Atomics.load(i32, Word.ackWrite)) return undefined;
    const at = ACK_INDEX + (read & (ACK_SLOTS - 1)) * ACK_WORDS;
    const ack = {
      sequence: f64[at] ?? 0,
      sample: f64[at + 1] ?? 0,
      position: f64[at + 2] ?? 0,
      playing: f64[at + 3] === 1,
    };
    Atomics.store(i32, Word.ackRead, (read + 1) | 0);
    return ack;
  }
}
