import { bpmAtFrame, framesAtTick, framesFromTicks, tickAtFrame } from "@loophole/protocol";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { INITIAL_BPM, PlanField } from "../plan/plan-layout.ts";

/**
 * Ticks, frames and tempi by the tempo map of a plan; before there is a plan (0) by the tempo that holds then. Audio
 * thread; allocates nothing.
 */
export class TempoLookup {
  readonly #memory: EngineMemory;
  readonly #sampleRate: number;

  constructor(memory: EngineMemory, sampleRate: number) {
    this.#memory = memory;
    this.#sampleRate = sampleRate;
  }

  /** Song position of a tick in frames. @param plan Float64 index */
  framesAt(plan: number, tick: number): number {
    if (plan === 0) return framesFromTicks(tick, INITIAL_BPM, this.#sampleRate);
    const { f64 } = this.#memory;
    const rows = f64[plan + PlanField.tempo] ?? 0;
    return framesAtTick(f64, rows, f64[plan + PlanField.tempoCount] ?? 1, tick, this.#sampleRate);
  }

  /** Tick of a song position in frames. @param plan Float64 index */
  tickAt(plan: number, frame: number): number {
    if (plan === 0) return (frame * INITIAL_BPM * 960) / (60 * this.#sampleRate);
    const { f64 } = this.#memory;
    const rows = f64[plan + PlanField.tempo] ?? 0;
    return tickAtFrame(f64, rows, f64[plan + PlanField.tempoCount] ?? 1, frame, this.#sampleRate);
  }

  /** Tempo at a song position in frames. @param plan Float64 index */
  bpmAt(plan: number, position: number): number {
    if (plan === 0) return INITIAL_BPM;
    const { f64 } = this.#memory;
    const rows = f64[plan + PlanField.tempo] ?? 0;
    return bpmAtFrame(f64, rows, f64[plan + PlanField.tempoCount] ?? 1, position, this.#sampleRate);
  }
}
