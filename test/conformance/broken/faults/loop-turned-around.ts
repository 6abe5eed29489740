import { member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const loopTurnedAround: Fault = {
  name: "loop-turned-around",
  title: "names the tracks of a feedback loop against the way of the signal",
  breaks: ["mixing.feedback-loop"],
  fromEngine: (message) => {
    const cycle = member(message, "error", "details", "cycle");
    if (!Array.isArray(cycle)) return null;
    const error = message["error"] as Message;
    return [
      {
        ...message,
        error: { ...error, details: { ...(error["details"] as Message), cycle: cycle.toReversed() } },
      },
    ];
  },
};
