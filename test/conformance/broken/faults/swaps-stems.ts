import { listAt, member, type Message } from "../../wire/messages.ts";
import type { Fault } from "../fault.ts";

export const swapsStems: Fault = {
  name: "swaps-stems",
  title: "writes each stem where another is meant to be",
  breaks: ["render.stems"],
  fromClient: (message) => {
    const stems = listAt(message, "params", "stems");
    if (message["name"] !== "render.start" || stems.length === 0) return null;
    const paths = stems.map((stem) => member(stem, "path")).reverse();
    const swapped = stems.map((stem, index) => ({ ...(stem as Message), path: paths[index] }));
    return [{ ...message, params: { ...(message["params"] as Message), stems: swapped } }];
  },
};
