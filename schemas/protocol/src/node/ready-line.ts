import type { ReadyLine } from "@loophole/schemas/types";
import { isReadyLine } from "@loophole/schemas/validators";

const PREFIX = "SIGNAL-READY ";

/** What Signal's ready line says; null for any other line (native code prints to the same stream). */
export function parseReadyLine(line: string): ReadyLine | null {
  if (!line.startsWith(PREFIX)) return null;
  try {
    const value: unknown = JSON.parse(line.slice(PREFIX.length));
    return isReadyLine(value) ? value : null;
  } catch {
    return null;
  }
}

/** The line Signal prints once it listens, without its line break. */
export function formatReadyLine(ready: ReadyLine): string {
  return PREFIX + JSON.stringify(ready);
}
