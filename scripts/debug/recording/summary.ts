import type { JsonObject } from "@loophole/protocol";
import { appliedOf, textOf, TrafficReader, type TrafficEvent } from "../traffic/read-traffic.ts";
import type { Recording } from "./read-recording.ts";

/** A command from its being sent to its reply. */
export interface CommandSpan {
  readonly client: string;
  readonly name: string;
  readonly params: unknown;
  /** Microseconds on the engine's clock. */
  readonly at: number;
  /** Microseconds; null where no reply was recorded. */
  readonly took: number | null;
  /** `ok`, an error's code, or null without a reply. */
  readonly outcome: string | null;
  readonly sample: number | null;
  readonly late: number | null;
}

/** One client's messages in a recording. */
export interface ClientSummary {
  readonly client: string;
  readonly sessions: readonly string[];
  readonly role: string;
  readonly messages: number;
  readonly bytes: number;
  readonly commands: number;
  readonly refused: number;
}

/** A diagnostic the engine sent. */
export interface NotedDiagnostic {
  readonly at: number;
  readonly client: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

export interface RecordingSummary {
  /** The first frame's time, in microseconds. */
  readonly origin: number;
  readonly lengthUs: number;
  readonly clients: readonly ClientSummary[];
  readonly spans: readonly CommandSpan[];
  readonly diagnostics: readonly NotedDiagnostic[];
  readonly events: readonly TrafficEvent[];
}

/** Brings a recording's frames together: who was there, what each asked for and got, what the engine told. */
export function summarise({ frames }: Recording): RecordingSummary {
  const reader = new TrafficReader();
  const events = frames.map((frame) => reader.read(frame));
  const spans: CommandSpan[] = [];
  const diagnostics: NotedDiagnostic[] = [];
  for (const { type, frame, message, answers, client } of events) {
    if (type === "reply" && answers !== null && message !== null) {
      spans.push(spanOf(client, answers.name, answers.message, answers.at, { at: frame.at, message }));
    } else if (type === "diagnostic" && message !== null && message["code"] !== "PROGRESS") {
      diagnostics.push({
        at: frame.at,
        client,
        severity: textOf(message["severity"]),
        code: textOf(message["code"]),
        message: textOf(message["message"]),
      });
    }
  }
  const clientOf = new Map(events.map(({ frame, client }) => [frame.sessionId ?? frame.client, client]));
  for (const { key, name, message, at } of reader.unanswered()) {
    spans.push(spanOf(clientOf.get(key.split(" ")[0] ?? "") ?? "", name, message, at, null));
  }
  spans.sort((a, b) => a.at - b.at);
  const origin = frames[0]?.at ?? 0;
  return {
    origin,
    lengthUs: frames.reduce((latest, { at }) => Math.max(latest, at), origin) - origin,
    clients: clientsOf(events),
    spans,
    diagnostics,
    events,
  };
}

function spanOf(
  client: string,
  name: string,
  command: JsonObject,
  at: number,
  reply: { at: number; message: JsonObject } | null,
): CommandSpan {
  const applied = appliedOf(reply?.message ?? null);
  const error: { code?: unknown } = { ...(reply?.message["error"] as object | undefined) };
  return {
    client,
    name,
    params: command["params"] ?? {},
    at,
    took: reply === null ? null : reply.at - at,
    outcome: reply === null ? null : reply.message["ok"] === true ? "ok" : textOf(error.code),
    sample: applied?.sample ?? null,
    late: applied?.late ?? null,
  };
}

function clientsOf(events: readonly TrafficEvent[]): ClientSummary[] {
  const clients = new Map<
    string,
    {
      sessions: Set<string>;
      role: string;
      messages: number;
      bytes: number;
      commands: number;
      refused: number;
    }
  >();
  for (const { frame, type, message, client } of events) {
    const entry = clients.get(client) ?? {
      sessions: new Set(),
      role: "",
      messages: 0,
      bytes: 0,
      commands: 0,
      refused: 0,
    };
    clients.set(client, entry);
    if (frame.sessionId !== null) entry.sessions.add(frame.sessionId);
    if (type === "hello" || type === "welcome") entry.role = textOf(message?.["role"]);
    entry.messages += 1;
    entry.bytes += frame.bytes;
    if (type === "command") entry.commands += 1;
    if (type === "reply" && message?.["ok"] === false) entry.refused += 1;
  }
  return [...clients].map(([client, { sessions, ...entry }]) => ({
    client,
    sessions: [...sessions],
    ...entry,
  }));
}
