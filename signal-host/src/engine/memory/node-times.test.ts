import { expect, test } from "vitest";
import { EngineMemory } from "./engine-memory.ts";
import {
  CLAIMS,
  CLAIMS_ADDRESS,
  HEAP_START,
  MAX_RENDER_WORKERS,
  NODE_SLOTS,
  NODE_TIME_INDEX,
  NodeTimeWord,
  currentNodeWord,
} from "./layout.ts";
import { isMeasured, MEASURE_EVERY, type NodeTime, NodeTimesReader, NodeTimesWriter } from "./node-times.ts";

const nothing = (): NodeTime => ({ node: 0, blocks: 0, sumNs: 0, worstNs: 0 });

function area() {
  const { memory } = EngineMemory.create();
  return { memory, writer: new NodeTimesWriter(memory), reader: new NodeTimesReader(memory) };
}

test("what a node costs is summed up, with its worst block, and taken once", () => {
  const { writer, reader } = area();
  writer.add(7, 1_000);
  writer.add(7, 5_000);
  writer.add(7, 2_000);
  writer.add(8, 10);
  const time = nothing();
  reader.take(7, time);
  expect(time).toEqual({ node: 7, blocks: 3, sumNs: 8_000, worstNs: 5_000 });
  reader.take(7, time);
  expect(time).toEqual({ node: 7, blocks: 0, sumNs: 0, worstNs: 0 });
  writer.add(7, 3_000);
  reader.take(7, time);
  expect(time).toEqual({ node: 7, blocks: 1, sumNs: 3_000, worstNs: 3_000 });
  reader.take(8, time);
  expect(time.sumNs).toBe(10);
});

test("a sum that runs over its 32 bits is still taken right", () => {
  const { writer, reader } = area();
  const time = nothing();
  let total = 0;
  for (let round = 0; round < 6; round++) {
    writer.add(1, 1_500_000_000);
    writer.add(1, 1_500_000_000);
    reader.take(1, time);
    total += time.sumNs;
  }
  expect(total).toBe(18_000_000_000);
});

test("the last node's words lie before the heap, and nodes that do not exist are refused", () => {
  const { memory, writer, reader } = area();
  writer.add(NODE_SLOTS - 1, 9);
  const time = nothing();
  reader.take(NODE_SLOTS - 1, time);
  expect(time.sumNs).toBe(9);
  expect((NODE_TIME_INDEX + NODE_SLOTS * NodeTimeWord.count) * 4).toBeLessThanOrEqual(HEAP_START);
  expect(memory.i32[HEAP_START / 4]).toBe(0);
  expect(() => reader.take(NODE_SLOTS, time)).toThrow("There is no node");
  expect(() => reader.take(0, time)).toThrow("There is no node");
});

test("one block in sixteen is measured", () => {
  const measured = Array.from({ length: 160 }, (_, block) => isMeasured(block)).filter(Boolean);
  expect(measured.length).toBe(160 / MEASURE_EVERY);
});

test("every thread has a cache line of its own for the node it works on, below the heap", () => {
  const words = Array.from({ length: MAX_RENDER_WORKERS + 1 }, (_, thread) => currentNodeWord(thread));
  expect(new Set(words.map((word) => Math.floor((word * 4) / 64))).size).toBe(words.length);
  expect(Math.max(...words) * 4).toBeLessThan(CLAIMS_ADDRESS);
  expect(CLAIMS_ADDRESS + CLAIMS * 4).toBeLessThanOrEqual(HEAP_START);
});
