/** A case did not find what the specification promises. */
export class Failure extends Error {
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, found: string) {
    super(`expected ${expected}; found ${found}`);
    this.name = "Failure";
    this.expected = expected;
    this.found = found;
  }
}

/** A case cannot be run here; the reason is reported. */
export class Skip extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Skip";
  }
}

export function skip(reason: string): never {
  throw new Skip(reason);
}

/** Fails the case unless the condition holds. */
export function must(condition: boolean, expected: string, found: unknown): void {
  if (!condition) throw new Failure(expected, show(found));
}

/** Fails the case unless both are the same as JSON values, whatever the order of members. */
export function mustEqual(found: unknown, wanted: unknown, what: string): void {
  if (!same(found, wanted)) throw new Failure(`${what} is ${show(wanted)}`, show(found));
}

/** Fails the case unless every member of `wanted` is in `found`, at any depth. */
export function mustMatch(found: unknown, wanted: unknown, what: string): void {
  if (!matches(found, wanted)) throw new Failure(`${what} has ${show(wanted)}`, show(found));
}

export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}

function matches(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) return same(found, wanted);
  if (typeof found !== "object" || found === null) return false;
  const members = new Map(Object.entries(found));
  return Object.entries(wanted).every(([key, value]) => members.has(key) && matches(members.get(key), value));
}

const MOST = 600;

export function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
