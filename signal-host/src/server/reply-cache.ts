import { randomInt } from "node:crypto";
import type { Outgoing } from "./connection.ts";

/** No slot is here. */
const NONE = 0;

/**
 * First replies by command id, so that a command sent again is answered again and not done twice. Bounded:
 * beyond `maxEntries` or `maxCharacters` the oldest are forgotten (the newest is always kept).
 *
 * A ring in the order of their coming, and an index of integers over it (open addressing, linear probing; on removal
 * what follows is moved back). A Map that forgets as fast as it learns costs ten times as much: every command passes
 * through here.
 */
export class ReplyCache {
  readonly #maxEntries: number;
  readonly #maxCharacters: number;
  /** Ids and replies by slot, a ring: the oldest is at `#first`. */
  readonly #ids: string[];
  readonly #replies: Outgoing[];
  /** Where in the index a slot's id would like to be. */
  readonly #homes: Int32Array;
  /** Slots, counted from 1; a power of two at least four times as long as the ring. */
  readonly #index: Int32Array;
  readonly #multiplier = randomInt(2 ** 31) * 2 + 1;
  #first = 0;
  #count = 0;
  #characters = 0;

  constructor(maxEntries: number, maxCharacters: number) {
    this.#maxEntries = maxEntries;
    this.#maxCharacters = maxCharacters;
    this.#ids = new Array<string>(maxEntries).fill("");
    this.#replies = new Array<Outgoing>(maxEntries).fill("");
    this.#homes = new Int32Array(maxEntries);
    this.#index = new Int32Array(2 ** Math.ceil(Math.log2(4 * maxEntries)));
  }

  get(commandId: string): Outgoing | undefined {
    const mask = this.#index.length - 1;
    for (let at = this.#homeOf(commandId) & mask; ; at = (at + 1) & mask) {
      const slot = (this.#index[at] ?? NONE) - 1;
      if (slot === -1) return undefined;
      if (this.#ids[slot] === commandId) return this.#replies[slot];
    }
  }

  /** `commandId` must not be kept already. */
  add(commandId: string, reply: Outgoing): void {
    this.#characters += reply.length;
    while (this.#count > 0 && (this.#count === this.#maxEntries || this.#characters > this.#maxCharacters)) {
      this.#forgetOldest();
    }
    const slot = (this.#first + this.#count) % this.#maxEntries;
    this.#count += 1;
    this.#ids[slot] = commandId;
    this.#replies[slot] = reply;
    const mask = this.#index.length - 1;
    const home = this.#homeOf(commandId) & mask;
    this.#homes[slot] = home;
    let at = home;
    while (this.#index[at] !== NONE) at = (at + 1) & mask;
    this.#index[at] = slot + 1;
  }

  #forgetOldest(): void {
    const slot = this.#first;
    this.#first = (slot + 1) % this.#maxEntries;
    this.#count -= 1;
    this.#characters -= this.#replies[slot]?.length ?? 0;
    this.#ids[slot] = "";
    this.#replies[slot] = "";
    const mask = this.#index.length - 1;
    let hole = this.#homes[slot] ?? 0;
    while (this.#index[hole] !== slot + 1) hole = (hole + 1) & mask;
    // What lies behind the hole and could not be found across it moves into it.
    for (let at = (hole + 1) & mask; this.#index[at] !== NONE; at = (at + 1) & mask) {
      const follower = this.#index[at] ?? NONE;
      const home = this.#homes[follower - 1] ?? 0;
      if (((at - home) & mask) < ((at - hole) & mask)) continue;
      this.#index[hole] = follower;
      hole = at;
    }
    this.#index[hole] = NONE;
  }

  /** A polynomial of the id at a random place: nobody outside can choose ids that meet in one place. */
  #homeOf(id: string): number {
    let home = 0;
    for (let i = 0; i < id.length; i++) home = (Math.imul(home, this.#multiplier) + id.charCodeAt(i)) | 0;
    home = Math.imul(home ^ (home >>> 15), 0x2c1b3c6d);
    return home ^ (home >>> 13);
  }
}
