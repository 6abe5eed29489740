import { commandTable } from "@loophole/schemas/methods";
import type { Fault } from "../fault.ts";

const scheduled = new Set(
  Object.entries(commandTable).flatMap(([name, { schedulable }]) => (schedulable ? [name] : [])),
);

export const ignoresAt: Fault = {
  name: "ignores-at",
  title: "does scheduled commands at once",
  breaks: [
    "midi.at-a-time",
    "time.cancel",
    "time.device",
    "time.device-replaced",
    "time.exact",
    "time.full",
    "time.loop-end",
    "time.malformed",
    "time.moves-together",
    "time.past",
    "time.tick",
    "time.tick-passed",
    "time.track-gone",
    "time.transport",
  ],
  fromClient: (message) => {
    if (!scheduled.has(String(message["name"])) || message["at"] === undefined) return null;
    const { at: _, ...rest } = message;
    return [rest];
  },
};
