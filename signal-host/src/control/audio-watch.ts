/** An audio thread that renders nothing for so long is reported, in ms. */
const STALL_MS = 1_000;

export interface AudioWatchEvents {
  stalled(): void;
  resumed(): void;
}

/** Notices an audio thread that stands still while the control thread lives. */
export class AudioWatch {
  readonly #blocks: () => number;
  readonly #events: AudioWatchEvents;
  #last = -1;
  #lastAt = 0;
  #isStalled = false;

  /** @param blocks how many blocks have been rendered so far */
  constructor(blocks: () => number, events: AudioWatchEvents) {
    this.#blocks = blocks;
    this.#events = events;
  }

  /** To be called a few times a second. @param now monotonic ms */
  look(now: number): void {
    const blocks = this.#blocks();
    if (blocks !== this.#last) {
      this.#last = blocks;
      this.#lastAt = now;
      if (this.#isStalled) this.#events.resumed();
      this.#isStalled = false;
    } else if (!this.#isStalled && now - this.#lastAt >= STALL_MS) {
      this.#isStalled = true;
      this.#events.stalled();
    }
  }
}
