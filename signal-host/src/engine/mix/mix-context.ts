import {
  CONTEXT_DECAYS,
  CONTEXT_FRAME,
  CONTEXT_PLAYING,
  CONTEXT_POSITIONS,
  CONTEXT_RATE,
  CONTEXT_TEMPI,
  QUANTA_MAX,
  QUANTUM,
} from "../../../kernels/abi.ts";
import { MEAN_SQUARE_SECONDS } from "../../dsp/meter.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";

const POSITIONS = 64;
const TEMPI = POSITIONS + (QUANTA_MAX + 1) * 8;
const DECAYS = TEMPI + (QUANTA_MAX + 1) * 8;
/** Bytes of a context with its tables. */
export const MIX_CONTEXT_BYTES = DECAYS + (QUANTUM + 1) * 8;
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
    for (let frames = 0; frames <= QUANTUM; frames++) {
      f64[(address + DECAYS) / 8 + frames] = Math.exp(-frames / (MEAN_SQUARE_SECONDS * rate));
    }
  }

  /** Where the song is at quantum boundary `index` of the block, in frames, and how fast. */
  setPosition(index: number, position: number, bpm: number): void {
    const { f64 } = this.#memory;
    f64[(this.address + POSITIONS) / 8 + index] = position;
    f64[(this.address + TEMPI) / 8 + index] = bpm;
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
