import { member } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";
import { isOk } from "../link.ts";

export const missingField: Fault = {
  name: "missing-field",
  title: "answers pings without blocks",
  breaks: [
    "bounds.nobody-waits",
    "debug.stall-audio",
    "every.schema",
    "frame.others-unharmed",
    "telemetry.heartbeat",
  ],
  fromEngine: (message) => {
    if (!isOk(message) || typeof member(message, "result", "blocks") !== "number") return null;
    const { blocks: _, ...result } = message["result"] as Record<string, unknown>;
    return [{ ...message, result }];
  },
};
