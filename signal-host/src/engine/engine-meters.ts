import { MASTER_STRIP, type MeterFrame, type MeterSource } from "./engine-types.ts";
import type { EngineMemory } from "./memory/engine-memory.ts";
import { MASTER_SLOT } from "./memory/layout.ts";
import { MeterReader } from "./memory/meter-area.ts";
import type { Plan } from "./plan/plan-book.ts";

/** Reads the levels of the strips of the plan that is playing. Control thread. */
export class EngineMeters implements MeterSource {
  readonly #reader: MeterReader;
  readonly #plan: () => Plan | undefined;
  #described: Plan | undefined;
  #strips: readonly string[] = [MASTER_STRIP];

  /** @param plan the plan in force */
  constructor(memory: EngineMemory, plan: () => Plan | undefined) {
    this.#reader = new MeterReader(memory);
    this.#plan = plan;
  }

  read(into: MeterFrame): void {
    const plan = this.#plan();
    if (plan !== this.#described) {
      this.#described = plan;
      this.#strips = [...(plan?.strips ?? []).map((strip) => strip.id), MASTER_STRIP];
    }
    const count = this.#strips.length;
    if (into.clips.length !== count) {
      into.peak = new Float32Array(2 * count);
      into.meanSquare = new Float32Array(2 * count);
      into.clips = new Float64Array(count);
    }
    into.strips = this.#strips;
    for (let index = 0; index < count; index++) {
      const slot = plan?.strips[index]?.slot ?? MASTER_SLOT;
      for (let channel = 0; channel < 2; channel++) {
        into.peak[2 * index + channel] = this.#reader.takePeak(slot, channel);
        into.meanSquare[2 * index + channel] = this.#reader.meanSquare(slot, channel);
      }
      into.clips[index] = this.#reader.clips(slot);
    }
  }

  /** A frame to read into. */
  static frame(): MeterFrame {
    return {
      strips: [],
      peak: new Float32Array(0),
      meanSquare: new Float32Array(0),
      clips: new Float64Array(0),
    };
  }
}
