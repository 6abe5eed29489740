import { describe, expect, test } from "vitest";
import { decodeChunk, encodeMeters, encodeTransfer } from "./binary.ts";

test("meters have the layout the window reads", () => {
  const bytes = encodeMeters({
    layout: 0x01020304,
    peak: Float32Array.of(0.5, 0.25, 1, 2),
    meanSquare: Float32Array.of(0.125, 0.0625, 4, 8),
    clips: Uint32Array.of(7, 70_000),
  });
  const view = new DataView(bytes.buffer);
  expect([...bytes.slice(0, 8)]).toEqual([1, 1, 2, 0, 4, 3, 2, 1]);
  expect(bytes.length).toBe(8 + 2 * 20);
  expect([8, 12, 16, 20].map((at) => view.getFloat32(at, true))).toEqual([0.5, 0.25, 0.125, 0.0625]);
  expect(view.getUint32(24, true)).toBe(7);
  expect([28, 32, 36, 40].map((at) => view.getFloat32(at, true))).toEqual([1, 2, 4, 8]);
  expect(view.getUint32(44, true)).toBe(70_000);
});

test("a transfer begins with its number", () => {
  expect([...encodeTransfer(0x0a0b, Uint8Array.of(9, 8))]).toEqual([2, 0, 0, 0, 0x0b, 0x0a, 0, 0, 9, 8]);
});

describe("a piece of a file", () => {
  test("is read also when it is a part of a larger memory", () => {
    const memory = Uint8Array.of(99, 99, 3, 0, 0, 0, 5, 0, 0, 0, 1, 2, 3);
    const chunk = decodeChunk(memory.subarray(2));
    expect(chunk?.importId).toBe(5);
    expect([...(chunk?.content ?? [])]).toEqual([1, 2, 3]);
  });

  test("is nothing else", () => {
    expect(decodeChunk(Uint8Array.of())).toBeNull();
    expect(decodeChunk(Uint8Array.of(3, 0, 0, 0, 1, 0, 0))).toBeNull();
    expect(decodeChunk(Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0))).toBeNull();
  });
});
