import type { Paint } from "../output/paint.ts";
import { printable } from "../output/printable.ts";
import type { NotedDiagnostic } from "./summary.ts";

/** A recorded diagnostic as one line. */
export function diagnosticLine(noted: NotedDiagnostic, origin: number, paint: Paint): string {
  const { at, client, severity, code, message } = noted;
  const seconds = ((at - origin) / 1e6).toFixed(6).padStart(12);
  const colour = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
  return `${paint.dim(seconds)}  ${printable(client).slice(0, 16).padEnd(14)} ${colour(severity.padEnd(7))} ${paint.bold(printable(code))}  ${printable(message)}`;
}
