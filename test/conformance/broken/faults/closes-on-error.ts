import type { Fault } from "../fault.ts";
import { errorCode } from "../link.ts";

export const closesOnError: Fault = {
  name: "closes-on-error",
  title: "ends the connection after a command that it does not know",
  breaks: [],
  fromEngine: (message, link) => {
    if (errorCode(message) === "UNKNOWN_COMMAND") setImmediate(() => link.end());
    return null;
  },
};
