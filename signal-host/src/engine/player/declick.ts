/** How long what remains of a jump takes to fade, in frames. */
const FADE_FRAMES = 256;

/** Jumps that are expected at a time: two of each edit, and edits that follow each other within the latency. */
const DUE = 16;

/** What is held of a channel: its last sample, the one before it, what is left of a jump, and what is usual. */
const Held = { last: 0, before: 1, jump: 2, usual: 3, count: 4 } as const;

/** How long what the prediction was usually wrong by is remembered, in frames. */
const USUAL_FRAMES = 64;

/**
 * Takes the jump out of what is heard when devices or edges come or go under it: what the next sample would have been,
 * by the last two, less what it is, is added and fades to nothing. Audio thread; allocates nothing.
 */
export class Declick {
  readonly #held = new Float64Array(2 * Held.count);
  /** Frames until jumps are to be expected, −1 where none is; and how many are. */
  readonly #due = new Int32Array(DUE).fill(-1);
  #expected = 0;
  /** Frames of the fade still to come. */
  #left = 0;

  /**
   * The next sample may not follow from the last; nor may the one `later` frames after it, when what comes through a
   * delay that has begun empty arrives.
   */
  arm(later: number): void {
    this.#expect(0);
    if (later > 0) this.#expect(later);
  }

  /** Where too many are expected already, one more is not looked for. */
  #expect(frames: number): void {
    if (this.#due.includes(frames)) return;
    const free = this.#due.indexOf(-1);
    if (free < 0) return;
    this.#due[free] = frames;
    this.#expected++;
  }

  /** Whether anything was heard in the last frames. */
  get sounds(): boolean {
    const held = this.#held;
    return held[Held.last] !== 0 || held[Held.count + Held.last] !== 0 || this.#left > 0;
  }

  smooth(left: Float32Array, right: Float32Array, start: number, frames: number): void {
    if (this.#expected === 0 && this.#left === 0) {
      if (frames === 0) return;
      this.#remember(left, start, frames, 0);
      this.#remember(right, start, frames, Held.count);
      return;
    }
    for (let i = start; i < start + frames; i++) {
      if (this.#expected > 0 && this.#isDue()) {
        this.#take(left[i] ?? 0, 0);
        this.#take(right[i] ?? 0, Held.count);
        this.#left = FADE_FRAMES;
      }
      if (this.#left > 0) this.#fade(left, right, i);
      this.#hold(left[i] ?? 0, 0);
      this.#hold(right[i] ?? 0, Held.count);
    }
  }

  /** A frame goes by. @returns whether a jump was expected at it */
  #isDue(): boolean {
    let now = false;
    for (let index = 0; index < DUE; index++) {
      const frames = this.#due[index] ?? -1;
      if (frames < 0) continue;
      if (frames === 0) {
        now = true;
        this.#expected--;
      }
      this.#due[index] = frames - 1;
    }
    return now;
  }

  #fade(left: Float32Array, right: Float32Array, i: number): void {
    const x = this.#left / FADE_FRAMES;
    const share = x * x;
    left[i] = (left[i] ?? 0) + (this.#held[Held.jump] ?? 0) * share;
    right[i] = (right[i] ?? 0) + (this.#held[Held.count + Held.jump] ?? 0) * share;
    this.#left--;
  }

  #take(sample: number, at: number): void {
    const held = this.#held;
    const expected = 2 * (held[at + Held.last] ?? 0) - (held[at + Held.before] ?? 0);
    // What is wrong by no more than usual is the sound itself, not a jump. Bounded: a wild slope is no prediction.
    const wrong = expected - sample;
    const beyond = Math.max(0, Math.abs(wrong) - (held[at + Held.usual] ?? 0));
    held[at + Held.jump] = Math.sign(wrong) * Math.min(2, beyond);
  }

  #hold(sample: number, at: number): void {
    const held = this.#held;
    const wrong = Math.abs(sample - 2 * (held[at + Held.last] ?? 0) + (held[at + Held.before] ?? 0));
    held[at + Held.usual] = Math.max(wrong, (held[at + Held.usual] ?? 0) * (1 - 1 / USUAL_FRAMES));
    this.#held[at + Held.before] = this.#held[at + Held.last] ?? 0;
    this.#held[at + Held.last] = sample;
  }

  #remember(samples: Float32Array, start: number, frames: number, at: number): void {
    const last = start + frames - 1;
    let usual = 0;
    for (let i = Math.max(start + 2, last - USUAL_FRAMES); i <= last; i++) {
      usual = Math.max(
        usual,
        Math.abs((samples[i] ?? 0) - 2 * (samples[i - 1] ?? 0) + (samples[i - 2] ?? 0)),
      );
    }
    this.#held[at + Held.usual] = usual;
    if (last > 0) this.#held[at + Held.before] = samples[last - 1] ?? 0;
    else this.#held[at + Held.before] = this.#held[at + Held.last] ?? 0;
    this.#held[at + Held.last] = samples[last] ?? 0;
  }
}
