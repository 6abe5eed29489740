import type { StereoBlock } from "./block-source.ts";

/** When the sound behind the end of a range is over. */
export interface TailRule {
  /** Longest tail, in frames. */
  readonly maxFrames: number;
  /** Linear; what is not above it is silent. */
  readonly threshold: number;
  /** Frames of silence after which it is over. */
  readonly holdFrames: number;
}

/** Finds the frame at which a tail is over, whatever pieces it comes in. */
export class TailWatch {
  readonly #rule: TailRule;
  #frames = 0;
  #silent = 0;

  constructor(rule: TailRule) {
    this.#rule = rule;
  }

  /**
   * Takes the frames from `from` to before `to`, the next of the tail, and answers how many of them belong to it;
   * fewer than there are when it is over.
   */
  take({ left, right }: StereoBlock, from: number, to: number): number {
    const { maxFrames, threshold, holdFrames } = this.#rule;
    for (let at = from; at < to; at++) {
      if (this.#silent >= holdFrames || this.#frames >= maxFrames) return at - from;
      const loud = Math.abs(left[at] ?? 0) > threshold || Math.abs(right[at] ?? 0) > threshold;
      this.#silent = loud ? 0 : this.#silent + 1;
      this.#frames++;
    }
    return to - from;
  }
}
