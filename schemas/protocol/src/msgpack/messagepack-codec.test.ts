import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MessagePackCodec } from "./messagepack-codec.ts";

const codec = new MessagePackCodec();
const payloadOf = (message: object): Uint8Array => codec.encodeFrame(message).subarray(4);
const payload = (hex: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`01${hex.replaceAll(" ", "")}`, "hex"));

/** Values as JSON has them: minus zero is a number MessagePack knows and JSON does not. */
const json = fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test("ENC-7: whatever JSON says comes back the same, behind its length and the byte 0x01", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), (message) => {
      const plain = JSON.parse(JSON.stringify(message).replaceAll("__proto__", "proto")) as object;
      const frame = codec.encodeFrame(plain);
      expect(new DataView(frame.buffer, frame.byteOffset).getUint32(0)).toBe(frame.length - 4);
      expect(frame[4]).toBe(1);
      expect(codec.decode(frame.subarray(4))).toEqual(plain);
    }),
    { numRuns: 1_000 },
  );
});

test("every valid message of the vectors comes back the same", () => {
  const folder = new URL("../../../vectors/messages/", import.meta.url);
  for (const type of readdirSync(folder)) {
    for (const name of readdirSync(new URL(`${type}/valid/`, folder))) {
      const value: unknown = JSON.parse(readFileSync(new URL(`${type}/valid/${name}`, folder), "utf8"));
      const message = { value };
      expect(codec.decode(payloadOf(message))).toEqual(message);
    }
  }
});

test("members that are undefined are left out, as in JSON", () => {
  expect(codec.decode(payloadOf({ a: undefined, b: { c: undefined }, d: 1 }))).toEqual({ b: {}, d: 1 });
});

test("integers of every width are numbers", () => {
  for (const hex of [
    "07",
    "cc 07",
    "cd 00 07",
    "ce 00 00 00 07",
    "cf 00 00 00 00 00 00 00 07",
    "d3 00 00 00 00 00 00 00 07",
  ]) {
    expect(codec.decode(payload(`81 a1 61 ${hex}`))).toEqual({ a: 7 });
  }
  expect(codec.decode(payload("81 a1 61 d3 ff e0 00 00 00 00 00 01"))).toEqual({ a: -(2 ** 53) + 1 });
  expect(codec.decode(payload("81 a1 61 cf 00 1f ff ff ff ff ff ff"))).toEqual({ a: 2 ** 53 - 1 });
});

test("half a surrogate pair is written as U+FFFD, whole ones and what looks like one as they are", () => {
  const long = "x".repeat(100);
  const message = { "a\ud800": ["\udc00b", "😀", "퟿", `${long}\ud83d`], n: 0xeda000 };
  expect(codec.decode(payloadOf(message))).toEqual({
    "a\ufffd": ["\ufffdb", "😀", "퟿", `${long}\ufffd`],
    n: 0xeda000,
  });
});

test("frames stay as they are while others are made", () => {
  const frames = Array.from({ length: 5_000 }, (_, i) => codec.encodeFrame({ i, text: "x".repeat(i % 50) }));
  frames.forEach((frame, i) => {
    expect(codec.decode(frame.subarray(4))).toEqual({ i, text: "x".repeat(i % 50) });
  });
});

describe("ENC-8: what JSON cannot say is refused", () => {
  test.each([
    ["binary", "81 a1 61 c4 01 00", "type 0xc4 says what JSON cannot say"],
    ["an extension", "81 a1 61 d4 01 00", "type 0xd4 says what JSON cannot say"],
    ["a time stamp", "81 a1 61 d6 ff 00 00 00 00", "type 0xd6 says what JSON cannot say"],
    ["the type that never is", "81 a1 61 c1", "type 0xc1 says what JSON cannot say"],
    ["a key that is a number", "81 01 01", "a key of a map is no string"],
    ["a key that is a map", "81 80 01", "a key of a map is no string"],
    ["NaN", "81 a1 61 cb 7f f8 00 00 00 00 00 00", "a number is not finite"],
    ["infinity", "81 a1 61 ca 7f 80 00 00", "a number is not finite"],
    ["2^53", "81 a1 61 cf 00 20 00 00 00 00 00 00", "an integer is beyond 2^53 - 1"],
    ["-2^63", "81 a1 61 d3 80 00 00 00 00 00 00 00", "an integer is beyond 2^53 - 1"],
    ["a text that is no UTF-8", "81 a1 61 a2 41 ff", "a string is not UTF-8"],
    ["a key that is no UTF-8", "81 a2 c0 af 01", "a string is not UTF-8"],
    ["half a surrogate pair", "81 a1 61 d9 03 ed a0 80", "a string is not UTF-8"],
    ["a key that occurs twice", "82 a1 61 01 a1 61 02", "a key occurs twice in a map"],
    ["the same key in another width", "82 a1 61 01 d9 01 61 02", "a key occurs twice in a map"],
    ["a text that is no UTF-8", "81 a1 61 a2 c3 28", "a string is not UTF-8"],
    ["a key that is no UTF-8", "81 a1 ff 01", "a string is not UTF-8"],
    ["half a surrogate pair", "81 a1 61 a3 ed a0 80", "a string is not UTF-8"],
    ["bytes after the map", "80 00", "there are bytes after the map"],
    ["a list", "90", "a message is one map"],
    ["nothing", "", "a message is one map"],
    ["a map that is cut short", "82 a1 61 01", "it is cut short"],
    ["a text longer than the rest", "81 a1 61 db ff ff ff ff", "it is cut short"],
    ["a list longer than the rest", "81 a1 61 dd ff ff ff ff", "it is cut short"],
    ["a map larger than the rest", "df ff ff ff ff", "it is cut short"],
  ])("%s", (_, hex, why) => {
    expect(() => codec.decode(payload(hex))).toThrow(why);
  });

  test("a key that occurs twice among many", () => {
    const keys = Array.from({ length: 40 }, (_, i) => `a1${(i + 48).toString(16)}01`).join("");
    expect(Object.keys(codec.decode(payload(`de0028${keys}`)))).toHaveLength(40);
    expect(() => codec.decode(payload(`de0029${keys}a13001`))).toThrow("a key occurs twice");
  });

  test("nesting without end", () => {
    expect(() => codec.decode(payload(`81a161${"91".repeat(100_000)}c0`))).toThrow(
      "nested more than 128 deep",
    );
  });

  test("a key __proto__ changes no object", () => {
    const message = codec.decode(payload("81 a9 5f5f70726f746f5f5f 81 a1 61 01"));
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    expect(Object.keys(message)).toHaveLength(1);
  });
});

test("random bytes are read or refused, and nothing else happens", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        codec.decode(Uint8Array.of(1, ...bytes));
      } catch (error) {
        expect(error).toMatchObject({ name: "WireFrameError", code: "MALFORMED_DATA" });
      }
    }),
    { numRuns: 20_000 },
  );
});
