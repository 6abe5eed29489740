import type { Fault } from "../fault.ts";

export const noHelloDeadline: Fault = {
  name: "no-hello-deadline",
  title: "waits for a hello for ever",
  breaks: [],
  staysOpen: true,
  fromEngine: (message) => (message["code"] === "HELLO_TIMEOUT" ? [] : null),
};
