import type { EngineMemory } from "../memory/engine-memory.ts";
import { PlanField, TrackField } from "../plan/plan-layout.ts";
import type { Crossfade } from "./crossfade.ts";
import type { FadedTracks } from "./faded-tracks.ts";
import type { StripBank } from "./strip-bank.ts";

/**
 * Tracks of the outgoing plan that the present one no longer has: they fade out past all buses. Audio thread;
 * allocates nothing after it is made.
 */
export class RemovedTracks {
  readonly #memory: EngineMemory;
  readonly #fade: Crossfade;
  readonly #tracks: FadedTracks;
  readonly #strips: StripBank;
  /** What fades out of tracks that are gone, in the present block. */
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  #sounds = false;

  /** @param maxFrames of a block */
  constructor(
    memory: EngineMemory,
    fade: Crossfade,
    tracks: FadedTracks,
    strips: StripBank,
    maxFrames: number,
  ) {
    this.#memory = memory;
    this.#fade = fade;
    this.#tracks = tracks;
    this.#strips = strips;
    this.#left = new Float32Array(maxFrames);
    this.#right = new Float32Array(maxFrames);
  }

  /** Adds a piece of a block, while a crossfade goes from another plan. @param at frame of the block it begins at */
  add(at: number, frames: number): void {
    const { f64 } = this.#memory;
    const fade = this.#fade;
    const { left, right } = this.#tracks;
    const tracks = f64[fade.outgoing.plan + PlanField.tracks] ?? 0;
    const count = f64[fade.outgoing.plan + PlanField.trackCount] ?? 0;
    for (let index = 0; index < count; index++) {
      const slot = f64[tracks + index * TrackField.count + TrackField.slot] ?? 0;
      if (fade.row(slot) !== -1 || f64[tracks + index * TrackField.count + TrackField.bare] !== 1) continue;
      if (!this.#tracks.fillOutgoing(fade.outgoingRow(slot), frames)) continue;
      if (!this.#sounds) {
        this.#left.fill(0);
        this.#right.fill(0);
        this.#sounds = true;
      }
      this.#strips.addRemoved(slot, left, right, frames, this.#left, this.#right, at);
    }
  }

  /** Adds what the block has of them to what is heard, and begins the next. @param start of the block in both */
  mix(left: Float32Array, right: Float32Array, start: number, frames: number): void {
    if (!this.#sounds) return;
    this.#sounds = false;
    for (let i = 0; i < frames; i++) {
      left[start + i] = (left[start + i] ?? 0) + (this.#left[i] ?? 0);
      right[start + i] = (right[start + i] ?? 0) + (this.#right[i] ?? 0);
    }
  }
}
