import type { Applied, ParameterChange } from "../engine/engine-types.ts";
import type { EnginePort } from "./engine-port.ts";
import type { GraphState } from "./graph-state.ts";

/**
 * Has the engine follow a value that the graph has just taken in, at `revision`. Controls of tracks and of the master
 * move on the strips that play; anything else comes with the whole graph.
 */
export async function followParameter(
  engine: Pick<EnginePort, "setParameter" | "setGraph">,
  state: GraphState,
  change: ParameterChange,
  revision: number,
): Promise<Applied> {
  const kind = state.kindOf(change.target);
  const isOnStrip = kind === "track" || kind === "master";
  if (!isOnStrip || change.parameter === "bypass" || change.parameter === "device") {
    return await engine.setGraph(state.graph, revision);
  }
  return await engine.setParameter(change.target, change.parameter, change.value, revision);
}
