import { member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const appliedSample: Fault = {
  name: "applied-sample",
  title: "says of every change that it is heard from frame 0",
  breaks: [
    "order.applied",
    "time.device",
    "time.exact",
    "time.moves-together",
    "time.past",
    "time.tick",
    "time.transport",
  ],
  fromEngine: (message) =>
    member(message, "applied") === undefined
      ? null
      : [{ ...message, applied: { ...(message["applied"] as Message), sample: 0 } }],
};
