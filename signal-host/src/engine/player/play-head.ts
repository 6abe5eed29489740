import type { EngineMemory } from "../memory/engine-memory.ts";
import { PlanField } from "../plan/plan-layout.ts";

/**
 * A place in a plan that moves on as frames are rendered. Each run leaves a list of stretches of the song
 * that follow each other without a jump: one, or more where the song's loop wraps. Audio thread.
 */
export class PlayHead {
  /** Float64 index of the plan; 0 without one. */
  plan = 0;
  /** Song position in frames. */
  position = 0;
  active = false;
  /** Frames since the song went back to its loop's start; Infinity when it has not since it was last moved. */
  lap = Infinity;

  #lapBefore = Infinity;

  /** Frames of the last run. */
  frames = 0;
  /** Whether the last run ended exactly where the loop does, and went back; and the one before it. */
  wrappedAtEnd = false;
  wrappedBefore = false;
  /** Stretches of the last run. */
  count = 0;
  readonly positions: Float64Array;
  readonly offsets: Int32Array;
  readonly lengths: Int32Array;

  constructor(maxFrames: number) {
    this.positions = new Float64Array(maxFrames);
    this.offsets = new Int32Array(maxFrames);
    this.lengths = new Int32Array(maxFrames);
  }

  copyFrom(other: PlayHead): void {
    this.plan = other.plan;
    this.position = other.position;
    this.active = other.active;
    this.lap = other.lap;
  }

  /** Goes to a position, whatever lies between. */
  jump(position: number): void {
    this.position = position;
    this.lap = Infinity;
    this.wrappedAtEnd = false;
  }

  /** Moves on by `frames`. A position that reaches the loop's end goes on at its start. */
  run(memory: EngineMemory, frames: number): void {
    this.count = 0;
    this.frames = frames;
    this.#lapBefore = this.lap;
    this.wrappedBefore = this.wrappedAtEnd;
    this.wrappedAtEnd = false;
    if (!this.active) return;
    if (this.plan === 0) {
      // Nothing to hear, no loop: the song goes on all the same.
      this.position += frames;
      return;
    }
    const { f64 } = memory;
    const start = f64[this.plan + PlanField.loopStart] ?? 0;
    const end = f64[this.plan + PlanField.loopEnd] ?? 0;
    const loops = f64[this.plan + PlanField.loopEnabled] === 1 && end > start;
    let done = 0;
    while (done < frames) {
      const wraps = loops && this.position < end;
      const length = wraps ? Math.min(frames - done, end - this.position) : frames - done;
      this.positions[this.count] = this.position;
      this.offsets[this.count] = done;
      this.lengths[this.count] = length;
      this.count++;
      this.position += length;
      this.lap += length;
      done += length;
      if (wraps && this.position === end) {
        this.position = start;
        this.lap = 0;
        this.wrappedAtEnd = done === frames;
      }
    }
  }

  /** Frames until the song goes back to the loop's start; Infinity when it does not. */
  framesToWrap({ f64 }: EngineMemory): number {
    if (!this.active || this.plan === 0) return Infinity;
    const start = f64[this.plan + PlanField.loopStart] ?? 0;
    const end = f64[this.plan + PlanField.loopEnd] ?? 0;
    const loops = f64[this.plan + PlanField.loopEnabled] === 1 && end > start && this.position < end;
    return loops ? end - this.position : Infinity;
  }

  /** `lap` as it was `into` frames into the last run. */
  lapAt(into: number): number {
    if (into >= this.frames || this.count === 0) return this.lap;
    let index = this.count - 1;
    while (index > 0 && (this.offsets[index] ?? 0) > into) index--;
    return index > 0 ? into - (this.offsets[index] ?? 0) : this.#lapBefore + into;
  }

  /** Where the song was `into` frames into the last run. */
  positionAt(into: number): number {
    if (into >= this.frames || this.count === 0) return this.position;
    for (let index = this.count - 1; index >= 0; index--) {
      const offset = this.offsets[index] ?? 0;
      if (offset <= into) return (this.positions[index] ?? 0) + (into - offset);
    }
    return this.position;
  }
}
