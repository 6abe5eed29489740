import type { StereoBlock } from "./block-source.ts";

/** Makes blocks of what comes some frames late: what comes before is dropped. */
export class LateTap implements StereoBlock {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly #frames: number;
  readonly #waitingLeft: Float32Array;
  readonly #waitingRight: Float32Array;
  #waiting = 0;
  #drop: number;

  /** @param frames of a block @param latency frames to drop @param ahead frames that wait for others that are later */
  constructor(frames: number, latency: number, ahead = 0) {
    this.#frames = frames;
    this.#drop = latency;
    this.left = new Float32Array(frames);
    this.right = new Float32Array(frames);
    this.#waitingLeft = new Float32Array(2 * frames + ahead);
    this.#waitingRight = new Float32Array(2 * frames + ahead);
  }

  /** Whether there is a whole block to take. */
  get isFull(): boolean {
    return this.#waiting >= this.#frames;
  }

  /** Takes in a block as it was rendered: samples `step` apart. */
  put(left: Float32Array, right: Float32Array, leftAt: number, rightAt: number, step: number): void {
    for (let i = 0; i < this.#frames; i++) {
      if (this.#drop > 0) {
        this.#drop--;
        continue;
      }
      this.#waitingLeft[this.#waiting] = left[leftAt + i * step] ?? 0;
      this.#waitingRight[this.#waiting] = right[rightAt + i * step] ?? 0;
      this.#waiting++;
    }
  }

  /** Leaves the next whole block in `left` and `right`. */
  take(): void {
    const frames = this.#frames;
    this.left.set(this.#waitingLeft.subarray(0, frames));
    this.right.set(this.#waitingRight.subarray(0, frames));
    this.#waitingLeft.copyWithin(0, frames, this.#waiting);
    this.#waitingRight.copyWithin(0, frames, this.#waiting);
    this.#waiting -= frames;
  }
}
