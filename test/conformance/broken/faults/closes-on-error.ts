import type { Fault } from "../fault.ts";
import { errorCode } from "../link.ts";

export const closesOnError: Fault = {
  name: "closes-on-error",
  title: "ends the connection after a command that it does not know",
  breaks: [
    "debug.absent",
    "dialogue.mistakes-and-on",
    "envelope.absent-capability",
    "envelope.error-goes-on",
    "envelope.unknown-command",
    "frame.byte-by-byte",
    "frame.done-before",
    "frame.many-at-once",
    "frame.one-each",
    "order.replies",
  ],
  fromEngine: (message, link) => {
    if (link.memory.has("closing")) return [];
    if (errorCode(message) === "UNKNOWN_COMMAND") {
      link.memory.set("closing", true);
      setImmediate(() => {
        link.end();
      });
    }
    return null;
  },
};
