import type { Diagnostic } from "@loophole/schemas/types";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** A diagnostic as one line. */
export function diagnosticText({ ts, severity, code, message }: Diagnostic, paint: Paint): string {
  const colour = { debug: paint.dim, info: paint.cyan, warning: paint.yellow, error: paint.red }[severity];
  return `${paint.dim(timeOfDay(ts))} ${colour(severity.padEnd(7))} ${paint.bold(code)}  ${printable(message)}`;
}

/** 12:00:00.000 of a timestamp. */
export function timeOfDay(ts: string): string {
  return ts.slice(11, 23);
}
