import { escapeKey } from "./resolve-value.ts";

/** Why a value cannot be put where it was asked to go. */
export type PutTrouble = "twice" | "not-a-container" | "gap";

type Container = Record<string, unknown> | unknown[];

/**
 * Puts a value into nested objects and lists along a path, making those on the way: a key of digits makes a list.
 * Answers null, or why it cannot be done.
 */
export function putValue(
  root: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
): PutTrouble | null {
  let place: Container = root;
  for (const [index, key] of path.entries()) {
    const problem = keyTrouble(place, key);
    if (problem !== null) return problem;
    const next = path[index + 1];
    const present = get(place, key);
    if (next === undefined) {
      if (present !== undefined) return "twice";
      set(place, key, value);
    } else {
      const container: unknown = present ?? (isIndex(next) ? [] : {});
      if (!isContainer(container)) return "not-a-container";
      if (present === undefined) set(place, key, container);
      place = container;
    }
  }
  return null;
}

export function pointerOf(path: readonly string[]): string {
  return path.map((key) => `/${escapeKey(key)}`).join("");
}

function keyTrouble(place: Container, key: string): PutTrouble | null {
  if (!Array.isArray(place)) return null;
  if (!isIndex(key)) return "not-a-container";
  return Number(key) > place.length ? "gap" : null;
}

function isIndex(key: string): boolean {
  return /^(0|[1-9][0-9]{0,5})$/.test(key);
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function get(place: Container, key: string): unknown {
  if (Array.isArray(place)) return place[Number(key)];
  return Object.hasOwn(place, key) ? place[key] : undefined;
}

/** Defines rather than assigns: a key of Object's own members is a key like any other. */
function set(place: Container, key: string, value: unknown): void {
  if (Array.isArray(place)) place[Number(key)] = value;
  else Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });
}
