import { member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const samplePeak: Fault = {
  name: "sample-peak",
  title: "takes the highest sample for the true peak",
  breaks: ["render.loudness"],
  fromEngine: (message) => {
    if (member(message, "result", "truePeakDb") === undefined) return null;
    const result = message["result"] as Message;
    return [{ ...message, result: { ...result, truePeakDb: result["peakDb"] } }];
  },
};
