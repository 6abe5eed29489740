import type { Fault } from "../fault.ts";

export const backlog: Fault = {
  name: "backlog",
  title: "keeps everything for a client that does not read",
  breaks: ["bounds.cut-off-by-time", "bounds.newest-telemetry"],
  keepsEverything: true,
};
