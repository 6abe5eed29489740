import type { EngineStatus } from "@loophole/schemas/types";
import type { LinkState } from "../session/bridge-client.ts";

export type Tone = "good" | "busy" | "bad";

export interface EngineWords {
  readonly tone: Tone;
  /** One or two words for narrow places. */
  readonly short: string;
  /** The whole, with the reason where there is one. */
  readonly long: string;
}

/** How the engine is, in words; without a host nothing can be known of it. */
export function engineWords(link: LinkState, engine: EngineStatus | null): EngineWords {
  if (link.kind === "refused") return { tone: "bad", short: "not connected", long: link.reason };
  if (link.kind === "lost") {
    return { tone: "bad", short: "connecting again", long: `${link.reason} Trying again by itself.` };
  }
  if (link.kind === "connecting" || engine === null) {
    return { tone: "busy", short: "connecting", long: "Connecting to Loophole." };
  }
  const { text } = engine;
  switch (engine.state) {
    case "running":
      return {
        tone: "good",
        short: engine.device?.backend === "null" ? "running, unheard" : "running",
        long: text,
      };
    case "silent":
      return { tone: "bad", short: "not answering", long: text };
    case "restarting":
      return { tone: "busy", short: "restarting", long: text };
    case "stopped":
      return { tone: "bad", short: "stopped", long: text };
    case "syncing":
      return { tone: "busy", short: "loading the song", long: text };
    case "spawning":
    case "listening":
    case "connected":
      return { tone: "busy", short: "starting", long: text };
  }
}
