import { type EngineChange, parameterKey } from "@loophole/pulse";
import type { GraphOp, ParameterSetParams } from "@loophole/schemas/types";

/** Most operations put into one graph.apply; more are sent in several. */
const OPS_LIMIT = 10_000;

/**
 * Changes waiting for the engine, in order. While one is under way the newest value of a parameter replaces
 * the one that waits, and changes of structure that follow each other become one transaction.
 */
export class ChangeQueue {
  #changes: EngineChange[] = [];

  get length(): number {
    return this.#changes.length;
  }

  push(change: EngineChange): void {
    if (change.name === "parameter.set") {
      // Values may pass each other, but not a change of structure: the track may be new or gone there.
      for (let index = this.#changes.length - 1; index >= 0; index--) {
        const waiting = this.#changes[index];
        if (waiting === undefined || waiting.name === "graph.apply") break;
        if (waiting.name === "parameter.set" && sameTarget(waiting.params, change.params)) {
          this.#changes[index] = change;
          return;
        }
      }
    }
    const last = this.#changes.at(-1);
    if (change.name === "graph.apply" && last?.name === "graph.apply") {
      const ops: GraphOp[] = [...last.ops, ...change.ops];
      if (ops.length <= OPS_LIMIT) {
        this.#changes[this.#changes.length - 1] = { name: "graph.apply", ops };
        return;
      }
    }
    if (change.name === "timeline.set" && last?.name === "timeline.set") {
      this.#changes[this.#changes.length - 1] = {
        name: "timeline.set",
        params: { ...last.params, ...change.params },
      };
      return;
    }
    this.#changes.push(change);
  }

  shift(): EngineChange | undefined {
    return this.#changes.shift();
  }

  clear(): void {
    this.#changes = [];
  }
}

function sameTarget(a: ParameterSetParams, b: ParameterSetParams): boolean {
  return a.target === b.target && parameterKey(a) === parameterKey(b);
}
