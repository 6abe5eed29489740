/**
 * When a device that was found with `queued` blocks ahead of it runs dry, if it plays at its nominal pace:
 * the deadline of the next block. Times in milliseconds of one monotonic clock.
 */
export class Playout {
  readonly #period: number;
  #time = 0;
  #blocks = 0;

  constructor(blockSize: number, sampleRate: number) {
    this.#period = (blockSize / sampleRate) * 1000;
  }

  /** States that at `time` there were `queued` blocks waiting to be played. */
  observe(time: number, queued: number): void {
    this.#time = time;
    this.#blocks = queued;
  }

  /** Adds a block that is ready at `time`; true when it came in time. After a late one the count starts anew. */
  add(time: number): boolean {
    const inTime = time <= this.deadline;
    if (!inTime) this.observe(time, 0);
    this.#blocks++;
    return inTime;
  }

  get deadline(): number {
    return this.#time + this.#blocks * this.#period;
  }

  /** Blocks not yet played at `time`. */
  queued(time: number): number {
    return Math.max(0, (this.deadline - time) / this.#period);
  }
}
