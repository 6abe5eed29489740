import { write, writeSync } from "node:fs";

export type LogLevel = "debug" | "info" | "warning" | "error";
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Where lines go. `write` must not block; `writeNow` is for the last words of a process. */
export interface LogSink {
  write(line: string, done: () => void): void;
  writeNow(line: string): void;
}

/** Characters that may wait for a reader of the log; what comes beyond is counted and left out. */
const MAX_WAITING = 256 * 1024;

/**
 * Signal's log: one JSON object a line, `{ts, level, msg, ...fields}`. A reader that does not read
 * never holds the caller up: lines wait in a bounded queue, and what does not fit is counted.
 */
export class Log {
  readonly #sink: LogSink;
  readonly #redact: (line: string) => string;
  #waiting: string[] = [];
  #waitingLength = 0;
  #writing = false;
  #leftOut = 0;

  /** @param redact takes secrets and the user's folders out of a line, which stays JSON */
  constructor(redact: (line: string) => string, sink: LogSink = stderrSink()) {
    this.#redact = redact;
    this.#sink = sink;
  }

  debug(msg: string, fields?: LogFields): void {
    this.#add("debug", msg, fields);
  }
  info(msg: string, fields?: LogFields): void {
    this.#add("info", msg, fields);
  }
  warning(msg: string, fields?: LogFields): void {
    this.#add("warning", msg, fields);
  }
  error(msg: string, fields?: LogFields): void {
    this.#add("error", msg, fields);
  }

  /** Writes what waits, and one last line if given, before the process ends. */
  flush(last?: { msg: string; fields?: LogFields }): void {
    let text = this.#waiting.join("");
    this.#waiting = [];
    this.#waitingLength = 0;
    if (last !== undefined) text += this.#format("error", last.msg, last.fields);
    if (text !== "") this.#sink.writeNow(text);
  }

  #add(level: LogLevel, msg: string, fields: LogFields | undefined): void {
    const line = this.#format(level, msg, fields);
    if (this.#waitingLength + line.length > MAX_WAITING) {
      this.#leftOut += 1;
      return;
    }
    this.#waiting.push(line);
    this.#waitingLength += line.length;
    if (!this.#writing) this.#writeOut();
  }

  #writeOut(): void {
    let text = this.#waiting.join("");
    this.#waiting = [];
    this.#waitingLength = 0;
    if (this.#leftOut > 0) {
      text += this.#format("warning", "log lines were left out because nobody read them", {
        count: this.#leftOut,
      });
      this.#leftOut = 0;
    }
    this.#writing = true;
    this.#sink.write(text, () => {
      this.#writing = false;
      if (this.#waiting.length > 0) this.#writeOut();
    });
  }

  #format(level: LogLevel, msg: string, fields: LogFields | undefined): string {
    return `${this.#redact(JSON.stringify({ ts: new Date().toISOString(), level, msg, ...fields }))}\n`;
  }
}

function stderrSink(): LogSink {
  return {
    write: (line, done) => {
      // In the thread pool, so that a full pipe holds up no one but the log.
      write(2, line, done);
    },
    writeNow: (line) => {
      try {
        writeSync(2, line);
      } catch {
        // Nobody is left to hear it: stderr is closed or full.
      }
    },
  };
}
