import { StringDecoder } from "node:string_decoder";

/** Longest line kept whole; what exceeds it is handed on in pieces. */
const LINE_LIMIT = 64 * 1024;

/** Turns a process's output into lines, whatever the pieces it arrives in. */
export function lineSplitter(onLine: (line: string) => void): { write(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  return {
    write(chunk) {
      rest += decoder.write(chunk);
      let start = 0;
      for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", start)) {
        onLine(rest.slice(start, end).replace(/\r$/, ""));
        start = end + 1;
      }
      rest = rest.slice(start);
      if (rest.length > LINE_LIMIT) {
        onLine(rest);
        rest = "";
      }
    },
    end() {
      rest += decoder.end();
      if (rest !== "") onLine(rest);
      rest = "";
    },
  };
}
