import type { TimelineSetParams } from "@loophole/schemas/types";
import type { CommandOutcome, GroupHandlers } from "./command-context.ts";
import { CommandError } from "./command-error.ts";
import type { Control } from "./control.ts";
import type { EnginePort } from "./engine-port.ts";
import { checkTimeline, plainTimeline } from "./graph/check-timeline.ts";
import { Refusal } from "./graph/refusal.ts";
import type { GraphState } from "./graph-state.ts";
import type { TelemetryPump } from "./telemetry-pump.ts";

export function timelineHandlers(control: Control): GroupHandlers<"timeline"> {
  return { "timeline.set": (changes) => setTimeline(control, changes) };
}

interface Timekeepers {
  readonly engine: Pick<EnginePort, "setGraph">;
  readonly state: GraphState;
  readonly telemetry: Pick<TelemetryPump, "transportChanged">;
}

/** Changes what is given and leaves the rest. Rejects with CommandError for what the schema cannot refuse. */
export async function setTimeline(
  { engine, state, telemetry }: Timekeepers,
  changes: TimelineSetParams,
): Promise<CommandOutcome<"timeline.set">> {
  refuse(changes);
  const timeline = plainTimeline({ ...state.graph.timeline, ...changes });
  const revision = state.setTimeline(timeline);
  const { hash } = state;
  const applied = await engine.setGraph(state.graph, revision);
  telemetry.transportChanged();
  return { result: { revision }, applied: { ...applied, hash } };
}

function refuse(changes: TimelineSetParams): void {
  try {
    checkTimeline(changes, "");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, pointer, rule } = error.reason;
    throw new CommandError(code, message, { pointer, rule });
  }
}
