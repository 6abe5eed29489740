import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeMetersBlock, encodeMetersFrame, type MeterLevels } from "./meters-block.ts";
import { MetersReader } from "./meters-reader.ts";

const level = fc.float({ min: 0, max: 8, noNaN: true });
const levels: fc.Arbitrary<MeterLevels> = fc.nat(40).chain((strips) =>
  fc.record({
    seq: fc.nat(0xffff_ffff),
    dropped: fc.nat(1_000),
    tsMicros: fc.nat(2 ** 52),
    sample: fc.nat(Number.MAX_SAFE_INTEGER),
    revision: fc.nat(Number.MAX_SAFE_INTEGER),
    layout: fc.nat(1_000),
    hash: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    peak: fc.array(level, { minLength: 2 * strips, maxLength: 2 * strips }),
    meanSquare: fc.array(level, { minLength: 2 * strips, maxLength: 2 * strips }),
    clips: fc.array(fc.nat(0xffff_ffff), { minLength: strips, maxLength: strips }),
  }),
);

test("ENC-12: levels come back as they were, wherever the payload lies", () => {
  fc.assert(
    fc.property(levels, fc.nat(7), (given, shift) => {
      const frame = encodeMetersFrame(given);
      const moved = new Uint8Array(frame.length + shift);
      moved.set(frame, shift);
      const block = decodeMetersBlock(moved.subarray(shift + 4));
      const plain = (value: MeterLevels | null) =>
        value && {
          ...value,
          hash: [...value.hash],
          peak: Array.from(value.peak),
          meanSquare: Array.from(value.meanSquare),
          clips: Array.from(value.clips),
        };
      expect(plain(block)).toEqual(plain(given));
    }),
  );
});

test("the golden block is written and read as the vectors state", () => {
  const path = new URL("../../../vectors/binary-telemetry.json", import.meta.url);
  const vectors = JSON.parse(readFileSync(path, "utf8")) as {
    hex: string;
    levels: Omit<MeterLevels, "hash"> & { hash: string };
  }[];
  for (const { hex, levels: stated } of vectors) {
    const given = { ...stated, hash: Buffer.from(stated.hash, "hex") };
    expect(Buffer.from(encodeMetersFrame(given).subarray(4)).toString("hex")).toBe(hex);
    const block = decodeMetersBlock(Buffer.from(hex, "hex"));
    expect(block && [...Array.from(block.peak), block.seq, block.sample]).toEqual([
      ...Array.from(stated.peak),
      stated.seq,
      stated.sample,
    ]);
  }
});

describe("what is no meters block", () => {
  const [whole] = [
    encodeMetersFrame({ ...zero(), clips: [1], peak: [1, 1], meanSquare: [1, 1] }).subarray(4),
  ];
  test.each([
    ["cut short", whole.subarray(0, -1)],
    ["too long", Uint8Array.of(...whole, 0)],
    ["another version", whole.with(1, 2)],
    ["another topic", whole.with(2, 9)],
    ["more strips than bytes", whole.with(15, 0xff)],
    ["nothing", new Uint8Array(0)],
  ])("%s is null", (_, payload) => {
    expect(decodeMetersBlock(payload)).toBeNull();
  });
});

test("ENC-11: a reader names the strips by the last message of the same layout, or reads nothing", () => {
  const reader = new MetersReader();
  const block = (layout: number): Uint8Array =>
    encodeMetersFrame({
      ...zero(),
      layout,
      tsMicros: 1_769_860_800_000_000,
      peak: [0.5, 0.25],
      meanSquare: [0.125, 0],
      clips: [3],
    }).subarray(4);
  expect(reader.read(block(1))).toBeNull();
  const data = { layout: 1, strips: ["master"], peak: [0, 0], meanSquare: [0, 0], clips: [0] };
  const ts = "2026-01-31T12:00:00.000000Z";
  const named = {
    type: "telemetry",
    topic: "meters",
    seq: 1,
    ts,
    sample: 0,
    revision: 0,
    dropped: 0,
    data,
  } as const;
  reader.learn(named);
  expect(reader.read(block(1))).toMatchObject({
    ts,
    hash: "00".repeat(32),
    data: { strips: ["master"], peak: [0.5, 0.25], meanSquare: [0.125, 0], clips: [3] },
  });
  reader.learn({ ...named, data: { ...data, layout: 2 } });
  reader.learn({ ...named, data: { ...data, layout: 3, strips: ["a", "master"] } });
  expect(reader.read(block(1))).toBeNull();
  expect(reader.read(block(2))).not.toBeNull();
  expect(reader.read(block(3))).toBeNull();
});

function zero(): MeterLevels {
  const hash = new Uint8Array(32);
  return {
    seq: 0,
    dropped: 0,
    tsMicros: 0,
    sample: 0,
    revision: 0,
    layout: 0,
    hash,
    peak: [],
    meanSquare: [],
    clips: [],
  };
}
