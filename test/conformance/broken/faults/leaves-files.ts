import { writeFileSync } from "node:fs";
import { textAt } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";
import { errorCode } from "../link.ts";

export const leavesFiles: Fault = {
  name: "leaves-files",
  title: "leaves the file of a render that did not come to its end",
  breaks: ["render.cancelled", "render.flac", "render.limits", "render.refused", "render.stems"],
  fromClient: (message, { memory }) => {
    if (message["name"] === "render.start")
      memory.set(textAt(message, "id"), textAt(message, "params", "path"));
    return null;
  },
  fromEngine: (message, { memory }) => {
    const path = memory.get(textAt(message, "re"));
    if (typeof path !== "string" || errorCode(message) === "") return null;
    try {
      writeFileSync(path, "");
    } catch {
      // There is no place for it.
    }
    return null;
  },
};
