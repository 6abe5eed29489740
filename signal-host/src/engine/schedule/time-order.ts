/**
 * Slots in the order of a time that each has, those of equal time in the order in which they came. Its room is
 * taken once; nothing is allocated afterwards.
 */
export class TimeOrder {
  readonly #slots: Int32Array;
  readonly #times: Float64Array;
  #count = 0;

  constructor(room: number) {
    this.#slots = new Int32Array(room);
    this.#times = new Float64Array(room);
  }

  get count(): number {
    return this.#count;
  }

  /** @param index 0 is the earliest */
  slotAt(index: number): number {
    return this.#slots[index] ?? -1;
  }

  /** Infinity beyond the last. */
  timeAt(index: number): number {
    return index < this.#count ? (this.#times[index] ?? Infinity) : Infinity;
  }

  insert(slot: number, time: number): void {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#times[middle] ?? 0) <= time) low = middle + 1;
      else high = middle;
    }
    this.#slots.copyWithin(low + 1, low, this.#count);
    this.#times.copyWithin(low + 1, low, this.#count);
    this.#slots[low] = slot;
    this.#times[low] = time;
    this.#count++;
  }

  removeAt(index: number): void {
    this.#slots.copyWithin(index, index + 1, this.#count);
    this.#times.copyWithin(index, index + 1, this.#count);
    this.#count--;
  }
}
