import type { EngineMemory } from "../memory/engine-memory.ts";
import { GroupField, PlanField, TrackField } from "../plan/plan-layout.ts";
import type { PlayHead } from "./play-head.ts";
import { Sequencer } from "./sequencer.ts";

/**
 * Gives the instruments of the plan under a play head their events: the song's notes piece by piece of a block, live
 * ones, and what must end or begin where the song jumps. Audio thread; allocates nothing after it is made.
 */
export class NotePlayer {
  readonly #memory: EngineMemory;
  readonly #head: PlayHead;
  readonly #sequencer: Sequencer;

  constructor(memory: EngineMemory, head: PlayHead) {
    this.#memory = memory;
    this.#head = head;
    this.#sequencer = new Sequencer(memory);
  }

  /** After the head's plan has changed: what sounds goes on as the new notes say. */
  reconcileAll(): void {
    const { f64 } = this.#memory;
    const { plan, position } = this.#head;
    this.#sequencer.beginPlan();
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      if (f64[row + TrackField.instrument] !== 0) this.#sequencer.reconcile(row, position, 0);
    }
    this.#sequencer.forgetOthers();
  }

  /** Ends all notes of the song. @param at frame of the block */
  releaseAll(at: number): void {
    const { f64 } = this.#memory;
    const { plan } = this.#head;
    if (plan === 0) return;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      if (f64[row + TrackField.instrument] !== 0) this.#sequencer.release(row, at);
    }
  }

  /** Brings all instruments to what they are at the head's position. @param at frame of the block */
  chaseAll(at: number): void {
    const { f64 } = this.#memory;
    const { plan, position } = this.#head;
    if (plan === 0) return;
    const tracks = f64[plan + PlanField.tracks] ?? 0;
    const count = f64[plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const row = tracks + index * TrackField.count;
      if (f64[row + TrackField.instrument] !== 0) this.#sequencer.chase(row, position, at);
    }
  }

  /** A live event for the instrument of a track. @param row the track's @param at frame of the block */
  send(row: number, at: number, kind: number, first: number, second: number): boolean {
    const record = this.#memory.f64[row + TrackField.instrument] ?? 0;
    return record !== 0 && this.#sequencer.sendLive(row, at, kind, first, second);
  }

  /** The notes of what the head has just run over. @param row a group's @param begun frame of the block it began at */
  play(row: number, begun: number): void {
    const { f64 } = this.#memory;
    const head = this.#head;
    for (let lane = 0; lane < 4; lane++) {
      const track = (f64[row + GroupField.tracks + lane] ?? 0) | 0;
      if (track === 0 || f64[track + TrackField.instrument] === 0) continue;
      for (let index = 0; index < head.count; index++) {
        const from = head.positions[index] ?? 0;
        const offset = (begun + (head.offsets[index] ?? 0)) | 0;
        if (index > 0 || head.wrappedBefore) {
          this.#sequencer.release(track, offset);
          this.#sequencer.chase(track, from, offset);
        }
        this.#sequencer.play(track, from, from + (head.lengths[index] ?? 0), offset);
      }
    }
  }

  /** After a block: its events are behind. @param row a group's */
  clear(row: number): void {
    const { f64 } = this.#memory;
    for (let lane = 0; lane < 4; lane++) {
      const track = (f64[row + GroupField.tracks + lane] ?? 0) | 0;
      const record = track === 0 ? 0 : (f64[track + TrackField.instrument] ?? 0);
      if (record !== 0) this.#sequencer.clear(record);
    }
  }
}
