import { member, textAt } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const leaksTelemetry: Fault = {
  name: "leaks-telemetry",
  title: "sends telemetry to clients that subscribed to nothing",
  breaks: [],
  fromClient: (message, { memory }) => {
    const subscribes = textAt(message, "name") === "telemetry.subscribe";
    if (subscribes || member(message, "resume") !== undefined) memory.set("has its own", true);
    return null;
  },
  fromEngine: (message, link) => {
    if (message["type"] !== "telemetry") return null;
    for (const other of link.world.links) {
      if (other.isWelcomed && !other.memory.has("has its own")) other.tell(message);
    }
    return null;
  },
};
