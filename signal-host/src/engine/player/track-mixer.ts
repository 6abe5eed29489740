import { mixAdd, mixAddFaded } from "../../dsp/mix.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { ClipField, PlanField, TrackField } from "../plan/plan-layout.ts";
import type { PlayHead } from "./play-head.ts";

/** Which clips to mix, by their start relative to a song position. */
export const ClipFilter = { all: 0, startingBefore: 1, startingFrom: 2 } as const;

/** Sums the clips of a track under a play head. Audio thread; allocates nothing. */
export class TrackMixer {
  readonly #memory: EngineMemory;

  constructor(memory: EngineMemory) {
    this.#memory = memory;
  }

  /**
   * Adds what the track's clips sound like over the head's last run to `left` and `right`.
   *
   * @param row Float64 index of the track's row, of the head's own plan
   * @param filter a ClipFilter, against song position `edge`
   * @returns whether any clip sounded
   */
  mix(
    head: PlayHead,
    row: number,
    left: Float32Array,
    right: Float32Array,
    filter: number,
    edge: number,
  ): boolean {
    let sounded = false;
    for (let index = 0; index < head.count; index++) {
      const position = head.positions[index] ?? 0;
      const length = head.lengths[index] ?? 0;
      const offset = head.offsets[index] ?? 0;
      const found = this.#collect(head.plan, row, position, position + length, filter, edge);
      const scratch = this.#memory.f64[head.plan + PlanField.scratch] ?? 0;
      for (let i = 0; i < found; i++) {
        const clip = this.#memory.f64[scratch + i] ?? 0;
        this.#mixClip(clip, position, length, left, right, offset);
      }
      if (found > 0) sounded = true;
    }
    return sounded;
  }

  /**
   * Leaves the rows of the clips that sound in [from, to) in the plan's scratch space, in graph order. Rows
   * are ordered by start: nothing before a row whose latest end lies before `from` needs a look.
   */
  #collect(plan: number, row: number, from: number, to: number, filter: number, edge: number): number {
    const { f64 } = this.#memory;
    const clips = f64[row + TrackField.clips] ?? 0;
    const scratch = f64[plan + PlanField.scratch] ?? 0;
    let low = 0;
    let high = f64[row + TrackField.clipCount] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((f64[clips + middle * ClipField.count + ClipField.start] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    let found = 0;
    for (let index = low - 1; index >= 0; index--) {
      const clip = clips + index * ClipField.count;
      if ((f64[clip + ClipField.latestEnd] ?? 0) <= from) break;
      if ((f64[clip + ClipField.end] ?? 0) <= from) continue;
      const early = (f64[clip + ClipField.start] ?? 0) < edge;
      if (filter === ClipFilter.startingBefore ? !early : filter === ClipFilter.startingFrom && early)
        continue;
      const order = f64[clip + ClipField.order] ?? 0;
      let place = found++;
      while (place > 0) {
        const other = f64[scratch + place - 1] ?? 0;
        if ((f64[other + ClipField.order] ?? 0) < order) break;
        f64[scratch + place] = other;
        place--;
      }
      f64[scratch + place] = clip;
    }
    return found;
  }

  /** Adds the part of a clip that lies in `frames` frames of the song from `position`. */
  #mixClip(
    clip: number,
    position: number,
    frames: number,
    left: Float32Array,
    right: Float32Array,
    offset: number,
  ): void {
    const { f64 } = this.#memory;
    const start = f64[clip + ClipField.start] ?? 0;
    const end = f64[clip + ClipField.end] ?? 0;
    const from = Math.max(position, start);
    const to = Math.min(position + frames, end);
    const sourceOffset = f64[clip + ClipField.offset] ?? 0;
    const sampleFrames = f64[clip + ClipField.sampleFrames] ?? 0;
    const loopStart = f64[clip + ClipField.loopStart] ?? 0;
    const loopEnd = f64[clip + ClipField.loopEnd] ?? 0;
    let at = from;
    while (at < to) {
      let source = sourceOffset + (at - start);
      let count = to - at;
      if (loopEnd > 0) {
        if (source >= loopEnd) source = loopStart + ((source - loopStart) % (loopEnd - loopStart));
        count = Math.min(count, loopEnd - source);
      }
      // A loop may reach beyond the audio: silence there, until it wraps.
      const audible = Math.min(count, sampleFrames - source);
      if (audible > 0) this.#add(clip, at - start, source, audible, left, right, offset + (at - position));
      at += count;
    }
  }

  #add(
    clip: number,
    clipFrame: number,
    source: number,
    frames: number,
    left: Float32Array,
    right: Float32Array,
    targetAt: number,
  ): void {
    const { f64, f32 } = this.#memory;
    const gain = clip + ClipField.gain;
    const length = f64[clip + ClipField.length] ?? 0;
    const fadeIn = f64[clip + ClipField.fadeIn] ?? 0;
    const fadeOut = f64[clip + ClipField.fadeOut] ?? 0;
    const sourceLeft = (f64[clip + ClipField.left] ?? 0) + source;
    const sourceRight = (f64[clip + ClipField.right] ?? 0) + source;
    if (clipFrame >= fadeIn && clipFrame + frames <= length - fadeOut) {
      mixAdd(left, targetAt, f32, sourceLeft, frames, f64, gain);
      mixAdd(right, targetAt, f32, sourceRight, frames, f64, gain);
    } else {
      mixAddFaded(left, targetAt, f32, sourceLeft, frames, f64, gain, clipFrame, length, fadeIn, fadeOut);
      mixAddFaded(right, targetAt, f32, sourceRight, frames, f64, gain, clipFrame, length, fadeIn, fadeOut);
    }
  }
}
