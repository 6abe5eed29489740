/** What an {@link OrderedDraft} holds. */
export interface Identified {
  readonly id: string;
}

/**
 * A list of things with ids under construction: found by id, added, removed and moved, many times over,
 * without walking the list each time. Removed places are closed up only when a position matters.
 * The list it was made from is never changed.
 */
export class OrderedDraft<T extends Identified> {
  #slots: (T | null)[];
  #live: number;
  /** Slot of each id; null when positions have shifted since it was built. */
  #index: Map<string, number> | null = null;

  constructor(items: readonly T[]) {
    this.#slots = items.slice();
    this.#live = items.length;
  }

  get length(): number {
    return this.#live;
  }

  get(id: string): T | undefined {
    const slot = this.#slotOf(id);
    return slot === undefined ? undefined : (this.#slots[slot] ?? undefined);
  }

  /** Adds at the end, or at `position` (0 to length). The id must be new. */
  insert(item: T, position: number = this.#live): void {
    if (position === this.#live) {
      this.#index?.set(item.id, this.#slots.length);
      this.#slots.push(item);
    } else {
      this.#closeUp();
      this.#slots.splice(position, 0, item);
      this.#index = null;
    }
    this.#live += 1;
  }

  /** Puts an item in place of the one with its id; false when there is none. */
  replace(item: T): boolean {
    const slot = this.#slotOf(item.id);
    if (slot === undefined) return false;
    this.#slots[slot] = item;
    return true;
  }

  /** The item that was removed, or undefined when there is none with this id. */
  remove(id: string): T | undefined {
    const slot = this.#slotOf(id);
    if (slot === undefined) return undefined;
    const item = this.#slots[slot] ?? undefined;
    this.#slots[slot] = null;
    this.#index?.delete(id);
    this.#live -= 1;
    return item;
  }

  /** Moves to `position` (0 to length - 1, counted after the move); false when there is none with this id. */
  move(id: string, position: number): boolean {
    const item = this.remove(id);
    if (item === undefined) return false;
    this.insert(item, position);
    return true;
  }

  /** The list as it is now. */
  items(): T[] {
    this.#closeUp();
    return this.#slots.filter((slot) => slot !== null);
  }

  #slotOf(id: string): number | undefined {
    if (this.#index === null) {
      this.#index = new Map();
      for (const [slot, item] of this.#slots.entries()) {
        if (item !== null) this.#index.set(item.id, slot);
      }
    }
    return this.#index.get(id);
  }

  #closeUp(): void {
    if (this.#slots.length === this.#live) return;
    this.#slots = this.#slots.filter((slot) => slot !== null);
    this.#index = null;
  }
}
