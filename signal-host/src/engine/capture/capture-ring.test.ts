import { expect, test } from "vitest";
import { EngineMemory } from "../memory/engine-memory.ts";
import { HEAP_START, Word } from "../memory/layout.ts";
import { CaptureReader } from "./capture-reader.ts";
import { CaptureWriter } from "./capture-writer.ts";

const SIZE = 64;
const AT = HEAP_START / 4;

/** The next `frames` frames of a count: left counts up, right down. */
function counter(): (frames: number) => Float32Array {
  let next = 0;
  return (frames) =>
    Float32Array.from({ length: 2 * frames }, (_, i) => {
      const frame = next + (i >> 1);
      if (i === 2 * frames - 1) next += frames;
      return i % 2 === 0 ? frame : -frame;
    });
}

function ring(): { memory: EngineMemory; writer: CaptureWriter; reader: CaptureReader } {
  const { memory } = EngineMemory.create();
  const reader = new CaptureReader(memory, AT, SIZE);
  const writer = new CaptureWriter(memory);
  expect(writer.on).toBe(false);
  writer.set(AT, SIZE, memory.bytes);
  return { memory, writer, reader };
}

test("what is written comes out in order, across the ring's end and the index's sign", () => {
  const { memory, writer, reader } = ring();
  for (const word of [Word.captureWrite, Word.captureRead]) Atomics.store(memory.i32, word, 0x7fffffff - 40);
  const written = counter();
  const expected = counter();
  for (let round = 0; round < 20; round++) {
    for (const frames of [13, 20, 31]) writer.write(written(frames), frames);
    expect(reader.take(50)).toEqual(expected(50));
    expect(reader.take(50)).toEqual(expected(14));
    expect(reader.take(50).length).toBe(0);
  }
  expect(reader.lost).toBe(0);
});

test("a block that finds no room is left out whole and counted", () => {
  const { writer, reader } = ring();
  const written = counter();
  writer.write(written(60), 60);
  expect(writer.hasRoom(5)).toBe(false);
  writer.write(written(5), 5);
  writer.write(written(5), 5);
  expect(reader.lost).toBe(10);
  expect(reader.take(100)).toEqual(counter()(60));
  writer.write(written(5), 5);
  expect(reader.take(100)[0]).toBe(70);
  writer.set(0, 0, 0);
  expect(writer.on).toBe(false);
});
