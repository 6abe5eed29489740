/** Why operations were refused, and by which of them: `pointer` is a JSON Pointer into the params. */
export interface GraphOpError {
  readonly code: "NOT_FOUND" | "CONFLICT" | "INVALID_PARAMS" | "RESOURCE_EXHAUSTED";
  readonly pointer: string;
  /** The rule that was broken. */
  readonly rule: string;
  readonly message: string;
  /** What else a program may want to know: the tracks of a loop, who uses what was to go. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Thrown where an operation cannot be done; caught where the whole of them is refused. */
export class Refusal extends Error {
  readonly reason: GraphOpError;

  constructor(
    code: GraphOpError["code"],
    pointer: string,
    rule: string,
    message: string,
    details?: GraphOpError["details"],
  ) {
    super(message);
    this.reason = { code, pointer, rule, message, ...(details === undefined ? {} : { details }) };
  }
}

export function noTrack(id: string, pointer: string): Refusal {
  return new Refusal("NOT_FOUND", pointer, "known-id", `There is no track '${id}'.`);
}

/** @param what in words, such as "clip" */
export function notOnTrack(what: string, id: string, track: string, pointer: string): Refusal {
  const message = `There is no ${what} '${id}' on track '${track}'.`;
  return new Refusal("NOT_FOUND", pointer, "known-id", message);
}

/** @param what in words, such as "A track has at most 64 devices." */
export function full(pointer: string, what: string): Refusal {
  return new Refusal("RESOURCE_EXHAUSTED", pointer, "maxItems", what);
}

/** Throws where something cannot have this place; `highest` is the last that it could have. */
export function checkIndex(index: number | undefined, highest: number, at: string): void {
  if (index === undefined || index <= highest) return;
  const message = `index is ${String(index)}; the highest possible here is ${String(highest)}.`;
  throw new Refusal("INVALID_PARAMS", `${at}/index`, "index-in-range", message);
}

/** Throws at the first of `items` that comes before the one ahead of it. `equal` allows two at one place. */
export function checkRising<T>(
  items: readonly T[],
  member: keyof T & string,
  at: string,
  equal: "may be equal" | "must differ",
): void {
  for (let i = 1; i < items.length; i++) {
    const [before, here] = [Number(items[i - 1]?.[member]), Number(items[i]?.[member])];
    if (here > before || (here === before && equal === "may be equal")) continue;
    const message = `${member} is ${String(here)} after ${String(before)}; the list must rise.`;
    throw new Refusal("INVALID_PARAMS", `${at}/${String(i)}/${member}`, `rising-${member}s`, message);
  }
}

/** Throws where a loop does not end after its start. */
export function checkLoop(
  loop: { readonly start: number; readonly end: number } | undefined,
  whose: string,
  at: string,
): void {
  if (loop === undefined || loop.end > loop.start) return;
  const message = `The loop of ${whose} must end after its start.`;
  throw new Refusal("INVALID_PARAMS", `${at}/loop/end`, "loop-end-after-start", message);
}
