import type { Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

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
    const position = (params as Message)["position"];
    return [{ ...message, params: position === undefined ? {} : { position } }];
  },
};
