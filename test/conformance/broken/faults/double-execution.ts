import { randomUUID } from "node:crypto";
import { textAt } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const doubleExecution: Fault = {
  name: "double-execution",
  title: "does a command again when its id comes again",
  breaks: [
    "encoding.same-command",
    "once.a-thousand",
    "once.errors-too",
    "once.same-id",
    "once.what-only-looks",
  ],
  fromClient: (message, { memory }) => {
    const id = textAt(message, "id");
    if (message["type"] !== "command" || id === "") return null;
    if (!memory.has(id)) {
      memory.set(id, id);
      return null;
    }
    const other = randomUUID();
    memory.set(other, id);
    return [{ ...message, id: other }];
  },
  fromEngine: (message, { memory }) => {
    const re = textAt(message, "re");
    const id = memory.get(re);
    return id === undefined || id === re ? null : [{ ...message, re: id }];
  },
};
