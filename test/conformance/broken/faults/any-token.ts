import type { Fault } from "../fault.ts";

export const anyToken: Fault = {
  name: "any-token",
  title: "welcomes whoever says a token",
  breaks: [
    "dialogue.wrong-token-then-right",
    "hello.four-refusals",
    "hello.invalid",
    "hello.wrong-then-right",
    "hello.wrong-token",
    "process.audit",
  ],
  fromClient: (message, { world }) =>
    message["type"] === "hello" && typeof message["token"] === "string"
      ? [{ ...message, token: world.token }]
      : null,
};
