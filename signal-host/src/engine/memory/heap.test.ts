import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EngineError } from "../engine-types.ts";
import { EngineMemory } from "./engine-memory.ts";
import { Heap, type Allocation } from "./heap.ts";
import { HEAP_START } from "./layout.ts";

const MIB = 1024 * 1024;

function makeHeap(maximumBytes = 64 * MIB): { heap: Heap; memory: EngineMemory } {
  const { memory } = EngineMemory.create();
  return { heap: new Heap(memory, maximumBytes), memory };
}

describe("Heap", () => {
  test("allocations never overlap, lie in the memory, and all can be had again when freed", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("allocate" as const), bytes: fc.integer({ min: 1, max: 200_000 }) }),
      fc.record({ kind: fc.constant("free" as const), which: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { heap, memory } = makeHeap();
        const live: Allocation[] = [];
        for (const next of steps) {
          if (next.kind === "allocate") live.push(heap.allocate(next.bytes));
          else if (live.length > 0)
            for (const gone of live.splice(next.which % live.length, 1)) heap.free(gone);
          const ordered = live.toSorted((a, b) => a.offset - b.offset);
          ordered.forEach((allocation, index) => {
            expect(allocation.offset).toBeGreaterThanOrEqual(HEAP_START);
            expect(allocation.offset % 64).toBe(0);
            const end = allocation.offset + allocation.bytes;
            expect(end).toBeLessThanOrEqual(ordered[index + 1]?.offset ?? memory.bytes);
          });
          expect(heap.usedBytes).toBe(live.reduce((sum, allocation) => sum + allocation.bytes, 0));
        }
        for (const allocation of live) heap.free(allocation);
        expect(heap.allocate(1).offset).toBe(HEAP_START);
      }),
      { numRuns: 40 },
    );
  });

  test("neighbouring gaps join, so that a larger piece fits where smaller ones were", () => {
    const { heap } = makeHeap();
    const [a, b, c] = [heap.allocate(MIB), heap.allocate(MIB), heap.allocate(MIB)];
    heap.allocate(64);
    heap.free(a);
    heap.free(c);
    heap.free(b);
    expect(heap.allocate(3 * MIB).offset).toBe(a.offset);
  });

  test("refuses what does not fit, in words, and stays usable", () => {
    const { heap } = makeHeap(10 * MIB);
    const first = heap.allocate(5 * MIB);
    expect(() => heap.allocate(5 * MIB)).toThrow(EngineError);
    expect(() => heap.allocate(5 * MIB)).toThrow(/no room for another 5\.0 MiB/);
    heap.free(first);
    expect(heap.allocate(7 * MIB).offset).toBe(first.offset);
  });

  test("freeing twice is an error", () => {
    const { heap } = makeHeap();
    const allocation = heap.allocate(10);
    heap.free(allocation);
    expect(() => heap.free(allocation)).toThrow(RangeError);
  });
});

test("views made before the memory grew are refreshed by ensure, and see the same contents", () => {
  const { memory } = EngineMemory.create();
  const other = new EngineMemory(memory.memory);
  new Heap(memory, 64 * MIB).allocate(20 * MIB);
  const last = memory.f32.length - 1;
  memory.f32[last] = 0.5;
  expect(other.f32[last]).toBeUndefined();
  other.ensure(memory.bytes);
  expect(other.f32[last]).toBe(0.5);
  expect(() => other.ensure(memory.bytes + 1)).toThrow(RangeError);
});
