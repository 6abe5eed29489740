import type { ColourWish, Paint } from "./paint.ts";
import { paintFor } from "./paint.ts";

/** Where results and words go. Results on stdout, all else on stderr, so that a pipe gets results alone. */
export interface Terminal {
  readonly out: Paint;
  readonly err: Paint;
  /** Somebody looks at it: stdout is a terminal. */
  readonly isTty: boolean;
  /** Columns; 80 where nobody looks. */
  readonly width: number;
  readonly height: number;
  print(line: string): void;
  say(line: string): void;
}

export function openTerminal(colour: ColourWish): Terminal {
  const { stdout, stderr } = process;
  return {
    out: paintFor(colour, stdout),
    err: paintFor(colour, stderr),
    isTty: stdout.isTTY,
    get width() {
      return stdout.isTTY ? Math.max(20, stdout.columns) : 80;
    },
    get height() {
      return stdout.isTTY ? Math.max(4, stdout.rows) : 24;
    },
    print: (line) => void stdout.write(`${line}\n`),
    say: (line) => void stderr.write(`${line}\n`),
  };
}
