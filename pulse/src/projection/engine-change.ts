import type { GraphOp, ParameterSetParams, TimelineSetParams } from "@loophole/schemas/types";

/** One command the engine must be given; `graph.apply` gets its base revision from whoever sends it. */
export type EngineChange =
  | { readonly name: "parameter.set"; readonly params: ParameterSetParams }
  | { readonly name: "timeline.set"; readonly params: TimelineSetParams }
  | { readonly name: "graph.apply"; readonly ops: GraphOp[] };

export function graphApply(...ops: GraphOp[]): EngineChange[] {
  return [{ name: "graph.apply", ops }];
}

/** Which of its target's values is set: two with one key set the same. */
export function parameterKey(params: ParameterSetParams): string {
  return params.parameter === "device" ? `device ${params.name}` : params.parameter;
}
