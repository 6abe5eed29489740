import { AreaField, HintField, HINTS, hintWord, pageKey } from "./stream-layout.ts";

export interface Hint {
  readonly stream: number;
  readonly page: number;
  readonly direction: number;
}

/** Rounds for which a place that was played counts as being played: a block may be longer than a round. */
const RECENT_ROUNDS = 12;

/** Takes the hints that readers leave in the ring. Disk thread. */
export class HintReader {
  readonly #memory: { readonly i32: Int32Array };
  readonly #area: number;
  #read: number;
  /** Hints by page and direction, with the rounds for which they still count. */
  readonly #recent = new Map<number, { hint: Hint; rounds: number }>();

  constructor(memory: { readonly i32: Int32Array }, area: number) {
    this.#memory = memory;
    this.#area = area;
    this.#read = Atomics.load(memory.i32, area + AreaField.hintWrite);
  }

  /** Places that are being played. */
  get recent(): number {
    return this.#recent.size;
  }

  current(): Iterable<Hint> {
    return [...this.#recent.values()].map(({ hint }) => hint);
  }

  /** A round is over. */
  age(): void {
    for (const [key, entry] of this.#recent) if (--entry.rounds <= 0) this.#recent.delete(key);
  }

  /** A stream is closed. */
  forget(stream: number): void {
    for (const [key, { hint }] of this.#recent) if (hint.stream === stream) this.#recent.delete(key);
  }

  /** Takes what is new. */
  take(): void {
    const { i32 } = this.#memory;
    const end = Atomics.load(i32, this.#area + AreaField.hintWrite);
    // Those that were run over are lost; who is still there leaves another one with the next round.
    if (((end - this.#read) | 0) > HINTS) this.#read = (end - HINTS) | 0;
    for (; this.#read !== end; this.#read = (this.#read + 1) | 0) {
      const at = hintWord(this.#area, this.#read);
      const complete = (this.#read + 1) | 0;
      if (Atomics.load(i32, at + HintField.sequence) !== complete) continue;
      const hint = {
        stream: i32[at + HintField.stream] ?? 0,
        page: i32[at + HintField.page] ?? 0,
        direction: (i32[at + HintField.direction] ?? 1) < 0 ? -1 : 1,
      };
      // Written over while it was read.
      if (Atomics.load(i32, at + HintField.sequence) !== complete) continue;
      // The place moves on, from page to page.
      this.#recent.delete(hint.direction * pageKey(hint.stream, hint.page - hint.direction));
      this.#recent.set(hint.direction * pageKey(hint.stream, hint.page), { hint, rounds: RECENT_ROUNDS });
    }
  }
}
