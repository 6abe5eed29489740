import { LOG_LINE_CHARS, LOG_LINES } from "./limits.ts";

/** The last lines a process wrote, bounded in lines and in characters. */
export class LogTail {
  readonly #lines: string[] = [];

  add(line: string): void {
    this.#lines.push(line.length > LOG_LINE_CHARS ? `${line.slice(0, LOG_LINE_CHARS)}…` : line);
    if (this.#lines.length > LOG_LINES) this.#lines.shift();
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** The last error or warning in words, or the last line of plain text (a native crash, a stack trace). */
  lastComplaint(): string | null {
    for (let index = this.#lines.length - 1; index >= 0; index--) {
      const complaint = complaintOf(this.#lines[index] ?? "");
      if (complaint !== null) return complaint;
    }
    return null;
  }
}

function complaintOf(line: string): string | null {
  if (line.trim() === "") return null;
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return line.trim();
  }
  if (typeof entry !== "object" || entry === null) return line.trim();
  const level = "level" in entry ? entry.level : undefined;
  const message = "msg" in entry ? entry.msg : undefined;
  return (level === "error" || level === "warning" || level === "warn" || level === "fatal") &&
    typeof message === "string"
    ? message
    : null;
}
