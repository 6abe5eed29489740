/** Says how far long work is. */
export interface Progress {
  at(what: string, fraction: number): void;
  /** A line of its own. */
  say(text: string): void;
  done(): void;
}

/** On a terminal one line that moves; elsewhere a line for every quarter. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let shown = "";
  const end = (): void => {
    if (stream.isTTY && shown !== "") stream.write("\n");
    shown = "";
  };
  return {
    at(what, fraction) {
      const step = stream.isTTY ? 1 : 25;
      const percent = Math.min(100, Math.floor((fraction * 100) / step) * step);
      const text = `${what} ${percent} %`;
      if (text === shown) return;
      shown = text;
      stream.write(stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    },
    say(text) {
      end();
      stream.write(`${text}\n`);
    },
    done: end,
  };
}
