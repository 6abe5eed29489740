import type { Outgoing } from "./connection.ts";

/**
 * First replies by command id, so that a command sent again is answered again and not done twice. Bounded:
 * beyond `maxEntries` or `maxCharacters` the oldest are forgotten (the newest is always kept).
 */
export class ReplyCache {
  readonly #maxEntries: number;
  readonly #maxCharacters: number;
  readonly #replies = new Map<string, Outgoing>();
  #characters = 0;

  constructor(maxEntries: number, maxCharacters: number) {
    this.#maxEntries = maxEntries;
    this.#maxCharacters = maxCharacters;
  }

  get(commandId: string): Outgoing | undefined {
    return this.#replies.get(commandId);
  }

  add(commandId: string, reply: Outgoing): void {
    this.#replies.set(commandId, reply);
    this.#characters += reply.length;
    while (this.#replies.size > this.#maxEntries || this.#characters > this.#maxCharacters) {
      const oldest = this.#replies.entries().next().value;
      if (oldest === undefined || oldest[0] === commandId) return;
      this.#replies.delete(oldest[0]);
      this.#characters -= oldest[1].length;
    }
  }
}
