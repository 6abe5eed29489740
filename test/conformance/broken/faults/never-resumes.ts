import type { Fault } from "../fault.ts";

export const neverResumes: Fault = {
  name: "never-resumes",
  title: "begins a new session whatever is to be resumed",
  breaks: [
    "bounds.cut-off-by-time",
    "debug.half-frame",
    "encoding.binary-after-resume",
    "midi.let-go",
    "once.across-reconnect",
    "once.cut-at-every-byte",
    "role.lease-kept",
    "session.commands-go-on",
    "session.resume",
    "session.subscriptions-stay",
    "session.taken-over",
  ],
  fromClient: (message) => {
    if (message["type"] !== "hello" || message["resume"] === undefined) return null;
    const { resume: _, ...rest } = message;
    return [rest];
  },
};
