import type { Fault } from "../fault.ts";

const KNOWN = new Set(["type", "id", "ts", "name", "params", "at", "expect", "timeoutMs"]);

export const acceptsUnknownFields: Fault = {
  name: "accepts-unknown-fields",
  title: "ignores fields of a command's envelope that it does not know",
  breaks: ["envelope.error-goes-on", "envelope.unknown-field"],
  fromClient: (message) =>
    message["type"] === "command"
      ? [Object.fromEntries(Object.entries(message).filter(([key]) => KNOWN.has(key)))]
      : null,
};
