import type { Fault } from "../fault.ts";

export const ignoresExpect: Fault = {
  name: "ignores-expect",
  title: "does a command whatever revision it expects",
  breaks: ["graph.expect"],
  fromClient: (message) => {
    if (typeof message["expect"] !== "object" || !("revision" in (message["expect"] ?? {}))) return null;
    const { expect: _, ...rest } = message;
    return [rest];
  },
};
