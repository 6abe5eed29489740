/**
 * Things with an id, usually taken in the order they were added. A ring rather than a Map: taking the first costs one
 * comparison, and nothing is hashed, rehashed or left for the garbage collector.
 */
export class CommandQueue<T extends { readonly id: string }> {
  #ring: (T | undefined)[] = new Array<T | undefined>(16).fill(undefined);
  /** Places are counted up for ever; the ring's length is a power of two. */
  #first = 0;
  #end = 0;

  add(item: T): void {
    if (this.#end - this.#first === this.#ring.length) this.#grow();
    this.#ring[this.#end & (this.#ring.length - 1)] = item;
    this.#end += 1;
  }

  find(id: string): T | undefined {
    return this.#at(this.#placeOf(id));
  }

  /** The first, if it has that id. */
  takeFirst(id: string): T | undefined {
    const item = this.#ring[this.#first & (this.#ring.length - 1)];
    return item?.id === id ? this.#remove(this.#first) : undefined;
  }

  take(id: string): T | undefined {
    const place = this.#placeOf(id);
    return place === -1 ? undefined : this.#remove(place);
  }

  all(): T[] {
    const items: T[] = [];
    for (let place = this.#first; place < this.#end; place += 1) {
      const item = this.#at(place);
      if (item !== undefined) items.push(item);
    }
    return items;
  }

  clear(): void {
    this.#ring.fill(undefined);
    this.#first = this.#end = 0;
  }

  #at(place: number): T | undefined {
    return place === -1 ? undefined : this.#ring[place & (this.#ring.length - 1)];
  }

  #placeOf(id: string): number {
    for (let place = this.#first; place < this.#end; place += 1) {
      if (this.#at(place)?.id === id) return place;
    }
    return -1;
  }

  #remove(place: number): T | undefined {
    const item = this.#at(place);
    this.#ring[place & (this.#ring.length - 1)] = undefined;
    while (this.#first < this.#end && this.#at(this.#first) === undefined) this.#first += 1;
    return item;
  }

  #grow(): void {
    const items = this.all();
    this.#ring = [
      ...items,
      ...new Array<T | undefined>(this.#ring.length * 2 - items.length).fill(undefined),
    ];
    this.#first = 0;
    this.#end = items.length;
  }
}
