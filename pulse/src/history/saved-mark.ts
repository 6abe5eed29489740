/** Revisions remembered since the last save: two numbers each. An older one can no longer be marked. */
const REMEMBERED = 100_000;

/**
 * Which state of the document is on disk. A save takes a while, so it is marked by the revision it began
 * with, which may no longer be the present one.
 */
export class SavedMark {
  #saved: number | null;
  readonly #states = new Map<number, number>([[0, 0]]);

  constructor(saved: boolean) {
    this.#saved = saved ? 0 : null;
  }

  /** Remembers which state a revision has. */
  note(revision: number, state: number): void {
    this.#states.set(revision, state);
    if (this.#states.size <= REMEMBERED) return;
    for (const oldest of this.#states.keys()) {
      this.#states.delete(oldest);
      break;
    }
  }

  /** A revision that is not known, or older than one already marked, changes nothing. */
  markAt(revision: number): void {
    const state = this.#states.get(revision);
    if (state === undefined) return;
    this.#saved = state;
    for (const older of this.#states.keys()) {
      if (older >= revision) break;
      this.#states.delete(older);
    }
  }

  isAt(state: number): boolean {
    return this.#saved === state;
  }
}
