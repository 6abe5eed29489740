import type { GraphOp, Project, TimelineSetParams } from "@loophole/schemas/types";
import { findTrack } from "../document/find.ts";
import { parameterKey, type EngineChange } from "./engine-change.ts";

/** The most operations one graph.apply may have; a test compares it with graph.schema.json. */
export const MAX_GRAPH_OPS = 100_000;

/**
 * Puts changes that follow each other into as few commands as can be: one timeline.set, one graph.apply, and
 * one parameter.set for each value that changed. The order may change because nothing in it is lost: the
 * timeline and values do not depend on clips and order, what is added or replaced carries its values, and
 * what was set on something before it is removed or replaced is dropped with it.
 */
export class ChangeCombiner {
  readonly #timeline: TimelineSetParams = {};
  readonly #ops: GraphOp[] = [];
  /** By target, then by which of its values. */
  readonly #parameters = new Map<string, Map<string, EngineChange>>();

  /** @param before the document before these changes */
  add(changes: readonly EngineChange[], before: Project): void {
    for (const change of changes) {
      switch (change.name) {
        case "timeline.set":
          Object.assign(this.#timeline, change.params);
          break;
        case "graph.apply":
          for (const op of change.ops) {
            this.#ops.push(op);
            for (const id of overruled(op, before)) this.#parameters.delete(id);
          }
          break;
        case "parameter.set": {
          const { target } = change.params;
          const ofTarget = this.#parameters.get(target) ?? new Map<string, EngineChange>();
          this.#parameters.set(target, ofTarget.set(parameterKey(change.params), change));
        }
      }
    }
  }

  get changes(): EngineChange[] {
    const combined: EngineChange[] = [];
    if (Object.keys(this.#timeline).length > 0) {
      combined.push({ name: "timeline.set", params: this.#timeline });
    }
    for (let from = 0; from < this.#ops.length; from += MAX_GRAPH_OPS) {
      combined.push({ name: "graph.apply", ops: this.#ops.slice(from, from + MAX_GRAPH_OPS) });
    }
    for (const ofTarget of this.#parameters.values()) combined.push(...ofTarget.values());
    return combined;
  }
}

/** What an operation takes away, or gives all its values anew. */
function overruled(op: GraphOp, before: Project): readonly string[] {
  switch (op.op) {
    case "device.remove":
    case "send.remove":
      return [op.id];
    case "device.set":
      return [op.device.id];
    case "send.set":
      return [op.send.id];
    case "track.remove": {
      const track = findTrack(before, op.id)?.track;
      return [op.id, ...[...(track?.devices ?? []), ...(track?.sends ?? [])].map(({ id }) => id)];
    }
    default:
      return [];
  }
}
