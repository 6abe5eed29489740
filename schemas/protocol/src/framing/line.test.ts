import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WireFrameError } from "../errors.ts";
import { LineDecoder } from "./line.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("lines", () => {
  test("come out the same, however the stream is cut", () => {
    const line = fc
      .string({ minLength: 1, maxLength: 80, unit: "grapheme" })
      .map((s) => `{${s.replaceAll(/[\r\n]/g, " ")}`);
    fc.assert(
      fc.property(fc.array(line), fc.nat(100), fc.boolean(), (lines, size, crlf) => {
        const stream = bytesOf(lines.map((l) => l + (crlf ? "\r\n" : "\n")).join(""));
        const decoder = new LineDecoder({ maxFrameBytes: 10_000 });
        const out: string[] = [];
        for (let at = 0; at < stream.length; at += size + 1) {
          out.push(...decoder.push(stream.slice(at, at + size + 1)).map(textOf));
        }
        expect(out).toEqual(lines);
        expect(decoder.buffered).toBe(0);
      }),
    );
  });

  test("empty ones are skipped", () => {
    expect(new LineDecoder({ maxFrameBytes: 10 }).push(bytesOf("\n\r\n{}\n\n")).map(textOf)).toEqual(["{}"]);
  });

  test("the limit holds for the line without its end", () => {
    const decoder = new LineDecoder({ maxFrameBytes: 4 });
    expect(decoder.push(bytesOf("{12}\r\n{12}\n")).map(textOf)).toEqual(["{12}", "{12}"]);
    expect(() => decoder.push(bytesOf("{123}\n"))).toThrow(WireFrameError);
    expect(() => decoder.push(bytesOf("{}\n"))).toThrow(/limit of 4 bytes/);
  });

  test("a line without an end is refused at the limit, not collected", () => {
    const decoder = new LineDecoder({ maxFrameBytes: 1000 });
    decoder.push(bytesOf("{".repeat(1000)));
    expect(() => decoder.push(bytesOf("{{"))).toThrow(WireFrameError);
  });

  test("a long line in small pieces copies each byte three times at most", () => {
    const size = 1 << 20;
    const decoder = new LineDecoder({ maxFrameBytes: size });
    const piece = new Uint8Array(1000).fill(0x7b);
    for (let sent = 0; sent + piece.length <= size; sent += piece.length) decoder.push(piece);
    expect(decoder.copiedBytes).toBeLessThanOrEqual(3 * size);
  });
});
