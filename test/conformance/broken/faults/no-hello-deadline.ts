import type { Fault } from "../fault.ts";

export const noHelloDeadline: Fault = {
  name: "no-hello-deadline",
  title: "waits for a hello for ever",
  breaks: ["hello.deadline", "hello.deadline-trickle"],
  staysOpen: ({ memory }) => memory.has("late"),
  fromEngine: (message, { memory }) => {
    if (message["code"] !== "HELLO_TIMEOUT") return null;
    memory.set("late", true);
    return [];
  },
};
