import { randomUUID } from "node:crypto";

export type Message = Record<string, unknown>;
export type Role = "controller" | "control" | "observer";

/** Milliseconds of the clock on the wall as the protocol writes them. */
export function timestamp(): string {
  return `${new Date().toISOString().slice(0, -1)}000Z`;
}

/** A hello as the specification wants it, with some members as the case wants them. */
export function hello(fields: Message): Message {
  return {
    type: "hello",
    id: randomUUID(),
    ts: timestamp(),
    protocol: { min: 1, max: 1 },
    client: { kind: "test", name: "conformance", version: "1" },
    role: "observer",
    encodings: ["json"],
    ...fields,
  };
}

export function command(name: string, params: object = {}, fields: Message = {}): Message {
  return { type: "command", id: randomUUID(), ts: timestamp(), name, params, ...fields };
}

/** A member of something that may be an object. */
export function member(value: unknown, ...path: readonly (string | number)[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

export function numberAt(value: unknown, ...path: readonly (string | number)[]): number {
  const found = member(value, ...path);
  return typeof found === "number" ? found : Number.NaN;
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = member(value, ...path);
  return typeof found === "string" ? found : "";
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): unknown[] {
  const found = member(value, ...path);
  return Array.isArray(found) ? (found as unknown[]) : [];
}
