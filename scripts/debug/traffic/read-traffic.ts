import type { TrafficFrame } from "@loophole/schemas/types";
import type { JsonObject } from "@loophole/protocol";

/** Commands under way that are remembered so that their replies can be told by name. */
const MOST_REMEMBERED = 65_536;

/** A command on its way: who sent it, when, and what. */
export interface SentCommand {
  readonly key: string;
  readonly name: string;
  readonly message: JsonObject;
  readonly at: number;
}

/** A wire frame with what can be read from it. */
export interface TrafficEvent {
  readonly frame: TrafficFrame;
  /** The client by the name it gave itself, in its hello already; its address where it has said none. */
  readonly client: string;
  /** null where the frame holds no JSON object: binary telemetry, or garbage. */
  readonly message: JsonObject | null;
  /** `command`, `reply`, `telemetry` …; `binary` and `unreadable` for what is no message. */
  readonly type: string;
  /** The command's name, also for its reply and progress; the topic of telemetry; the code of other diagnostics. */
  readonly name: string;
  /** For a reply: the command it answers, if that was seen. */
  readonly answers: SentCommand | null;
}

/** Reads the frames of many clients in the order they went over the wire, and brings replies and commands together. */
export class TrafficReader {
  /** Of clients known by their address until they were welcomed. */
  readonly #names = new Map<string, string>();
  readonly #underWay = new Map<string, SentCommand>();

  read(frame: TrafficFrame): TrafficEvent {
    const message = parse(frame.text);
    return { ...this.#read(frame, message), client: this.#nameOf(frame, message) };
  }

  #nameOf(frame: TrafficFrame, message: JsonObject | null): string {
    if (message?.["type"] === "hello") {
      const { name }: { name?: unknown } = { ...(message["client"] as object | undefined) };
      if (textOf(name) !== "") this.#names.set(frame.client, textOf(name));
    }
    return this.#names.get(frame.client) ?? frame.client;
  }

  #read(frame: TrafficFrame, message: JsonObject | null): Omit<TrafficEvent, "client"> {
    if (message === null) {
      const type = frame.base64 === undefined ? "unreadable" : "binary";
      return { frame, message, type, name: type === "binary" ? "meters" : "", answers: null };
    }
    const type = textOf(message["type"]) || "unknown";
    switch (type) {
      case "command":
        return { frame, message, type, name: this.#remember(frame, message), answers: null };
      case "reply": {
        const answers = this.#take(frame, textOf(message["re"]));
        return { frame, message, type, name: answers?.name ?? "", answers };
      }
      case "telemetry":
        return { frame, message, type, name: textOf(message["topic"]), answers: null };
      case "diagnostic": {
        const about = this.#underWay.get(keyOf(frame, textOf(message["re"])));
        return { frame, message, type, name: about?.name ?? textOf(message["code"]), answers: null };
      }
      default:
        return { frame, message, type, name: "", answers: null };
    }
  }

  /** Commands whose replies have not been seen. */
  unanswered(): SentCommand[] {
    return [...this.#underWay.values()];
  }

  #remember(frame: TrafficFrame, message: JsonObject): string {
    const name = textOf(message["name"]);
    const key = keyOf(frame, textOf(message["id"]));
    this.#underWay.set(key, { key, name, message, at: frame.at });
    if (this.#underWay.size > MOST_REMEMBERED) {
      const [oldest] = this.#underWay.keys();
      if (oldest !== undefined) this.#underWay.delete(oldest);
    }
    return name;
  }

  #take(frame: TrafficFrame, re: string): SentCommand | null {
    const key = keyOf(frame, re);
    const command = this.#underWay.get(key) ?? null;
    this.#underWay.delete(key);
    return command;
  }
}

/** The graph's change that a reply tells, or null. */
export function appliedOf(
  message: JsonObject | null,
): { sample: number; revision: number; hash: string | null; late: number | null } | null {
  const applied = message?.["applied"];
  if (typeof applied !== "object" || applied === null) return null;
  const { sample, revision, hash, late } = applied as Record<string, unknown>;
  if (typeof sample !== "number" || typeof revision !== "number") return null;
  return {
    sample,
    revision,
    hash: typeof hash === "string" ? hash : null,
    late: typeof late === "number" ? late : null,
  };
}

/** Ids are a client's own: two clients may use the same. */
function keyOf(frame: TrafficFrame, id: string): string {
  return `${frame.sessionId ?? frame.client} ${id}`;
}

function parse(text: string | undefined): JsonObject | null {
  if (text === undefined) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
