import { mixAdd, mixAddFaded } from "../../dsp/mix.ts";
import type { EngineMemory } from "../memory/engine-memory.ts";
import { ClipField, PlanField, TrackField } from "../plan/plan-layout.ts";
import type { PageTable } from "../streaming/page-table.ts";
import type { PlayHead } from "./play-head.ts";
import { ShapedMix } from "./shaped-mix.ts";

/** Which clips to mix, by their start relative to a song position. */
export const ClipFilter = { all: 0, startingBefore: 1, startingFrom: 2 } as const;

/** Sums the clips of a track under a play head. Audio thread; allocates nothing. */
export class TrackMixer {
  /** What steadyFrames found: Float32 indices of the clip's audio, and the clip's row. */
  steadyLeft = -1;
  steadyRight = -1;
  steadyClip = 0;
  #steadyRun = 0;
  readonly #shaped = new ShapedMix();
  readonly #memory: EngineMemory;
  readonly #pages: PageTable | null;

  /** @param pages finds audio that streams from disk; without it that is silent */
  constructor(memory: EngineMemory, pages: PageTable | null) {
    this.#memory = memory;
    this.#pages = pages;
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
    if (f64[clip + ClipField.reverse] === 1) {
      this.#mixBackwards(clip, from - start, to - start, left, right, offset + (from - position));
      return;
    }
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
      if (audible > 0) {
        this.#read(clip, at - start, source, 1, audible, left, right, offset + (at - position));
      }
      at += count;
    }
  }

  /** Frame q of a clip played backwards is the last frame of its stretch of the file, less q. */
  #mixBackwards(
    clip: number,
    from: number,
    to: number,
    left: Float32Array,
    right: Float32Array,
    targetAt: number,
  ): void {
    const { f64 } = this.#memory;
    const last = (f64[clip + ClipField.offset] ?? 0) + (f64[clip + ClipField.length] ?? 0) - 1;
    const sampleFrames = f64[clip + ClipField.sampleFrames] ?? 0;
    // What lies beyond the file's end is silent.
    const first = Math.max(from, last - (sampleFrames - 1));
    if (first < to)
      this.#read(clip, first, last - first, -1, to - first, left, right, targetAt + (first - from));
  }

  /** Reads audio where it is: in memory as a whole, or page by page as it streams from disk. */
  #read(
    clip: number,
    clipFrame: number,
    source: number,
    step: number,
    frames: number,
    left: Float32Array,
    right: Float32Array,
    targetAt: number,
  ): void {
    const { f64 } = this.#memory;
    const stream = f64[clip + ClipField.stream] ?? 0;
    if (stream === 0) {
      const fromLeft = (f64[clip + ClipField.left] ?? 0) + source;
      const fromRight = (f64[clip + ClipField.right] ?? 0) + source;
      this.#add(clip, clipFrame, fromLeft, fromRight, step, frames, left, right, targetAt);
      return;
    }
    const pages = this.#pages;
    if (pages === null) return;
    for (let done = 0; done < frames;) {
      const fromLeft = pages.lookup(stream, source + done * step, step);
      const count = Math.min(frames - done, pages.run);
      if (fromLeft !== 0) {
        this.#add(clip, clipFrame + done, fromLeft, pages.right, step, count, left, right, targetAt + done);
      }
      done += count;
    }
  }

  #add(
    clip: number,
    clipFrame: number,
    fromLeft: number,
    fromRight: number,
    step: number,
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
    const plain = step === 1 && f64[clip + ClipField.envelopeCount] === 0;
    if (plain && clipFrame >= fadeIn && clipFrame + frames <= length - fadeOut) {
      mixAdd(left, targetAt, f32, fromLeft, frames, f64, gain);
      mixAdd(right, targetAt, f32, fromRight, frames, f64, gain);
    } else if (plain && f64[clip + ClipField.fadeInShape] === 0 && f64[clip + ClipField.fadeOutShape] === 0) {
      mixAddFaded(left, targetAt, f32, fromLeft, frames, f64, gain, clipFrame, length, fadeIn, fadeOut);
      mixAddFaded(right, targetAt, f32, fromRight, frames, f64, gain, clipFrame, length, fadeIn, fadeOut);
    } else {
      const shaped = this.#shaped;
      shaped.add(left, right, targetAt, f32, fromLeft, fromRight, step, frames, f64, clip, clipFrame);
    }
  }

  /**
   * How long a track plays on in the simplest way from a song position: silent, or one clip in memory at its gain. 0
   * when it does not. Leaves where the clip's audio is in `steadyLeft` and the rest; −1 there for silence.
   */
  steadyFrames(row: number, position: number): number {
    const { f64 } = this.#memory;
    const clips = f64[row + TrackField.clips] ?? 0;
    let low = 0;
    let high = f64[row + TrackField.clipCount] ?? 0;
    const count = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((f64[clips + middle * ClipField.count + ClipField.start] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    let until = low < count ? (f64[clips + low * ClipField.count + ClipField.start] ?? 0) : Infinity;
    let found = -1;
    for (let index = low - 1; index >= 0; index--) {
      const clip = clips + index * ClipField.count;
      if ((f64[clip + ClipField.latestEnd] ?? 0) <= position) break;
      if ((f64[clip + ClipField.end] ?? 0) <= position) continue;
      if (found >= 0) return 0;
      found = clip;
    }
    this.steadyLeft = -1;
    if (found < 0) return until - position;
    if (f64[found + ClipField.envelopeCount] !== 0 || f64[found + ClipField.reverse] === 1) return 0;
    if (f64[found + ClipField.stream] !== 0) return 0;
    const start = f64[found + ClipField.start] ?? 0;
    const frame = position - start;
    if (frame < (f64[found + ClipField.fadeIn] ?? 0)) return 0;
    const length = f64[found + ClipField.length] ?? 0;
    until = Math.min(
      until,
      start + length - (f64[found + ClipField.fadeOut] ?? 0),
      f64[found + ClipField.end] ?? 0,
    );
    const source = this.#steadySource(found, frame);
    if (source < 0) return 0;
    this.steadyLeft = (f64[found + ClipField.left] ?? 0) + source;
    this.steadyRight = (f64[found + ClipField.right] ?? 0) + source;
    this.steadyClip = found;
    return Math.min(until - position, this.#steadyRun);
  }

  /** The file's frame that a clip's frame is, and in #steadyRun how many follow; −1 where a loop is silent. */
  #steadySource(clip: number, frame: number): number {
    const { f64 } = this.#memory;
    let source = (f64[clip + ClipField.offset] ?? 0) + frame;
    const loopStart = f64[clip + ClipField.loopStart] ?? 0;
    const loopEnd = f64[clip + ClipField.loopEnd] ?? 0;
    const sampleFrames = f64[clip + ClipField.sampleFrames] ?? 0;
    let end = sampleFrames;
    if (loopEnd > 0) {
      if (source >= loopEnd) source = loopStart + ((source - loopStart) % (loopEnd - loopStart));
      end = Math.min(loopEnd, sampleFrames);
    }
    this.#steadyRun = end - source;
    return this.#steadyRun > 0 ? source : -1;
  }
}
