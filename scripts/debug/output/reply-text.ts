import { inspect } from "node:util";
import type { Applied, ErrorReply, OkReply } from "@loophole/schemas/types";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** A value as this client's own input is written, broken into lines where it is long. Safe for a terminal. */
export function valueText(value: unknown, paint: Paint, width: number): string {
  // inspect escapes control characters in texts and keys.
  return inspect(value, {
    depth: 12,
    colors: paint.enabled,
    breakLength: width,
    compact: 4,
    maxArrayLength: 200,
    maxStringLength: 2_000,
  });
}

/** A good reply in words: how long it took, when it took hold, what it says. */
export function okText(reply: OkReply, ms: number | null, paint: Paint, width: number): string {
  const head = [
    paint.green("ok"),
    ms === null ? "" : paint.dim(msText(ms)),
    appliedText(reply.applied, paint),
  ];
  const first = head.filter((part) => part !== "").join("  ");
  const isEmpty = Object.keys(reply.result).length === 0;
  return isEmpty ? first : `${first}\n${valueText(reply.result, paint, width)}`;
}

/** A refusal in words; where it was typed is shown by whoever knows the line. */
export function errorText({ error }: ErrorReply, paint: Paint): string {
  const { code, message } = error;
  const { pointer, rule: broken }: { pointer?: unknown; rule?: unknown } = { ...error.details };
  const where = typeof pointer === "string" ? pointer || "(parameters)" : "";
  const rule = typeof broken === "string" ? paint.dim(`  ${printable(`${where}, rule: ${broken}`)}`) : "";
  return `${paint.red(code)}  ${printable(message)}${rule}`;
}

export function msText(ms: number): string {
  if (ms < 1) return `${Math.round(ms * 1000)} µs`;
  return ms < 100 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}

function appliedText(applied: Applied | undefined, paint: Paint): string {
  if (applied === undefined) return "";
  const { sample, revision, hash, late } = applied;
  const lateness = late === undefined || late === 0 ? "" : paint.yellow(`, ${late} frames late`);
  const graph = hash === undefined ? `revision ${revision}` : `revision ${revision} ${hash.slice(0, 8)}`;
  return paint.dim(`applied at sample ${sample}`) + lateness + paint.dim(`, ${graph}`);
}
