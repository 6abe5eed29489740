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
  /**
   * plan address (Float64 index), plan number, bytes the memory must have, 1 when the tempo differs, revision,
   * scheduled changes of controls that the control thread knows to have taken hold
   */
  setPlan: 1,
  /** slot, field (see StripField), value, second value, revision, scheduled changes known as above */
  setStrip: 2,
  /** position, its unit (see PositionUnit), 1 when bars are to be counted first, bars to begin before it */
  play: 3,
  stop: 4,
  /** position, its unit */
  locate: 5,
  sync: 6,
  /**
   * number of the change, TimeBase, time, operation (setStrip, setValue, play, stop or locate), its first four
   * arguments. Acknowledged twice: when the audio thread has it, and by its number when it is decided.
   */
  schedule: 7,
  /** number of the change */
  unschedule: 8,
  /** first Float32 index of the ring or 0 to end, its frames (a power of two), bytes the memory must have */
  capture: 9,
  /** frames; 0 ends an advance under way. On the offline clock only. */
  advance: 10,
  /** milliseconds that the audio thread is to be busy for */
  stall: 11,
  /**
   * number of a device or send, place of the parameter (or ValueField), value as kernels read it, frames in which to
   * go there, revision
   */
  setValue: 12,
  /** slot of an instrument's strip, EVENT_…, its two values */
  event: 13,
} as const;

/** What of a device or a send a value is for, where it is no parameter of its own. */
export const ValueField = { bypass: -1, gain: -2 } as const;

export const PositionUnit = { none: 0, frames: 1, ticks: 2 } as const;

/** What the time of a scheduled change counts: frames of the engine's clock, or ticks of the song. */
export const TimeBase = { sample: 0, tick: 1 } as const;

/** What an acknowledgement says: a command was taken; or what became of a scheduled change. */
export const AckKind = { taken: 0, held: 1, cancelled: 2, trackGone: 3 } as const;

export const StripField = { gain: 0, pan: 1, mute: 2, solo: 3 } as const;

/** Control thread's end of the command ring. */
export class CommandWriter {
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** Writes one command and wakes the audio thread; false when the ring is full. At most ten arguments. */
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

  /** There is always room: the control thread never waits for more than ACK_SLOTS answers. */
  write(
    kind: number,
    sequence: number,
    sample: number,
    position: number,
    playing: boolean,
    late: number,
  ): void {
    const { i32, f64 } = this.#memory;
    const write = Atomics.load(i32, Word.ackWrite);
    const at = ACK_INDEX + (write & (ACK_SLOTS - 1)) * ACK_WORDS;
    f64[at] = kind;
    f64[at + 1] = sequence;
    f64[at + 2] = sample;
    f64[at + 3] = position;
    f64[at + 4] = playing ? 1 : 0;
    f64[at + 5] = late;
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
  /** An AckKind. */
  readonly kind: number;
  /** Of the command, or the number of the scheduled change. */
  readonly sequence: number;
  /** Engine frame from which it holds. */
  readonly sample: number;
  /** Song position then, in frames. */
  readonly position: number;
  readonly playing: boolean;
  /** Frames later than it was to take hold. */
  readonly late: number;
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
      kind: f64[at] ?? 0,
      sequence: f64[at + 1] ?? 0,
      sample: f64[at + 2] ?? 0,
      position: f64[at + 3] ?? 0,
      playing: f64[at + 4] === 1,
      late: f64[at + 5] ?? 0,
    };
    Atomics.store(i32, Word.ackRead, (read + 1) | 0);
    return ack;
  }
}
