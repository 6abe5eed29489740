import { textAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

const QUICK: readonly string[] = ["parameter.set", "transport.get", "graph.get", "timeline.set"];

export const replyOrder: Fault = {
  name: "reply-order",
  title: "sends the replies to pipelined commands out of order",
  breaks: ["order.replies"],
  fromClient: (message, { memory }) => {
    if (QUICK.includes(textAt(message, "name")) && message["at"] === undefined)
      memory.set(textAt(message, "id"), "waiting");
    return null;
  },
  fromEngine: (message, { memory }) => {
    const re = textAt(message, "re");
    if (message["type"] !== "reply" || !memory.delete(re)) return null;
    const held = memory.get("held") as Message | undefined;
    if (held !== undefined) {
      memory.delete("held");
      return [message, held];
    }
    if (memory.size === 0) return null;
    memory.set("held", message);
    return [];
  },
};
