import { chmodSync } from "node:fs";
import type { Fault } from "../fault.ts";

export const readableDiscovery: Fault = {
  name: "readable-discovery",
  title: "lets every user of the machine read its token",
  breaks: ["process.discovery-modes"],
  discovered: (path) => {
    chmodSync(path, 0o644);
  },
};
