import { DEATH_LIMIT, DEATH_WINDOW_MS } from "./limits.ts";

/** Remembers when the engine died, to tell a mishap from an engine that cannot live. */
export class DeathRecord {
  #times: number[] = [];

  /** Adds a death at `now` (ms, monotonic). True when there were too many in too short a time. */
  add(now: number): boolean {
    this.#times = this.#times.filter((time) => now - time < DEATH_WINDOW_MS);
    this.#times.push(now);
    return this.#times.length >= DEATH_LIMIT;
  }

  forget(): void {
    this.#times = [];
  }
}
