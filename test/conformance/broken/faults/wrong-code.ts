import type { Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";
import { errorCode } from "../link.ts";

export const wrongCode: Fault = {
  name: "wrong-code",
  title: "answers NOT_FOUND where it is UNKNOWN_COMMAND",
  breaks: [
    "debug.absent",
    "dialogue.mistakes-and-on",
    "envelope.absent-capability",
    "envelope.unknown-command",
  ],
  fromEngine: (message) =>
    errorCode(message) === "UNKNOWN_COMMAND"
      ? [{ ...message, error: { ...(message["error"] as Message), code: "NOT_FOUND" } }]
      : null,
};
