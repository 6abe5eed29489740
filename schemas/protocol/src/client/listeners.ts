/** Callbacks for one kind of event. A callback may remove itself or others while it is called. */
export class Listeners<Args extends readonly unknown[]> {
  readonly #callbacks = new Set<(...args: Args) => void>();

  get size(): number {
    return this.#callbacks.size;
  }

  /** Returns what removes the callback again. */
  add(callback: (...args: Args) => void): () => void {
    // Its own function object, so that one added twice is called twice and removed once.
    const entry = (...args: Args): void => callback(...args);
    this.#callbacks.add(entry);
    return () => void this.#callbacks.delete(entry);
  }

  emit(...args: Args): void {
    for (const callback of this.#callbacks) callback(...args);
  }

  clear(): void {
    this.#callbacks.clear();
  }
}
