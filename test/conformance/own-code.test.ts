import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MessagePackCodec } from "@loophole/protocol/msgpack";
import { hashOfGraph } from "./graph-hash.ts";
import { splitCommand } from "./options.ts";
import { repositoryPath } from "./repository.ts";
import { frame, FrameReader } from "./wire/frame-reader.ts";
import { readMetersBlock } from "./wire/meters-block.ts";
import { decodeMsgpack } from "./wire/msgpack-decode.ts";
import { encodeMsgpack } from "./wire/msgpack-encode.ts";

function vectors<T>(name: string): T[] {
  return JSON.parse(readFileSync(repositoryPath("schemas", "vectors", name), "utf8")) as T[];
}

test("whatever JSON can say comes back from MessagePack as it was", () => {
  const values = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__"));
  fc.assert(
    fc.property(values, (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      expect(decodeMsgpack(encodeMsgpack(plain))).toEqual(plain);
    }),
  );
});

test("frames come out whole, however they are cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 })),
      fc.array(fc.nat()),
      (payloads, cuts) => {
        const bytes = Buffer.concat(payloads.map(frame));
        const reader = new FrameReader();
        const places = [
          0,
          ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
          bytes.length,
        ];
        const read = places.flatMap((place, i) =>
          reader.push(bytes.subarray(place, places[i + 1] ?? bytes.length)),
        );
        expect(read.map((payload) => payload.toString("hex"))).toEqual(
          payloads.map((payload) => Buffer.from(payload).toString("hex")),
        );
        expect(reader.partial).toHaveLength(0);
      },
    ),
  );
});

test("graphs hash as the vectors say", () => {
  const rows = vectors<{ name: string; graph: unknown; hash: string }>("graph-hash.json");
  for (const { name, graph, hash } of rows) expect(hashOfGraph(graph), name).toBe(hash);
});

test("binary blocks hold what the vectors say", () => {
  const rows = vectors<{ name: string; hex: string; levels: Record<string, unknown> }>(
    "binary-telemetry.json",
  );
  for (const { name, hex, levels } of rows) {
    const { tsMicros, ...rest } = levels;
    const { ts, ...block } = readMetersBlock(Buffer.from(hex, "hex"));
    expect(ts, name).toBe(tsMicros);
    expect(block, name).toEqual(rest);
  }
});

describe("MessagePack vectors", () => {
  const path = repositoryPath("schemas", "vectors", "messagepack.json");
  const { valid, invalid } = JSON.parse(readFileSync(path, "utf8")) as {
    valid: { description: string; hex: string; value: object }[];
    invalid: { description: string; hex: string }[];
  };
  const bytes = (hex: string) => Buffer.from(`01${hex}`, "hex");

  test.each(valid)(
    "$description is read by the kit and by the protocol package (ENC-7)",
    ({ hex, value }) => {
      expect(decodeMsgpack(bytes(hex).subarray(1))).toEqual(value);
      expect(new MessagePackCodec().decode(bytes(hex))).toEqual(value);
    },
  );

  test.each(invalid)("$description is refused by both (ENC-8)", ({ hex }) => {
    expect(() => {
      const value = decodeMsgpack(bytes(hex).subarray(1));
      if (typeof value !== "object" || Array.isArray(value)) throw new Error("no map");
    }).toThrow();
    expect(() => new MessagePackCodec().decode(bytes(hex))).toThrow();
  });
});

test("a command is split as a shell would", () => {
  expect(splitCommand('node "a b/c.js" --name \'x y\' --flag="p q"')).toEqual([
    "node",
    "a b/c.js",
    "--name",
    "x y",
    "--flag=p q",
  ]);
});
