import type { EngineMemory } from "./engine-memory.ts";
import { CLOCK_INDEX, ClockField, Word } from "./layout.ts";

/** What the audio thread says of itself after every block. */
export interface ClockReading {
  /** Frames rendered since the engine started. */
  readonly sample: number;
  /** Song position in frames, that of the next block. */
  readonly position: number;
  readonly blocks: number;
  readonly playing: boolean;
  /** Frames that are still counted before the song moves. */
  readonly countIn: number;
  /** Frames since the song went back to its loop's start; Infinity when it has not since it was last moved. */
  readonly lap: number;
  readonly revision: number;
  /** Number of the plan in force; 0 before the first. */
  readonly plan: number;
  /** Time spent rendering since start, in microseconds. */
  readonly renderUs: number;
}

/** Audio thread's side of the clock: a sequence lock with one writer, which never waits. */
export class ClockWriter {
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** @param times holds the microseconds spent rendering at `renderUsAt` */
  write(
    sample: number,
    position: number,
    blocks: number,
    playing: boolean,
    countIn: number,
    lap: number,
    revision: number,
    plan: number,
    times: Float64Array,
    renderUsAt: number,
  ): void {
    const { i32, f64 } = this.#memory;
    Atomics.add(i32, Word.clockSequence, 1);
    f64[CLOCK_INDEX + ClockField.sample] = sample;
    f64[CLOCK_INDEX + ClockField.position] = position;
    f64[CLOCK_INDEX + ClockField.blocks] = blocks;
    f64[CLOCK_INDEX + ClockField.playing] = playing ? 1 : 0;
    f64[CLOCK_INDEX + ClockField.countIn] = countIn;
    f64[CLOCK_INDEX + ClockField.lap] = lap;
    f64[CLOCK_INDEX + ClockField.revision] = revision;
    f64[CLOCK_INDEX + ClockField.plan] = plan;
    f64[CLOCK_INDEX + ClockField.renderUs] = times[renderUsAt] ?? 0;
    Atomics.add(i32, Word.clockSequence, 1);
  }
}

/** Control thread's side: reads until nothing was written meanwhile. */
export function readClock(memory: EngineMemory): ClockReading {
  const { i32, f64 } = memory;
  for (;;) {
    const before = Atomics.load(i32, Word.clockSequence);
    if ((before & 1) === 1) continue;
    const field = (index: number): number => f64[CLOCK_INDEX + index] ?? 0;
    const reading = {
      sample: field(ClockField.sample),
      position: field(ClockField.position),
      blocks: field(ClockField.blocks),
      playing: field(ClockField.playing) === 1,
      countIn: field(ClockField.countIn),
      lap: field(ClockField.lap),
      revision: field(ClockField.revision),
      plan: field(ClockField.plan),
      renderUs: field(ClockField.renderUs),
    };
    if (Atomics.load(i32, Word.clockSequence) === before) return reading;
  }
}
