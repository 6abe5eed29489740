import { member } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";
import { isOk } from "../link.ts";

export const cancelsNothing: Fault = {
  name: "cancels-nothing",
  title: "says that it cancelled where there was nothing to cancel",
  breaks: ["order.cancel", "order.cancel-other-session"],
  fromEngine: (message) =>
    isOk(message) && member(message, "result", "cancelled") === false
      ? [{ ...message, result: { cancelled: true } }]
      : null,
};
