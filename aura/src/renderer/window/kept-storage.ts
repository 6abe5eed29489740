import type { KeptValue } from "@loophole/schemas/types";

/** As much of a browser's Storage as the window uses. */
export type Storing = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * What the window wants to find again: kept by the host, because the browser forgets it when the window's address
 * changes, and in the browser too, so that it is there before the host has answered.
 */
export class KeptStorage implements Storing {
  readonly #local: Storing;
  #hosted: ReadonlyMap<string, string> | null = null;

  /** @param keep tells the host; null forgets a value */
  constructor(
    local: Storing,
    private readonly keep: (key: string, value: string | null) => void,
  ) {
    this.#local = local;
  }

  /** What the host has kept, which counts from now on. */
  receive(values: readonly KeptValue[]): void {
    this.#hosted = new Map(values.map(({ key, value }) => [key, value]));
  }

  getItem(key: string): string | null {
    return this.#hosted === null ? this.#local.getItem(key) : (this.#hosted.get(key) ?? null);
  }

  setItem(key: string, value: string): void {
    if (this.getItem(key) === value) return;
    if (this.#hosted !== null) this.#hosted = new Map(this.#hosted).set(key, value);
    this.#local.setItem(key, value);
    this.keep(key, value);
  }

  removeItem(key: string): void {
    if (this.getItem(key) === null) return;
    if (this.#hosted !== null) this.#hosted = new Map([...this.#hosted].filter(([name]) => name !== key));
    this.#local.removeItem(key);
    this.keep(key, null);
  }
}
