import { Level } from "../../dsp/meter.ts";
import type { EngineMemory } from "./engine-memory.ts";
import { METER_INDEX, MeterWord, STRIP_SLOTS } from "./layout.ts";

/** Where the player leaves levels; the offline renderer has none. */
export interface MeterSink {
  /**
   * Takes up the levels of both channels (dsp's Level), left at `left` and right at `right`. Peaks and mean
   * squares are linear and not negative.
   */
  publish(slot: number, levels: Float64Array, left: number, right: number): void;
}

/** Audio thread's side of the meters in shared memory. Allocates nothing, never waits. */
export class MeterWriter implements MeterSink {
  readonly #memory: EngineMemory;
  readonly #float = new Float32Array(1);
  readonly #bits = new Int32Array(this.#float.buffer);

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  publish(slot: number, levels: Float64Array, left: number, right: number): void {
    const at = METER_INDEX + slot * MeterWord.count;
    this.#raise(at + MeterWord.peakLeft, levels, left + Level.peak);
    this.#raise(at + MeterWord.peakRight, levels, right + Level.peak);
    const { f32, i32 } = this.#memory;
    f32[at + MeterWord.meanSquareLeft] = levels[left + Level.meanSquare] ?? 0;
    f32[at + MeterWord.meanSquareRight] = levels[right + Level.meanSquare] ?? 0;
    const clips = (levels[left + Level.clips] ?? 0) + (levels[right + Level.clips] ?? 0);
    if (clips !== Atomics.load(i32, at + MeterWord.clips)) Atomics.store(i32, at + MeterWord.clips, clips);
  }

  /** Atomic maximum. The bits of floats that are not negative are ordered as the floats are. */
  #raise(index: number, levels: Float64Array, levelAt: number): void {
    const value = levels[levelAt] ?? 0;
    if (!(value > 0)) return;
    this.#float[0] = value;
    const bits = this.#bits[0] ?? 0;
    const { i32 } = this.#memory;
    let held = Atomics.load(i32, index);
    while (bits > held) {
      const found = Atomics.compareExchange(i32, index, held, bits);
      if (found === held) return;
      held = found;
    }
  }
}

/** Control thread's side: takes what was held and leaves nothing, so that each peak is counted once. */
export class MeterReader {
  readonly #memory: EngineMemory;
  readonly #bits = new Int32Array(1);
  readonly #float = new Float32Array(this.#bits.buffer);

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /** Takes the peak of a strip's channel (0 left, 1 right). */
  takePeak(slot: number, channel: number): number {
    const index = METER_INDEX + slot * MeterWord.count + MeterWord.peakLeft + channel;
    this.#bits[0] = Atomics.exchange(this.#memory.i32, index, 0);
    return this.#float[0] ?? 0;
  }

  meanSquare(slot: number, channel: number): number {
    return this.#memory.f32[METER_INDEX + slot * MeterWord.count + MeterWord.meanSquareLeft + channel] ?? 0;
  }

  clips(slot: number): number {
    return Atomics.load(this.#memory.i32, METER_INDEX + slot * MeterWord.count + MeterWord.clips) >>> 0;
  }

  /** Forgets what a slot's former owner left. Only while the audio thread does not use the slot. */
  clear(slot: number): void {
    if (slot < 0 || slot >= STRIP_SLOTS) throw new RangeError(`There is no strip ${slot}`);
    const at = METER_INDEX + slot * MeterWord.count;
    for (let word = 0; word < MeterWord.count; word++) Atomics.store(this.#memory.i32, at + word, 0);
  }
}
