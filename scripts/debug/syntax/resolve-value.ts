import type { Span, Typed } from "./relaxed-value.ts";

/** Whether only a text may stand at a place, so that `name=12` is the text "12". */
export type IsText = (pointer: string) => boolean;

/** Where each value of a message was typed, by JSON Pointer. */
export type Spans = Map<string, Span>;

const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;

/** The value that was typed, and where its parts are. Words are numbers, true, false and null where they look like it. */
export function resolveValue(typed: Typed, pointer: string, isText: IsText, spans: Spans): unknown {
  spans.set(pointer, typed.span);
  switch (typed.kind) {
    case "text":
      return typed.text;
    case "word":
      return isText(pointer) ? typed.text : wordValue(typed.text);
    case "list":
      return typed.items.map((item, index) => resolveValue(item, `${pointer}/${index}`, isText, spans));
    case "object":
      return Object.fromEntries(
        typed.members.map(({ key, keySpan, value }) => {
          const at = `${pointer}/${escapeKey(key)}`;
          const resolved = resolveValue(value, at, isText, spans);
          spans.set(at, { from: keySpan.from, to: value.span.to });
          return [key, resolved];
        }),
      );
  }
}

function wordValue(text: string): unknown {
  if (text === "true") return true;
  if (text === "false") return false;
  if (text === "null") return null;
  return NUMBER.test(text) ? Number(text) : text;
}

/** A key as a JSON Pointer writes it. */
export function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The keys of a JSON Pointer. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
