import { putValue, pointerOf, type PutTrouble } from "./put-value.ts";
import { readValue, skipBlanks, SyntaxTrouble, type Span } from "./relaxed-value.ts";
import { resolveValue, type IsText, type Spans } from "./resolve-value.ts";
import { readAt, readCount, readDuration, type AtWish } from "./modifiers.ts";

/** A command as somebody typed it. */
export interface TypedCommand {
  readonly kind: "command";
  readonly line: string;
  readonly name: string;
  readonly nameSpan: Span;
  readonly params: Record<string, unknown>;
  readonly at: AtWish | null;
  /** The revision it expects. */
  readonly expect: number | null;
  readonly timeoutMs: number | null;
  /** Where the parameters were typed, by JSON Pointer into params. */
  readonly spans: Spans;
}

/** A whole message, sent as it is. */
export interface TypedMessage {
  readonly kind: "message";
  readonly line: string;
  readonly message: Record<string, unknown>;
}

export type ParsedLine = { readonly kind: "empty" } | TypedCommand | TypedMessage;

/** Whether only a text may stand at a place in a command's parameters. */
export type IsTextIn = (command: string, pointer: string) => boolean;

/** Reads `name key=value nested.key=value {json} at=… expect=… timeout=…`, or a message in JSON. Throws SyntaxTrouble. */
export function parseLine(line: string, isText: IsTextIn = () => false): ParsedLine {
  const begin = skipBlanks(line, 0);
  if (begin === line.length || line[begin] === "#") return { kind: "empty" };
  if (line[begin] === "{") return parseMessage(line, begin);
  const [name = ""] = /^[^\s={}[\]]+/.exec(line.slice(begin)) ?? [];
  if (name === "")
    throw new SyntaxTrouble("A line begins with a command's name, or is a message in JSON.", one(begin));
  const nameSpan = { from: begin, to: begin + name.length };
  const draft = new Draft(line, name, nameSpan, (pointer) => isText(name, pointer));
  let at = nameSpan.to;
  if (at < line.length && !/\s/.test(line[at] as string) && line[at] !== "{") {
    throw new SyntaxTrouble(`Put a blank after the command's name.`, one(at));
  }
  for (at = skipBlanks(line, at); at < line.length; at = skipBlanks(line, at)) at = draft.readPart(at);
  return draft.command();
}

function parseMessage(line: string, begin: number): ParsedLine {
  const typed = readValue(line, begin);
  const rest = skipBlanks(line, typed.span.to);
  if (rest < line.length)
    throw new SyntaxTrouble("Nothing may follow the message.", { from: rest, to: line.length });
  const spans: Spans = new Map();
  const message = resolveValue(typed, "", () => false, spans) as Record<string, unknown>;
  const { name, params = {} } = message;
  const isShort = message["type"] === undefined && typeof name === "string" && isObject(params);
  if (!isShort) return { kind: "message", line, message };
  // {"name": …, "params": …} is a command whose type, id and time go without saying.
  const moved: Spans = new Map();
  for (const [pointer, span] of spans) {
    if (pointer === "/params" || pointer.startsWith("/params/"))
      moved.set(pointer.slice("/params".length), span);
  }
  const draft = new Draft(line, name, spans.get("/name") ?? one(begin), () => false);
  return draft.fromMessage(message, params, moved);
}

class Draft {
  readonly #line: string;
  readonly #name: string;
  readonly #nameSpan: Span;
  readonly #isText: IsText;
  readonly #spans: Spans = new Map();
  readonly #params: Record<string, unknown> = {};
  #at: AtWish | null = null;
  #expect: number | null = null;
  #timeoutMs: number | null = null;

  constructor(line: string, name: string, nameSpan: Span, isText: IsText) {
    this.#line = line;
    this.#name = name;
    this.#nameSpan = nameSpan;
    this.#isText = isText;
  }

