import type { Fault } from "../fault.ts";

/** The second one is let in as another role, and told that it is the controller. */
export const secondController: Fault = {
  name: "second-controller",
  title: "welcomes a second controller",
  breaks: ["role.second-controller"],
  fromClient: (message, { memory, world }) => {
    if (message["type"] !== "hello" || message["role"] !== "controller") return null;
    const taken = [...world.links].some((link) => link.isWelcomed && link.memory.has("controller"));
    memory.set("controller", true);
    if (!taken || message["resume"] !== undefined) return null;
    memory.set("lie", true);
    return [{ ...message, role: "control" }];
  },
  fromEngine: (message, { memory }) =>
    message["type"] === "welcome" && memory.has("lie") ? [{ ...message, role: "controller" }] : null,
};
