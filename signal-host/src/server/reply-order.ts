import type { Outgoing } from "./connection.ts";

/** A reply's place in the order; `text` is null until it is known. */
export interface ReplySlot {
  text: Outgoing | null;
}

/**
 * Lets replies out in the order in which their commands were begun, whatever order they are known in.
 */
export class ReplyOrder {
  readonly #send: (reply: Outgoing) => void;
  #slots: ReplySlot[] = [];

  constructor(send: (reply: Outgoing) => void) {
    this.#send = send;
  }

  /** Whether a reply would have to wait for earlier ones. */
  get busy(): boolean {
    return this.#slots.length > 0;
  }

  /** Takes the next place. */
  begin(): ReplySlot {
    const slot: ReplySlot = { text: null };
    this.#slots.push(slot);
    return slot;
  }

  /** Fills a place, and sends it and those behind it once nothing before it is missing. */
  fill(slot: ReplySlot, text: Outgoing): void {
    slot.text = text;
    let ready = 0;
    for (const { text: known } of this.#slots) {
      if (known === null) break;
      ready += 1;
      this.#send(known);
    }
    if (ready > 0) this.#slots = this.#slots.slice(ready);
  }
}
