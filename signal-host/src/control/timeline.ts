import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";

export function timelineHandlers({ engine, state, telemetry }: Control): GroupHandlers<"timeline"> {
  return {
    "timeline.set": async (changes) => {
      const timeline = { ...state.graph.timeline, ...changes };
      const revision = state.setTimeline(timeline);
      const { hash } = state;
      const applied = await engine.setTimeline(timeline, revision);
      telemetry.transportChanged();
      return { result: { revision }, applied: { ...applied, hash } };
    },
  };
}
