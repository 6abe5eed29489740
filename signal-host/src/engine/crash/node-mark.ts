import type { EngineMemory } from "../memory/engine-memory.ts";
import { currentNodeWord, Word } from "../memory/layout.ts";
import { hangWhile, trap } from "./node-fault.ts";

/**
 * Says in shared memory which node a thread works on, so that it is known when the thread does not come back.
 * Audio thread, and each worker that renders for it. Allocates nothing.
 */
export class NodeMark {
  readonly #words: Int32Array;
  readonly #index: number;

  /** @param thread 0: the audio thread, then its workers */
  constructor({ i32 }: EngineMemory, thread = 0) {
    // Growing leaves the words where they are, and this view of them good.
    this.#words = i32;
    this.#index = currentNodeWord(thread);
  }

  /** The node is rendered from here on; 0: none is. Does what debug.fault asked of it. */
  enter(node: number): void {
    const words = this.#words;
    words[this.#index] = node;
    const fault = words[Word.faultNode] ?? 0;
    if (fault !== 0 && node !== 0) {
      if (fault === node) trap();
      if (fault === -node) hangWhile(words, Word.faultNode, fault);
    }
  }

  /** No node is rendered. */
  leave(): void {
    this.#words[this.#index] = 0;
  }
}
