import { createInterface, type Interface } from "node:readline/promises";
import type { Completion } from "./complete.ts";

export interface LineReaderOptions {
  readonly prompt: () => string;
  readonly history: readonly string[];
  complete(line: string): Promise<Completion>;
  /** Ctrl-C; answers true where it was for something, else the line is dropped. */
  interrupt(): boolean;
}

/**
 * Lines typed at a prompt, with history and completion. It can let go of the terminal for a while, for something that
 * reads keys itself; lines that were typed ahead are kept.
 */
export class LineReader {
  readonly #options: LineReaderOptions;
  #history: string[];
  #interface: Interface | null = null;
  readonly #typed: string[] = [];
  #wake: (() => void) | null = null;
  #ended = false;
  #waiting = false;

  constructor(options: LineReaderOptions) {
    this.#options = options;
    // readline keeps the newest line first.
    this.#history = [...options.history].reverse();
    this.#open();
  }

  /** Lines typed so far, oldest first. */
  get history(): readonly string[] {
    return [...this.#history].reverse();
  }

  /** The next line; null at the end of the input (Ctrl-D). */
  async next(): Promise<string | null> {
    if (this.#typed.length === 0 && !this.#ended) {
      this.#waiting = true;
      this.#showPrompt(false);
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#waiting = false;
    }
    return this.#typed.shift() ?? null;
  }

  /** Prints above the prompt, and shows what was being typed again. */
  print(text: string): void {
    if (!this.#waiting || this.#interface === null) {
      process.stdout.write(`${text}\n`);
      return;
    }
    process.stdout.write(`\r\u001b[K${text}\n`);
    this.#showPrompt(true);
  }

  /** Lets `work` have the terminal to itself. */
  async without(work: () => Promise<void>): Promise<void> {
    this.#close();
    try {
      await work();
    } finally {
      if (!this.#ended) this.#open();
    }
  }

  close(): void {
    this.#ended = true;
    this.#close();
  }

  #showPrompt(keepCursor: boolean): void {
    this.#interface?.setPrompt(this.#options.prompt());
    this.#interface?.prompt(keepCursor);
  }

  #open(): void {
    const lines = createInterface({
      input: process.stdin,
      output: process.stdout,
      terminal: true,
      history: [...this.#history],
      historySize: 1_000,
      removeHistoryDuplicates: true,
      tabSize: 4,
      completer: (line: string) => this.#complete(line),
    });
    this.#interface = lines;
    lines.on("history", (history) => {
      this.#history = [...history];
    });
    lines.on("line", (line) => {
      this.#typed.push(line);
      this.#wake?.();
    });
    lines.on("SIGINT", () => {
      if (this.#options.interrupt()) return;
      // A new line instead of the one that was being typed.
      lines.write(null, { ctrl: true, name: "e" });
      lines.write(null, { ctrl: true, name: "u" });
      process.stdout.write("\r\u001b[K");
      this.#showPrompt(false);
    });
    lines.on("close", () => {
      // Closed by the input's end, not by this reader.
      if (this.#interface !== lines) return;
      this.#ended = true;
      this.#wake?.();
    });
  }

  /** Goes as far as all choices agree; shows them at the first Tab, where readline would wait for a second. */
  async #complete(line: string): Promise<[string[], string]> {
    const { choices, replaced } = await this.#options.complete(line);
    const common = commonBeginning(choices);
    if (choices.length <= 1 || !common.startsWith(replaced)) return [[...choices], replaced];
    if (common.length > replaced.length) return [[common], replaced];
    this.print(
      inColumns(
        choices.map((choice) => choice.trim()),
        process.stdout.columns,
      ),
    );
    return [[], replaced];
  }

  #close(): void {
    const lines = this.#interface;
    this.#interface = null;
    lines?.close();
  }
}

function commonBeginning(texts: readonly string[]): string {
  let common = texts[0] ?? "";
  for (const text of texts) {
    while (!text.startsWith(common)) common = common.slice(0, -1);
  }
  return common;
}

function inColumns(texts: readonly string[], width: number): string {
  const column = Math.max(...texts.map((text) => text.length)) + 2;
  const count = Math.max(1, Math.floor(width / column));
  const rows: string[] = [];
  for (let from = 0; from < texts.length; from += count) {
    rows.push(
      texts
        .slice(from, from + count)
        .map((text) => text.padEnd(column))
        .join("")
        .trimEnd(),
    );
  }
  return rows.join("\n");
}
