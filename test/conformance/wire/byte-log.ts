/** One piece of bytes as it went over a connection. */
export interface LoggedBytes {
  /** Milliseconds since the connection was opened. */
  readonly at: number;
  readonly direction: "sent" | "received";
  /** The first bytes of it. */
  readonly head: Uint8Array;
  /** How many there were. */
  readonly length: number;
}

/** What is kept of one piece, and of how many pieces: the first few and the latest. */
const HEAD_BYTES = 512;
const FIRST_PIECES = 4;
const LAST_PIECES = 16;

/** The bytes of one connection, both ways, for whoever has to find out why a case failed. Bounded. */
export class ByteLog {
  readonly label: string;
  readonly #begun = performance.now();
  readonly #first: LoggedBytes[] = [];
  #last: LoggedBytes[] = [];
  #leftOut = 0;
  #end: string | null = null;

  constructor(label: string) {
    this.label = label;
  }

  add(direction: LoggedBytes["direction"], bytes: Uint8Array): void {
    const at = performance.now() - this.#begun;
    const entry = { at, direction, head: bytes.slice(0, HEAD_BYTES), length: bytes.length };
    if (this.#first.length < FIRST_PIECES) this.#first.push(entry);
    else this.#last.push(entry);
    if (this.#last.length > LAST_PIECES) {
      this.#last = this.#last.slice(1);
      this.#leftOut += 1;
    }
  }

  /** Says once how the connection ended. */
  end(how: string): void {
    this.#end ??= `${((performance.now() - this.#begun) / 1000).toFixed(3)} s  ${how}`;
  }

  /** A line of hex and a line of text for every piece. */
  lines(): string[] {
    const lines = this.#first.flatMap(describe);
    if (this.#leftOut > 0) lines.push(`          … ${String(this.#leftOut)} more pieces …`);
    lines.push(...this.#last.flatMap(describe));
    if (this.#end !== null) lines.push(this.#end);
    return lines;
  }
}

const SHOWN_HEX = 48;
const SHOWN_TEXT = 400;

function describe({ at, direction, head, length }: LoggedBytes): string[] {
  const arrow = direction === "sent" ? "→" : "←";
  const cut = length > SHOWN_HEX ? " …" : "";
  const hex = Buffer.from(head.subarray(0, SHOWN_HEX)).toString("hex").replace(/(..)/g, "$1 ").trim();
  const time = `${(at / 1000).toFixed(3)} s`;
  return [
    `${time}  ${arrow} ${String(length)} bytes  ${hex}${cut}`,
    `          ${arrow} ${printable(head.subarray(0, SHOWN_TEXT))}${length > SHOWN_TEXT ? " …" : ""}`,
  ];
}

/** Bytes as text in which every byte can be seen: what is no printable ASCII is a dot. */
export function printable(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "·";
  return text;
}
