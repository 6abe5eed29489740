/** Where a text stops being JSON, for a person who looks at it in an editor. */
export interface JsonSlip {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

const TOKEN =
  /[\t\n\r ]*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
const SPACE = /[\t\n\r ]*/y;

type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or end" | "nothing";

/**
 * Where the first slip is; null for a text that is JSON. JSON.parse says so too, but in words and places that
 * differ from one runtime to the next.
 */
export function findJsonSlip(text: string): JsonSlip | null {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = 0;
  while (expected !== "nothing") {
    TOKEN.lastIndex = at;
    const match: RegExpExecArray | null = TOKEN.exec(text);
    const next: Expected | null = match ? follow(expected, match, open) : null;
    if (next === null) return place(text, skipSpace(text, at));
    expected = next;
    at = TOKEN.lastIndex;
  }
  const end = skipSpace(text, at);
  return end === text.length ? null : place(text, end);
}

/** What may come after a token, or null where the token may not be. Keeps account of what is open. */
function follow(expected: Expected, match: RegExpExecArray, open: ("{" | "[")[]): Expected | null {
  const [, mark, text] = match;
  const inside = open.at(-1);
  switch (mark) {
    case "{":
    case "[":
      if (expected !== "value" && expected !== "value or ]") return null;
      open.push(mark);
      return mark === "{" ? "key or }" : "value or ]";
    case "}":
      return inside === "{" && (expected === "key or }" || expected === "comma or end") ? closed(open) : null;
    case "]":
      return inside === "[" && (expected === "value or ]" || expected === "comma or end")
        ? closed(open)
        : null;
    case ":":
      return expected === "colon" ? "value" : null;
    case ",":
      if (expected !== "comma or end") return null;
      return inside === "{" ? "key" : "value";
    default:
      if (expected === "key" || expected === "key or }") return text === undefined ? null : "colon";
      if (expected !== "value" && expected !== "value or ]") return null;
      return inside === undefined ? "nothing" : "comma or end";
  }
}

function closed(open: ("{" | "[")[]): Expected {
  open.pop();
  return open.length === 0 ? "nothing" : "comma or end";
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

function place(text: string, offset: number): JsonSlip {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
}
