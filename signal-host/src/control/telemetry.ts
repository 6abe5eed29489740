import type { GroupHandlers } from "./command-context.ts";
import type { Control } from "./control.ts";

export function telemetryHandlers({ telemetry }: Control): GroupHandlers<"telemetry"> {
  return {
    "telemetry.subscribe": ({ topics }, context) => ({
      result: { granted: telemetry.subscribe(context.telemetry, topics) },
    }),
    "telemetry.unsubscribe": ({ topics }, context) => ({
      result: { granted: telemetry.unsubscribe(context.telemetry, topics) },
    }),
  };
}
