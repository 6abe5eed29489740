import type { GraphOp, TimelineSetParams } from "@loophole/schemas/types";
import type { EngineChange } from "./engine-change.ts";

/** The most operations one graph.apply may have; a test compares it with graph.schema.json. */
export const MAX_GRAPH_OPS = 100_000;

/**
 * The same changes in as few commands as can be: one timeline.set, one graph.apply, and one parameter.set
 * for each value that changed. The order may change because nothing in it is lost: the timeline and the
 * strips' values do not depend on clips and order, an added track carries its values, and what was set on
 * a track before it is removed is dropped with it.
 */
export function combineChanges(changes: readonly EngineChange[]): EngineChange[] {
  const timeline: TimelineSetParams = {};
  const ops: GraphOp[] = [];
  const parameters = new Map<string, Map<string, EngineChange>>();
  for (const change of changes) {
    switch (change.name) {
      case "timeline.set":
        Object.assign(timeline, change.params);
        break;
      case "graph.apply":
        for (const op of change.ops) {
          ops.push(op);
          if (op.op === "track.remove") parameters.delete(op.id);
        }
        break;
      case "parameter.set": {
        const { target, parameter } = change.params;
        const ofTarget = parameters.get(target) ?? new Map<string, EngineChange>();
        parameters.set(target, ofTarget.set(parameter, change));
      }
    }
  }
  const combined: EngineChange[] = [];
  if (Object.keys(timeline).length > 0) combined.push({ name: "timeline.set", params: timeline });
  for (let from = 0; from < ops.length; from += MAX_GRAPH_OPS) {
    combined.push({ name: "graph.apply", ops: ops.slice(from, from + MAX_GRAPH_OPS) });
  }
  for (const ofTarget of parameters.values()) combined.push(...ofTarget.values());
  return combined;
}
