import { textAt } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const leaksTelemetry: Fault = {
  name: "leaks-telemetry",
  title: "sends meters to clients that subscribed to nothing",
  breaks: ["every.subscribed", "telemetry.only-what-was-asked"],
  fromClient: (message, { memory }) => {
    const name = textAt(message, "name");
    if (name === "telemetry.subscribe" || "resume" in message) memory.set("has its own", true);
    if (name === "system.ping") memory.set("pings", true);
    return null;
  },
  fromEngine: (message, link) => {
    if (message["topic"] !== "meters") return null;
    for (const other of link.world.links) {
      const { isWelcomed, memory } = other;
      if (!isWelcomed || memory.has("has its own") || !memory.has("pings")) continue;
      const seq = Number(memory.get("seq") ?? 0) + 1;
      memory.set("seq", seq);
      other.tell({ ...message, seq, dropped: 0 });
    }
    return null;
  },
};
