import type { Applied, At, TransportState } from "@loophole/schemas/types";
import type { ScheduledChange } from "../engine/engine-types.ts";
import type { EnginePort } from "./engine-port.ts";
import type { GraphState } from "./graph-state.ts";

export interface ScheduledResult {
  /** With `late`: the frames by which the time asked for was missed. */
  readonly applied: Applied;
  /** The transport from that frame on. */
  readonly transport: TransportState;
}

/**
 * Has a change take hold at a time. The graph as clients see it changes in `take`, which is called when the change
 * has taken hold, before anything else can be built on what was before. Rejects like Engine.schedule.
 */
export async function scheduled(
  engine: Pick<EnginePort, "schedule">,
  state: GraphState,
  change: ScheduledChange,
  at: At,
  signal: AbortSignal,
  take: () => void = () => undefined,
): Promise<ScheduledResult> {
  let version = state.version;
  const { sample, late, transport } = await engine.schedule(change, at, signal, () => {
    take();
    version = state.version;
  });
  return { applied: { sample, ...version, late }, transport };
}
