import { member, numberAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const aheadOfTheEar: Fault = {
  name: "ahead-of-the-ear",
  title: "tells the position that is rendered instead of the one that is heard",
  breaks: ["transport.heard"],
  fromEngine: (message) => {
    const result = member(message, "result") as Message | undefined;
    if (message["applied"] !== undefined || member(result, "playing") !== true) return null;
    // While bars are counted the song stands.
    if (member(result, "countIn") !== undefined) return null;
    const position = numberAt(result, "position") + numberAt(result, "latency");
    return [{ ...message, result: { ...result, position } }];
  },
};
