import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BYTES_PER_SAMPLE,
  decodeChannel,
  encodeSamples,
  type SampleFormat,
  type WrittenFormat,
} from "./pcm.ts";

function decode(bytes: Uint8Array, format: SampleFormat, channels = 1, channel = 0): number[] {
  const into = new Float32Array(bytes.length / BYTES_PER_SAMPLE[format] / channels);
  decodeChannel(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), format, channels, channel, into);
  return [...into];
}

function encode(samples: readonly number[], format: WrittenFormat): { bytes: Uint8Array; clipped: number } {
  const bytes = new Uint8Array(samples.length * BYTES_PER_SAMPLE[format]);
  return { clipped: encodeSamples(Float32Array.from(samples), format, new DataView(bytes.buffer)), bytes };
}

describe("decodeChannel", () => {
  test("the lowest integer of every format is exactly -1 and zero is 0", () => {
    expect(decode(Uint8Array.of(0, 128, 255), "int8u")).toEqual([-1, 0, 127 / 128]);
    expect(decode(Uint8Array.of(0, 0x80, 0, 0, 0xff, 0x7f), "int16")).toEqual([-1, 0, 32767 / 32768]);
    expect(decode(Uint8Array.of(0, 0, 0x80, 0, 0, 0, 0xff, 0xff, 0x7f), "int24")).toEqual([
      -1,
      0,
      8388607 / 8388608,
    ]);
    expect(decode(Uint8Array.of(0, 0, 0, 0x80, 0, 0, 0, 0x40), "int32")).toEqual([-1, 0.5]);
  });

  test("takes its own channel out of interleaved frames", () => {
    const bytes = Uint8Array.of(0, 0x40, 0, 0xc0, 0, 0x20, 0, 0xe0);
    expect(decode(bytes, "int16", 2, 0)).toEqual([0.5, 0.25]);
    expect(decode(bytes, "int16", 2, 1)).toEqual([-0.5, -0.25]);
  });
});

describe("encodeSamples", () => {
  test.each(["int16", "int24"] as const)(
    "every %s value survives being decoded and encoded again",
    (format) => {
      const limit = format === "int16" ? 32768 : 8388608;
      fc.assert(
        fc.property(fc.array(fc.integer({ min: -limit, max: limit - 1 }), { minLength: 1 }), (values) => {
          const { bytes, clipped } = encode(
            values.map((value) => value / limit),
            format,
          );
          expect(clipped).toBe(0);
          expect(decode(bytes, format)).toEqual(values.map((value) => Math.fround(value / limit)));
        }),
      );
    },
  );

  test("rounds to the nearest integer, halves away from zero", () => {
    const { bytes } = encode(
      [0.49, 0.5, 0.51, 1.5, -0.49, -0.5, -0.51, -1.5].map((x) => x / 32768),
      "int16",
    );
    const values = new Int16Array(bytes.buffer);
    expect([...values]).toEqual([0, 1, 1, 2, 0, -1, -1, -2]);
  });

  test("limits what is beyond full scale and counts it", () => {
    const { bytes, clipped } = encode([1.5, -1.5, Infinity, -Infinity, NaN, 0.25], "int16");
    expect([...new Int16Array(bytes.buffer)]).toEqual([32767, -32768, 32767, -32768, 0, 8192]);
    expect(clipped).toBe(5);
  });

  test("exactly full scale is not counted as clipped", () => {
    const { bytes, clipped } = encode([1, -1], "int16");
    expect([...new Int16Array(bytes.buffer)]).toEqual([32767, -32768]);
    expect(clipped).toBe(0);
  });

  test("float32 keeps every value as it is", () => {
    const { bytes, clipped } = encode([1.5, -2, 1e-20], "float32");
    expect([...new Float32Array(bytes.buffer)]).toEqual([1.5, -2, Math.fround(1e-20)]);
    expect(clipped).toBe(0);
  });
});
