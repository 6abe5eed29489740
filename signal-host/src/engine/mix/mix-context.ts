import {
  CONTEXT_DECAYS,
  CONTEXT_FRAME,
  CONTEXT_HISTORY,
  CONTEXT_PLAYING,
  CONTEXT_POSITIONS,
  CONTEXT_RATE,
  CONTEXT_TEMPI,
  HISTORY_QUANTA,
  QUANTA_MAX,
  QUANTUM,
} from "../../../kernels/abi.ts";
import { MEAN_SQUARE_SECONDS } from "../../dsp/meter.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";

const POSITIONS = 64;
const TEMPI = POSITIONS + (QUANTA_MAX + 1) * 8;
const DECAYS = TEMPI + (QUANTA_MAX + 1) * 8;
const PAST = DECAYS + (QUANTUM + 1) * 8;
/** Bytes of a context with its tables. */
export const MIX_CONTEXT_BYTES = PAST + HISTORY_QUANTA * 16;
/** Clocks of rings wrap where no ring notices. */
const CLOCK_MASK = 2 ** 30 - 1;

/** What kernels know of the block that is rendered: clock, song positions, tempi. Audio thread. */
export class MixContext {
  readonly address: number;
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory, address: number, rate: number) {
    this.#memory = memory;
    this.address = address;
    const { f32, f64, i32 } = memory;
    f32[(address + CONTEXT_RATE) / 4] = rate;
    i32[(address + CONTEXT_POSITIONS) / 4] = address + POSITIONS;
    i32[(address + CONTEXT_TEMPI) / 4] = address + TEMPI;
    i32[(address + CONTEXT_DECAYS) / 4] = address + DECAYS;
    i32[(address + CONTEXT_HISTORY) / 4] = address + PAST;
    for (let frames = 0; frames <= QUANTUM; frames++) {
      f64[(address + DECAYS) / 8 + frames] = Math.exp(-frames / (MEAN_SQUARE_SECONDS * rate));
    }
  }

  /** Where the song is at quantum boundary `index` of the block, in frames, and how fast. */
  setPosition(index: number, position: number, bpm: number, lap: number): void {
    const { f64 } = this.#memory;
    f64[(this.address + POSITIONS) / 8 + index] = position;
    f64[(this.address + TEMPI) / 8 + index] = bpm;
    f64[(this.address + PAST) / 8 + 2 * this.#place(index)] = position;
    f64[(this.address + PAST) / 8 + 2 * this.#place(index) + 1] = lap;
  }

  /** The song begins at a position, at a frame of the block: what comes late was before it. */
  begin(at: number, position: number): void {
    const { f64 } = this.#memory;
    const first = Math.floor(at / QUANTUM);
    for (let back = 0; back < HISTORY_QUANTA - QUANTA_MAX - 1; back++) {
      const row = (this.address + PAST) / 8 + 2 * this.#place(first - back);
      f64[row] = position + (first - back) * QUANTUM - at;
      f64[row + 1] = Infinity;
    }
  }

  #place(index: number): number {
    const frame = this.#memory.i32[(this.address + CONTEXT_FRAME) / 4] ?? 0;
    return ((frame >> 5) + index) & (HISTORY_QUANTA - 1);
  }

  /** A block is over. */
  advance(frames: number): void {
    const { i32 } = this.#memory;
    const at = (this.address + CONTEXT_FRAME) / 4;
    i32[at] = ((i32[at] ?? 0) + frames) & CLOCK_MASK;
  }

  setPlaying(playing: boolean): void {
    this.#memory.i32[(this.address + CONTEXT_PLAYING) / 4] = playing ? 1 : 0;
  }
}
