import type { Fault } from "../fault.ts";

export const stuckSeq: Fault = {
  name: "stuck-seq",
  title: "numbers every telemetry message 1",
  breaks: ["every.seq"],
  fromEngine: (message) => (message["type"] === "telemetry" ? [{ ...message, seq: 1 }] : null),
};
