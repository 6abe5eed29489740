import { listAt, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const stalePeaks: Fault = {
  name: "stale-peaks",
  title: "holds peaks for ever",
  breaks: ["telemetry.peaks-held", "midi.let-go"],
  fromEngine: (message, { memory }) => {
    if (message["topic"] !== "meters") return null;
    const held = (memory.get("peaks") as number[] | undefined) ?? [];
    const now = listAt(message, "data", "peak").map(Number);
    const peak = now.map((value, i) => Math.max(value, held.length === now.length ? (held[i] ?? 0) : 0));
    memory.set("peaks", peak);
    return [{ ...message, data: { ...(message["data"] as Message), peak } }];
  },
};
