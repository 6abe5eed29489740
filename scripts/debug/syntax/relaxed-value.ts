/** A part of a line of input, in characters; `to` is past its end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value as it was typed: what it says, and where. */
export type Typed =
  | { readonly kind: "word"; readonly text: string; readonly span: Span }
  | { readonly kind: "text"; readonly text: string; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly Typed[]; readonly span: Span }
  | {
      readonly kind: "object";
      readonly members: readonly { readonly key: string; readonly keySpan: Span; readonly value: Typed }[];
      readonly span: Span;
    };

/** What was typed cannot be read; `at` is where reading stopped. */
export class SyntaxTrouble extends Error {
  override readonly name = "SyntaxTrouble";
  readonly at: Span;

  constructor(message: string, at: Span) {
    super(message);
    this.at = at;
  }
}

/** Deeper than any message of the protocol; what nests deeper is a slip, not a value. */
const MAX_DEPTH = 64;

/**
 * Reads JSON, and what people type instead: keys and words without quotes, single quotes, a comma at the end. Starts at
 * `from` and stops behind the value.
 */
export function readValue(line: string, from: number, depth = 0): Typed {
  if (depth > MAX_DEPTH) throw new SyntaxTrouble("This nests too deep.", { from, to: from + 1 });
  const first = line[from];
  if (first === "{") return readObject(line, from, depth);
  if (first === "[") return readList(line, from, depth);
  if (first === '"' || first === "'") return readText(line, from);
  return readWord(line, from, depth > 0);
}

/** From here to the next character that is no blank. */
export function skipBlanks(line: string, from: number): number {
  let at = from;
  while (/\s/.test(line[at] ?? "x")) at += 1;
  return at;
}

function readObject(line: string, from: number, depth: number): Typed {
  const members: { key: string; keySpan: Span; value: Typed }[] = [];
  let at = skipBlanks(line, from + 1);
  while (line[at] !== "}") {
    const key = line[at] === '"' || line[at] === "'" ? readText(line, at) : readKey(line, at);
    if (key.kind !== "text" && key.kind !== "word") throw unexpected(line, at, "a key");
    if (members.some((member) => member.key === key.text)) {
      throw new SyntaxTrouble(`"${key.text}" is given twice.`, key.span);
    }
    at = skipBlanks(line, key.span.to);
    if (line[at] !== ":" && line[at] !== "=") throw unexpected(line, at, `":" after "${key.text}"`);
    const value = readValue(line, skipBlanks(line, at + 1), depth + 1);
    members.push({ key: key.text, keySpan: key.span, value });
    at = afterItem(line, value.span.to, "}");
  }
  return { kind: "object", members, span: { from, to: at + 1 } };
}

function readList(line: string, from: number, depth: number): Typed {
  const items: Typed[] = [];
  let at = skipBlanks(line, from + 1);
  while (line[at] !== "]") {
    const item = readValue(line, at, depth + 1);
    items.push(item);
    at = afterItem(line, item.span.to, "]");
  }
  return { kind: "list", items, span: { from, to: at + 1 } };
}

function afterItem(line: string, from: number, end: string): number {
  const at = skipBlanks(line, from);
  if (line[at] === ",") return skipBlanks(line, at + 1);
  if (line[at] === end) return at;
  throw unexpected(line, at, `"," or "${end}"`);
}

function readText(line: string, from: number): Typed {
  const quote = line[from];
  let text = "";
  for (let at = from + 1; at < line.length; at += 1) {
    const character = line[at] as string;
    if (character === quote) return { kind: "text", text, span: { from, to: at + 1 } };
    if (character !== "\\") text += character;
    else {
      const escape = readEscape(line, at);
      text += escape.text;
      at = escape.to - 1;
    }
  }
  throw new SyntaxTrouble(`The text that begins here has no closing ${String(quote)}.`, {
    from,
    to: line.length,
  });
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function readEscape(line: string, at: number): { text: string; to: number } {
  const letter = line[at + 1] ?? "";
  if (letter !== "u") return { text: ESCAPES[letter] ?? letter, to: at + 2 };
  const digits = line.slice(at + 2, at + 6);
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
    throw new SyntaxTrouble("\\u needs four hexadecimal digits.", { from: at, to: at + 2 });
  }
  return { text: String.fromCharCode(Number.parseInt(digits, 16)), to: at + 6 };
}

function readKey(line: string, from: number): Typed {
  const [text = ""] = /^[A-Za-z0-9_$-]*/.exec(line.slice(from)) ?? [];
  if (text === "") throw unexpected(line, from, "a key");
  return { kind: "word", text, span: { from, to: from + text.length } };
}

/** Outside of brackets a word goes on to the next blank, so that paths need no quotes. */
function readWord(line: string, from: number, nested: boolean): Typed {
  const [text = ""] = (nested ? /^[^\s,\]}[{:"']*/ : /^\S*/).exec(line.slice(from)) ?? [];
  if (text === "" && nested) throw unexpected(line, from, "a value");
  return { kind: "word", text, span: { from, to: from + text.length } };
}

function unexpected(line: string, at: number, wanted: string): SyntaxTrouble {
  const found = at >= line.length ? "the line ends" : `there is ${JSON.stringify(line[at])}`;
  return new SyntaxTrouble(`Expected ${wanted}, but ${found}.`, { from: at, to: at + 1 });
}
