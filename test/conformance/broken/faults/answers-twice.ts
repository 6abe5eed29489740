import { member } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";
import { isOk } from "../link.ts";

export const answersTwice: Fault = {
  name: "answers-twice",
  title: "answers pings twice",
  breaks: ["dialogue.welcome-and-ping", "every.one-reply"],
  fromEngine: (message) =>
    isOk(message) && member(message, "result", "blocks") !== undefined ? [message, message] : null,
};
