import { listAt, member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

/** What a sample would take if all of it were in memory, as floats at its own rate. */
function whole(info: unknown): unknown {
  if (member(info, "streamed") !== true) return info;
  const bytes = Number(member(info, "frames")) * Number(member(info, "channels")) * 4;
  return { ...(info as Message), bytes };
}

export const secretMemory: Fault = {
  name: "secret-memory",
  title: "takes all of a sample into memory that it says is streamed",
  breaks: ["sample.streamed"],
  fromEngine: (message) => {
    const result = message["result"];
    if (member(result, "streamed") === true) return [{ ...message, result: whole(result) }];
    if (!Array.isArray(member(result, "samples"))) return null;
    return [
      { ...message, result: { ...(result as Message), samples: listAt(result, "samples").map(whole) } },
    ];
  },
};