  /** One `key=value` or one object whose members are parameters; answers where it ends. */
  readPart(from: number): number {
    if (this.#line[from] === "{") return this.#readObject(from);
    const [key = ""] = /^[^\s={}[\]"',]+/.exec(this.#line.slice(from)) ?? [];
    const equals = from + key.length;
    if (key === "" || this.#line[equals] !== "=") {
      const [word = ""] = /^\S+/.exec(this.#line.slice(from)) ?? [];
      throw new SyntaxTrouble(`Parameters are written key=value or as JSON; ‘${word}’ is neither.`, {
        from,
        to: from + word.length,
      });
    }
    const typed = readValue(this.#line, equals + 1);
    const span = { from, to: typed.span.to };
    if (this.#line[span.to] !== undefined && !/\s/.test(this.#line[span.to] as string)) {
      throw new SyntaxTrouble("Put a blank between parameters.", one(span.to));
    }
    if (
      this.#readModifier(key, this.#line.slice(equals + 1, typed.span.to), { from: equals + 1, to: span.to })
    ) {
      return span.to;
    }
    if (typed.kind === "word" && typed.text === "") {
      throw new SyntaxTrouble(`${key} has no value. A text that is empty is written ${key}="".`, span);
    }
    const path = key.split(".");
    const pointer = pointerOf(path);
    this.#put(path, resolveValue(typed, pointer, this.#isText, this.#spans), span);
    this.#spans.set(pointer, span);
    return span.to;
  }

  fromMessage(message: Record<string, unknown>, params: Record<string, unknown>, spans: Spans): ParsedLine {
    for (const [pointer, span] of spans) this.#spans.set(pointer, span);
    Object.assign(this.#params, params);
    const { at, expect, timeoutMs } = message;
    const sample = isObject(at) && typeof at["sample"] === "number" ? at["sample"] : null;
    const tick = isObject(at) && typeof at["tick"] === "number" ? at["tick"] : null;
    if (sample !== null) this.#at = { kind: "sample", sample };
    if (tick !== null) this.#at = { kind: "tick", tick };
    if (isObject(expect) && typeof expect["revision"] === "number") this.#expect = expect["revision"];
    if (typeof timeoutMs === "number") this.#timeoutMs = timeoutMs;
    return this.command();
  }

  command(): TypedCommand {
    return {
      kind: "command",
      line: this.#line,
      name: this.#name,
      nameSpan: this.#nameSpan,
      params: this.#params,
      at: this.#at,
      expect: this.#expect,
      timeoutMs: this.#timeoutMs,
      spans: this.#spans,
    };
  }

  #readObject(from: number): number {
    const typed = readValue(this.#line, from);
    const members = resolveValue(typed, "", this.#isText, this.#spans) as Record<string, unknown>;
    for (const [key, value] of Object.entries(members)) {
      this.#put([key], value, this.#spans.get(pointerOf([key])) ?? typed.span);
    }
    return typed.span.to;
  }

  #put(path: readonly string[], value: unknown, span: Span): void {
    const trouble = putValue(this.#params, path, value);
    if (trouble !== null) throw new SyntaxTrouble(PUT_WORDS[trouble](path.join(".")), span);
  }

  #readModifier(key: string, text: string, span: Span): boolean {
    switch (key) {
      case "at":
        this.#at = readAt(text, span);
        return true;
      case "expect":
        this.#expect = readCount(text, span, "expect=REVISION");
        return true;
      case "timeout":
        this.#timeoutMs = readDuration(text, span);
        return true;
      default:
        return false;
    }
  }
}

const PUT_WORDS: Readonly<Record<PutTrouble, (key: string) => string>> = {
  twice: (key) => `${key} is given twice.`,
  "not-a-container": (key) => `${key} goes into something that is neither an object nor a list.`,
  gap: (key) => `${key} leaves out places of the list; they are filled from 0 on.`,
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function one(at: number): Span {
  return { from: at, to: at + 1 };
}
