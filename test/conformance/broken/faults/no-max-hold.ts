import { listAt, numberAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const noMaxHold: Fault = {
  name: "no-max-hold",
  title: "tells the peak of the moment, so that most clicks are missed",
  breaks: ["telemetry.peaks-held"],
  fromEngine: (message) => {
    if (message["topic"] !== "meters" || numberAt(message, "seq") % 3 === 0) return null;
    const peak = listAt(message, "data", "peak").map(() => 0);
    return [{ ...message, data: { ...(message["data"] as Message), peak } }];
  },
};
