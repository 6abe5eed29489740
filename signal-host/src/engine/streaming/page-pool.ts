import { PAGE_FLOATS, READERS, readerWord } from "./stream-layout.ts";

/** What a place in the pool holds. */
export interface PageUse {
  readonly stream: number;
  readonly page: number;
}

/** Int32 views are replaced when the memory grows. */
interface Words {
  readonly i32: Int32Array;
}

/**
 * The memory of all pages. A place that held a page is not filled anew while a reader still reads it. Disk thread.
 */
export class PagePool {
  readonly #memory: Words;
  readonly #area: number;
  /** Float32 index of the first place. */
  readonly #start: number;
  readonly #uses: (PageUse | null)[];
  readonly #free: number[] = [];
  /** Emptied, but maybe still read. */
  #leaving: number[] = [];

  constructor(memory: Words, area: number, start: number, places: number) {
    this.#memory = memory;
    this.#area = area;
    this.#start = start;
    this.#uses = new Array<PageUse | null>(places).fill(null);
    for (let place = places - 1; place >= 0; place--) this.#free.push(place);
  }

  get places(): number {
    return this.#uses.length;
  }

  /** Float32 index of a place. */
  addressOf(place: number): number {
    return this.#start + place * PAGE_FLOATS;
  }

  /** The place that begins at a Float32 index. */
  placeAt(address: number): number {
    return (address - this.#start) / PAGE_FLOATS;
  }

  /** A place that nobody reads; undefined when there is none. */
  take(use: PageUse): number | undefined {
    if (this.#free.length === 0) this.#collect();
    const place = this.#free.pop();
    if (place !== undefined) this.#uses[place] = use;
    return place;
  }

  /** Empties a place whose entry has been cleared. */
  leave(place: number): void {
    this.#uses[place] = null;
    this.#leaving.push(place);
  }

  /** The place in use whose value is least by `valueOf`; those of value Infinity are never chosen. */
  least(valueOf: (use: PageUse) => number): number | undefined {
    let best: number | undefined;
    let lowest = Infinity;
    this.#uses.forEach((use, place) => {
      if (use === null) return;
      const value = valueOf(use);
      if (value >= lowest) return;
      lowest = value;
      best = place;
    });
    return best;
  }

  use(place: number): PageUse | null {
    return this.#uses[place] ?? null;
  }

  /** Frees what was left and is not read any more. */
  #collect(): void {
    if (this.#leaving.length === 0) return;
    const { i32 } = this.#memory;
    const read = new Set<number>();
    for (let reader = 0; reader < READERS; reader++) {
      read.add(Atomics.load(i32, readerWord(this.#area, reader)));
    }
    this.#leaving = this.#leaving.filter((place) => {
      if (read.has(this.addressOf(place))) return true;
      this.#free.push(place);
      return false;
    });
  }
}
