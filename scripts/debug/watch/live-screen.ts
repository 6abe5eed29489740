import type { WriteStream } from "node:tty";

const ENTER = "\u001b[?1049h\u001b[?25l";
const LEAVE = "\u001b[?25h\u001b[?1049l";
const HOME = "\u001b[H";
const CLEAR_LINE_END = "\u001b[K";
const CLEAR_BELOW = "\u001b[J";

/**
 * Lines that change in place. It takes the terminal's second screen, so that a window of any size can be resized at any
 * time and what was there before comes back untouched.
 */
export class LiveScreen {
  readonly #output: WriteStream;
  readonly #draw: (width: number, height: number) => readonly string[];
  readonly #onResize = (): void => this.draw();

  /** `draw` makes the lines for a size; lines wider than that are cut off by the terminal. */
  constructor(output: WriteStream, draw: (width: number, height: number) => readonly string[]) {
    this.#output = output;
    this.#draw = draw;
    // No wrapping: a line too long must not push the others down.
    output.write(`${ENTER}\u001b[?7l`);
    output.on("resize", this.#onResize);
  }

  draw(): void {
    const { columns, rows } = this.#output;
    const lines = this.#draw(columns, rows).slice(0, rows);
    this.#output.write(HOME + lines.map((line) => line + CLEAR_LINE_END).join("\r\n") + CLEAR_BELOW);
  }

  close(): void {
    this.#output.off("resize", this.#onResize);
    this.#output.write(`\u001b[?7h${LEAVE}`);
  }
}
