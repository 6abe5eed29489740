import { member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const cutsTails: Fault = {
  name: "cuts-tails",
  title: "ends a file with its range, whatever still rings out",
  breaks: ["render.tail"],
  fromClient: (message) => {
    if (message["name"] !== "render.start" || member(message, "params", "tail") === undefined) return null;
    return [{ ...message, params: { ...(message["params"] as Message), tail: { maxSeconds: 0 } } }];
  },
};
