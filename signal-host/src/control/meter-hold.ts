/** Peaks held for one receiver since the last message it was sent. */
export class MeterHold {
  #strips: readonly string[] | null = null;
  #peaks = new Float32Array(0);
  #isEmpty = true;

  get peaks(): Float32Array {
    return this.#peaks;
  }

  /** Takes peaks in: the higher of what is held and what comes. Other strips than before begin anew. */
  add(strips: readonly string[], peaks: Float32Array): void {
    if (strips !== this.#strips || peaks.length !== this.#peaks.length) {
      this.#strips = strips;
      if (peaks.length !== this.#peaks.length) this.#peaks = new Float32Array(peaks.length);
      this.#isEmpty = true;
    }
    if (this.#isEmpty) {
      this.#peaks.set(peaks);
      this.#isEmpty = false;
      return;
    }
    const held = this.#peaks;
    for (let i = 0; i < held.length; i++) {
      const peak = peaks[i] ?? 0;
      if (peak > (held[i] ?? 0)) held[i] = peak;
    }
  }

  /** What is held has been sent. */
  clear(): void {
    this.#isEmpty = true;
  }
}
