import { randomUUID } from "node:crypto";
import { textAt } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const forgetsOnResume: Fault = {
  name: "forgets-on-resume",
  title: "forgets on a new connection what it has answered on the one before",
  breaks: ["once.across-reconnect", "once.cut-at-every-byte"],
  fromClient: (message, { memory, world }) => {
    const id = textAt(message, "id");
    if (message["type"] !== "command" || id === "") return null;
    const before = world.memory.get(id);
    if (before === undefined || before === memory) {
      world.memory.set(id, memory);
      return null;
    }
    const other = randomUUID();
    memory.set(other, id);
    return [{ ...message, id: other }];
  },
  fromEngine: (message, { memory }) => {
    const id = memory.get(textAt(message, "re"));
    return id === undefined ? null : [{ ...message, re: id }];
  },
};
