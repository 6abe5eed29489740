import type { Fault } from "../fault.ts";
import { errorCode } from "../link.ts";

export const closesOnError: Fault = {
  name: "closes-on-error",
  title: "ends the connection after a command that it does not know",
  breaks: [],
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
