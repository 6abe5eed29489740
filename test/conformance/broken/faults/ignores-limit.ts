import type { Fault } from "../fault.ts";

export const ignoresLimit: Fault = {
  name: "ignores-limit",
  title: "waits for the end of a message over the limit",
  breaks: [],
  swallowsOversized: true,
};
