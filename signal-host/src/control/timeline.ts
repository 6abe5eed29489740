import type { TimelineSetParams } from "@loophole/schemas/types";
import type { GroupHandlers } from "./command-context.ts";
import { CommandError } from "./command-error.ts";
import type { Control } from "./control.ts";
import { checkTimeline, plainTimeline } from "./graph/check-timeline.ts";
import { Refusal } from "./graph/refusal.ts";

export function timelineHandlers({ engine, state, telemetry }: Control): GroupHandlers<"timeline"> {
  return {
    "timeline.set": async (changes) => {
      refuse(changes);
      const timeline = plainTimeline({ ...state.graph.timeline, ...changes });
      const revision = state.setTimeline(timeline);
      const { hash } = state;
      const applied = await engine.setTimeline(timeline, revision);
      telemetry.transportChanged();
      return { result: { revision }, applied: { ...applied, hash } };
    },
  };
}

/** Throws CommandError for what the schema cannot refuse. */
function refuse(changes: TimelineSetParams): void {
  try {
    checkTimeline(changes, "");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, pointer, rule } = error.reason;
    throw new CommandError(code, message, { pointer, rule });
  }
}
