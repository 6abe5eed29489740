import { member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const plainFlac: Fault = {
  name: "plain-flac",
  title: "dithers WAV only",
  breaks: ["render.flac"],
  fromClient: (message) => {
    if (member(message, "params", "container") !== "flac" || member(message, "params", "dither") !== "tpdf")
      return null;
    return [{ ...message, params: { ...(message["params"] as Message), dither: "none" } }];
  },
};
