import type { EngineMemory } from "../memory/engine-memory.ts";
import { STRIP_SLOTS } from "../memory/layout.ts";
import { PlanField, TrackField } from "../plan/plan-layout.ts";
import { PlayHead } from "./play-head.ts";

/**
 * The play head that is heard, and the one that fades out while it fades in, each with the rows of its plan's tracks.
 * Audio thread; allocates nothing after it is made.
 */
export class Crossfade {
  readonly head: PlayHead;
  /** What fades out while a crossfade is under way. */
  readonly outgoing: PlayHead;
  /** Frames that a crossfade takes. */
  readonly frames: number;
  readonly #memory: EngineMemory;
  /** Frames of the crossfade gone by; at `frames` there is none. */
  #at: number;
  #jumped = false;
  #edge = 0;
  /** Track row by slot, of the present and of the outgoing plan; −1 without one. */
  #rows = new Int32Array(STRIP_SLOTS).fill(-1);
  #outgoingRows = new Int32Array(STRIP_SLOTS).fill(-1);

  /** @param maxFrames of a block @param frames that a crossfade takes */
  constructor(memory: EngineMemory, maxFrames: number, frames: number) {
    this.#memory = memory;
    this.head = new PlayHead(maxFrames);
    this.outgoing = new PlayHead(maxFrames);
    this.frames = frames;
    this.#at = frames;
  }

  /** Whether a crossfade is under way. */
  get active(): boolean {
    return this.#at < this.frames;
  }

  /**
   * A crossfade has begun and no frame of it was rendered: what it goes to may still change, and what fades
   * out stays the same.
   */
  get unheard(): boolean {
    return this.#at === 0;
  }

  /** Frames of the crossfade gone by. */
  get at(): number {
    return this.#at;
  }

  /** Frames of the crossfade still to come. */
  get left(): number {
    return this.frames - this.#at;
  }

  /** Whether the crossfade goes to another place in the song; else only to another plan. */
  get jumped(): boolean {
    return this.#jumped;
  }

  /** The place jumped to: clips that start there or later begin with their full attack. */
  get edge(): number {
    return this.#edge;
  }

  /** Row of the track in this slot in the present plan; −1 without one. */
  row(slot: number): number {
    return this.#rows[slot] ?? -1;
  }

  /** Row of the track in this slot in the outgoing plan; −1 without one. */
  outgoingRow(slot: number): number {
    return this.#outgoingRows[slot] ?? -1;
  }

  /** Lets what sounds now fade out. */
  leave(): void {
    if (this.unheard) return;
    this.outgoing.copyFrom(this.head);
    this.#outgoingRows.set(this.#rows);
  }

  /** Lets what sounds now fade out, for another plan that is to be taken up: until then there are no tracks. */
  leavePlan(): void {
    if (this.unheard) {
      this.#rows.fill(-1);
      return;
    }
    this.outgoing.copyFrom(this.head);
    const former = this.#outgoingRows;
    this.#outgoingRows = this.#rows;
    this.#rows = former.fill(-1);
  }

  /** The head goes on in this plan. After leavePlan. @param plan Float64 index */
  takePlan(plan: number): void {
    this.head.plan = plan;
    const { f64 } = this.#memory;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      this.#rows[f64[row + TrackField.slot] ?? 0] = row;
    }
  }

  /** Begins a crossfade to where the head is. @param jumped whether that is another place in the song */
  start(jumped: boolean): void {
    this.#jumped = jumped || (this.unheard && this.#jumped);
    this.#edge = this.head.position;
    this.#at = 0;
  }

  /** Frames of a crossfade have been rendered, no more than were left. Answers whether it is over. */
  pass(frames: number): boolean {
    this.#at += frames;
    return !this.active;
  }
}
