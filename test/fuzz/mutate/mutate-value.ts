import type { Random } from "../random.ts";

/** Values where another is expected: the edges of JSON and of what programs make of it. */
const EDGES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    0.5,
    1e308,
    -1e308,
    5e-324,
    2 ** 53,
    -(2 ** 53),
    2 ** 31,
    2 ** 32,
    1e21,
  ],
  ...[
    "",
    " ",
    "a",
    "\0",
    "\ud800",
    "é\u0301",
    "__proto__",
    "constructor",
    "x".repeat(5_000),
    "../../etc",
    "NaN",
  ],
  ...["00000000-0000-4000-8000-000000000000", "2026-01-31T12:00:00.000000Z", [], {}, [[]], [null], { a: 1 }],
];

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

/** One change somewhere in a copy of a value that JSON can say. `spared` names members that stay as they are. */
export function mutateValue<T>(random: Random, value: T, spared: ReadonlySet<string> = new Set()): T {
  const copy = structuredClone(value);
  const places = placesIn(copy, spared);
  if (places.length === 0) return copy;
  const { holder, key } = random.pick(places);
  const member = Reflect.get(holder, key) as unknown;
  switch (random.int(8)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case 1:
      put(holder, `${String(key)}x`, member);
      break;
    case 2:
      put(holder, "__proto__", { polluted: true });
      break;
    case 3:
      put(holder, key, [member]);
      break;
    case 4:
      put(holder, key, typeof member === "number" ? nudged(random, member) : random.pick(EDGES));
      break;
    case 5:
      if (Array.isArray(holder)) holder.push(...Array<unknown>(random.int(40)).fill(member));
      else put(holder, `unknown${String(random.int(10))}`, random.pick(EDGES));
      break;
    default:
      put(holder, key, random.pick(EDGES));
  }
  return copy;
}

function nudged(random: Random, value: number): number {
  return random.pick([value + 0.5, -value, value * 1e6, value + 1, value - 1, value / 3]);
}

function put(holder: object, key: string | number, value: unknown): void {
  // An own member, also where its name is one of Object's.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown, spared: ReadonlySet<string>): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown> | unknown[];
  return Object.keys(holder)
    .filter((key) => !spared.has(key))
    .flatMap((key) => [{ holder, key }, ...placesIn(Reflect.get(holder, key), new Set())]);
}
