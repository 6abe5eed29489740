import { numberAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const neverLate: Fault = {
  name: "never-late",
  title: "says of every scheduled command that it was in time",
  breaks: ["time.moves-together", "time.past", "time.tick-passed"],
  fromEngine: (message) =>
    numberAt(message, "applied", "late") > 0
      ? [{ ...message, applied: { ...(message["applied"] as Message), late: 0 } }]
      : null,
};
