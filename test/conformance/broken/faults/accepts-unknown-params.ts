import type { Fault } from "../fault.ts";

const KNOWN = new Set(["position", "countIn", "preRoll"]);

export const acceptsUnknownParams: Fault = {
  name: "accepts-unknown-params",
  title: "ignores parameters of transport commands that it does not know",
  breaks: [
    "command.transport.get.invalid",
    "command.transport.locate.invalid",
    "command.transport.play.invalid",
    "command.transport.stop.invalid",
  ],
  fromClient: (message) => {
    if (!String(message["name"]).startsWith("transport.")) return null;
    const params = message["params"];
    if (typeof params !== "object" || params === null || Array.isArray(params)) return null;
    const known = Object.entries(params).filter(([field]) => KNOWN.has(field));
    return [{ ...message, params: Object.fromEntries(known) }];
  },
};
