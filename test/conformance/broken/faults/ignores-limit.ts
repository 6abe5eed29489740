import type { Fault } from "../fault.ts";

export const ignoresLimit: Fault = {
  name: "ignores-limit",
  title: "waits for the end of a message over the limit",
  breaks: [
    "dialogue.over-the-limit",
    "frame.first-bytes-high-bytes",
    "frame.first-bytes-http",
    "frame.first-bytes-tls",
    "frame.length-huge",
    "frame.length-over",
    "frame.others-unharmed",
  ],
  swallowsOversized: true,
};
