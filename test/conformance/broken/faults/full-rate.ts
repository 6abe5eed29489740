import { listAt, textAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const fullRate: Fault = {
  name: "full-rate",
  title: "sends every topic sixty times a second, whatever was asked for",
  breaks: ["telemetry.granted", "telemetry.peaks-held", "telemetry.rate"],
  fromClient: (message) => {
    const topics = listAt(message, "params", "topics");
    if (textAt(message, "name") !== "telemetry.subscribe" || topics.length === 0) return null;
    const rows = topics.map((row) => {
      const rate = (row as Message | null)?.["rate"];
      return typeof rate === "number" && rate > 0 && rate < 60 ? { ...(row as Message), rate: 60 } : row;
    });
    return [{ ...message, params: { ...(message["params"] as Message), topics: rows } }];
  },
};
