import { UsageError } from "../exit-codes.ts";
import type { TrafficEvent } from "./read-traffic.ts";

/** Which messages are wanted; an empty list wants all. Names and clients may hold `*`. */
export interface TrafficFilter {
  readonly types: readonly string[];
  readonly names: readonly string[];
  readonly clients: readonly string[];
}

export const MESSAGE_TYPES = [
  "hello",
  "welcome",
  "command",
  "reply",
  "telemetry",
  "diagnostic",
  "binary",
  "unreadable",
];

/** Makes a filter of comma-separated lists. Throws UsageError for a type that does not exist. */
export function filterOf(options: {
  type?: string | undefined;
  name?: string | undefined;
  client?: string | undefined;
}): TrafficFilter {
  const types = listOf(options.type);
  const wrong = types.find((type) => !MESSAGE_TYPES.includes(type));
  if (wrong !== undefined)
    throw new UsageError(`There is no message type ‘${wrong}’. Types: ${MESSAGE_TYPES.join(", ")}.`);
  return { types, names: listOf(options.name), clients: listOf(options.client) };
}

/** Binary telemetry is telemetry too. */
export function passes(filter: TrafficFilter, event: TrafficEvent): boolean {
  const types = event.type === "binary" ? ["binary", "telemetry"] : [event.type];
  return (
    (filter.types.length === 0 || filter.types.some((type) => types.includes(type))) &&
    matchesAny(filter.names, event.name) &&
    matchesAny(filter.clients, event.client)
  );
}

export function matchesAny(patterns: readonly string[], text: string): boolean {
  return patterns.length === 0 || patterns.some((pattern) => matches(pattern, text));
}

function matches(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  const last = rest.pop() ?? "";
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function listOf(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
