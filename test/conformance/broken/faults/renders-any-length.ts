import { textAt } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";
import { errorCode } from "../link.ts";

export const rendersAnyLength: Fault = {
  name: "renders-any-length",
  title: "finds only on the way that a render is too long",
  breaks: ["render.limits"],
  fromEngine: (message) => {
    if (errorCode(message) !== "INVALID_PARAMS") return null;
    if (textAt(message, "error", "details", "rule") !== "maximum-length") return null;
    return [
      { ...message, error: { ...(message["error"] as object), code: "RESOURCE_EXHAUSTED", details: {} } },
    ];
  },
};
