import { listAt, member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

/** Bytes from which on this engine streams. */
const LONG = 100e6;

export const streamsForSamplers: Fault = {
  name: "streams-for-samplers",
  title: "streams what a sampler plays from",
  breaks: ["sample.sampler-later", "sample.sampler-resident"],
  fromEngine: (message) => {
    const result = message["result"];
    const streamed = (info: unknown): unknown =>
      Number(member(info, "bytes")) > LONG ? { ...(info as Message), bytes: 4096, streamed: true } : info;
    if (member(result, "sample") !== undefined) return [{ ...message, result: streamed(result) }];
    if (!Array.isArray(member(result, "samples"))) return null;
    return [
      { ...message, result: { ...(result as Message), samples: listAt(result, "samples").map(streamed) } },
    ];
  },
};
