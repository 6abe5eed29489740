import { commandTable } from "@loophole/schemas/methods";
import type { Fault } from "../fault.ts";

const scheduled = new Set(
  Object.entries(commandTable).flatMap(([name, { schedulable }]) => (schedulable ? [name] : [])),
);

export const ignoresAt: Fault = {
  name: "ignores-at",
  title: "does scheduled commands at once",
  breaks: [],
  fromClient: (message) => {
    if (!scheduled.has(String(message["name"])) || message["at"] === undefined) return null;
    const { at: _, ...rest } = message;
    return [rest];
  },
};
