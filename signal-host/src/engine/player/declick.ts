/** How long what remains of a jump takes to fade, in frames. */
const FADE_FRAMES = 256;

/**
 * Takes the jump out of what is heard when devices or edges come or go under it: what the next sample would have been,
 * by the last two, less what it is, is added and fades to nothing. Audio thread; allocates nothing.
 */
export class Declick {
  /** Of left and right: the last sample, the one before it, and what is left to fade. */
  readonly #held = new Float64Array(6);
  #armed = false;
  /** Frames of the fade still to come. */
  #left = 0;

  /** The next sample may not follow from the last. */
  arm(): void {
    this.#armed = true;
  }

  smooth(left: Float32Array, right: Float32Array, start: number, frames: number): void {
    if (frames === 0) return;
    if (this.#armed) {
      this.#armed = false;
      this.#take(left, start, 0);
      this.#take(right, start, 3);
      this.#left = FADE_FRAMES;
    }
    const held = this.#held;
    for (let i = 0; i < frames && this.#left > 0; i++) {
      const x = this.#left / FADE_FRAMES;
      const share = x * x;
      left[start + i] = (left[start + i] ?? 0) + (held[2] ?? 0) * share;
      right[start + i] = (right[start + i] ?? 0) + (held[5] ?? 0) * share;
      this.#left--;
    }
    this.#remember(left, start + frames, 0);
    this.#remember(right, start + frames, 3);
  }

  #take(samples: Float32Array, start: number, at: number): void {
    const held = this.#held;
    const expected = 2 * (held[at] ?? 0) - (held[at + 1] ?? 0);
    const jump = expected - (samples[start] ?? 0);
    // Bounded: a wild slope is no prediction.
    held[at + 2] = Math.max(-2, Math.min(2, jump));
  }

  #remember(samples: Float32Array, end: number, at: number): void {
    const held = this.#held;
    held[at + 1] = end >= 2 ? (samples[end - 2] ?? 0) : (held[at] ?? 0);
    held[at] = samples[end - 1] ?? 0;
  }
}
