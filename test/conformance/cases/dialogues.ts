import { readFileSync } from "node:fs";
import type { ConformanceCase } from "../case.ts";
import { mustMatch } from "../failure.ts";
import { repositoryPath } from "../repository.ts";
import type { Message } from "../wire/messages.ts";
import type { Received } from "../wire/peer.ts";

type Step = { send: Message } | { hex: string } | { receive: Message } | { closed: true };

interface Dialogue {
  readonly name: string;
  readonly requirement: readonly string[];
  readonly steps: readonly Step[];
}

/** News that may come at any time. */
function isNews({ message }: Received): boolean {
  if (message["type"] === "telemetry") return true;
  return message["type"] === "diagnostic" && message["severity"] !== "error";
}

/** The dialogues of schemas/vectors, each on a connection of its own. */
export function dialogueCases(): ConformanceCase[] {
  const text = readFileSync(repositoryPath("schemas", "vectors", "dialogues.json"), "utf8");
  const { dialogues } = JSON.parse(text) as { dialogues: Dialogue[] };
  return dialogues.map(({ name, requirement, steps }) => ({
    id: `dialogue.${name}`,
    title: `the dialogue '${name}' of schemas/vectors goes as it is written`,
    requirement,
    place: "beside",
    run: async (t) => {
      const peer = await t.peer();
      let from = 0;
      for (const step of steps) {
        if ("send" in step) {
          const token = step.send["token"] === "$token" ? { token: t.engine.token } : {};
          peer.sendMessage({ ...step.send, ...token });
        } else if ("hex" in step) {
          peer.send(Buffer.from(step.hex, "hex"));
        } else if ("receive" in step) {
          const found = await peer.wait("the next message", (received) => !isNews(received), from);
          from = peer.inbox.indexOf(found) + 1;
          mustMatch(found.message, step.receive, "the next message");
        } else {
          await peer.ended();
        }
      }
    },
  }));
}
