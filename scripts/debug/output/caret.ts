import type { Span } from "../syntax/relaxed-value.ts";
import { printable } from "./printable.ts";

/**
 * A line and a mark under a part of it, cut to `width` so that the part is seen. Control characters are shown as one
 * character each, so that the mark stays under what it means.
 */
export function pointAt(line: string, span: Span, width: number): [line: string, mark: string] {
  const from = Math.min(span.from, line.length);
  const to = Math.max(from + 1, Math.min(span.to, Math.max(line.length, from + 1)));
  const room = Math.max(20, width);
  let start = 0;
  if (line.length > room) start = Math.max(0, Math.min(from - Math.floor(room / 3), line.length - room + 1));
  const end = Math.min(line.length, start + room);
  const before = start > 0 ? "…" : "";
  const after = end < line.length ? "…" : "";
  const shown = before + printable(line.slice(start + before.length, end - after.length)) + after;
  const length = Math.max(1, Math.min(to, end) - from);
  return [shown, `${" ".repeat(from - start)}${"^".repeat(length)}`];
}
