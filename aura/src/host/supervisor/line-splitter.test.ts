import fc from "fast-check";
import { expect, test } from "vitest";
import { lineSplitter } from "./line-splitter.ts";

test("lines come out whole, however the text is cut", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 7 }), (texts, size) => {
      const lines = texts.map((text) => text.replaceAll(/[\r\n]/g, " "));
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(""));
      const seen: string[] = [];
      const splitter = lineSplitter((text) => seen.push(text));
      for (let at = 0; at < bytes.length; at += size) splitter.write(bytes.subarray(at, at + size));
      splitter.end();
      expect(seen).toEqual(lines);
    }),
  );
});

test("what comes last without an end of line is a line too", () => {
  const seen: string[] = [];
  const splitter = lineSplitter((text) => seen.push(text));
  splitter.write(Buffer.from("one\r\ntwo"));
  splitter.end();
  expect(seen).toEqual(["one", "two"]);
});

test("a line that never ends is not kept in memory", () => {
  const seen: string[] = [];
  const splitter = lineSplitter((text) => seen.push(text));
  for (let index = 0; index < 100; index++) splitter.write(Buffer.alloc(4_096, "x"));
  expect(seen.length).toBeGreaterThan(3);
});
