import { mixAddCrossfade } from "../../dsp/mix.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { TrackField } from "../plan/plan-layout.ts";
import type { Crossfade } from "./crossfade.ts";
import type { TrackFiller } from "./group-sources.ts";
import type { PlayHead } from "./play-head.ts";
import { ClipFilter, type TrackMixer } from "./track-mixer.ts";

/**
 * Mixes the clips of one track under the two play heads of a crossfade; a track whose clips stay the same is not
 * touched by it. Audio thread; allocates nothing after it is made.
 */
export class FadedTracks implements TrackFiller {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly #memory: EngineMemory;
  readonly #fade: Crossfade;
  readonly #mixer: TrackMixer;
  readonly #fadeLeft: Float32Array;
  readonly #fadeRight: Float32Array;

  /** @param maxFrames of a block */
  constructor(memory: EngineMemory, fade: Crossfade, mixer: TrackMixer, maxFrames: number) {
    this.#memory = memory;
    this.#fade = fade;
    this.#mixer = mixer;
    this.left = new Float32Array(maxFrames);
    this.right = new Float32Array(maxFrames);
    this.#fadeLeft = new Float32Array(maxFrames);
    this.#fadeRight = new Float32Array(maxFrames);
  }

  fill(row: number, frames: number): boolean {
    const fade = this.#fade;
    const slot = this.#memory.f64[row + TrackField.slot] ?? 0;
    const former = fade.active ? fade.outgoingRow(slot) : -1;
    if (fade.head.count === 0 && fade.outgoing.count === 0) return false;
    this.left.fill(0, 0, frames);
    this.right.fill(0, 0, frames);
    if (!fade.active || (!fade.jumped && this.#sameClips(row, former))) {
      return this.#mixer.mix(fade.head, row, this.left, this.right, ClipFilter.all, 0);
    }
    const comes = this.#mixFadingIn(row, frames);
    return this.#mixFadingOut(former, frames) || comes;
  }

  /**
   * Leaves in `left` and `right` what fades out of a track of the outgoing plan alone; answers whether it sounds.
   *
   * @param former the track's row in that plan; −1 for none
   */
  fillOutgoing(former: number, frames: number): boolean {
    this.left.fill(0, 0, frames);
    this.right.fill(0, 0, frames);
    return this.#mixFadingOut(former, frames);
  }

  #sameClips(row: number, former: number): boolean {
    if (row < 0 || former < 0) return false;
    const { f64 } = this.#memory;
    return (
      f64[row + TrackField.version] === f64[former + TrackField.version] &&
      f64[row + TrackField.generation] === f64[former + TrackField.generation]
    );
  }

  #mixFadingIn(row: number, frames: number): boolean {
    const { head, jumped, edge } = this.#fade;
    if (row < 0 || head.count === 0) return false;
    const filter = jumped ? ClipFilter.startingBefore : ClipFilter.all;
    let sounded = this.#mixCrossfade(head, row, frames, filter, true);
    if (jumped) {
      const { startingFrom } = ClipFilter;
      if (this.#mixer.mix(head, row, this.left, this.right, startingFrom, edge)) sounded = true;
    }
    return sounded;
  }

  #mixFadingOut(former: number, frames: number): boolean {
    const { outgoing } = this.#fade;
    if (former < 0 || outgoing.count === 0) return false;
    return this.#mixCrossfade(outgoing, former, frames, ClipFilter.all, false);
  }

  #mixCrossfade(head: PlayHead, row: number, frames: number, filter: number, rising: boolean): boolean {
    const fade = this.#fade;
    this.#fadeLeft.fill(0, 0, frames);
    this.#fadeRight.fill(0, 0, frames);
    if (!this.#mixer.mix(head, row, this.#fadeLeft, this.#fadeRight, filter, fade.edge)) return false;
    mixAddCrossfade(this.left, this.#fadeLeft, frames, fade.at, fade.frames, rising);
    mixAddCrossfade(this.right, this.#fadeRight, frames, fade.at, fade.frames, rising);
    return true;
  }
}
