import { expect, test } from "vitest";
import { EngineMemory } from "../memory/engine-memory.ts";
import { currentNodeWord, Word } from "../memory/layout.ts";
import { NodeMark } from "./node-mark.ts";

test("the node at work stands in shared memory, one word for each thread", () => {
  const { memory } = EngineMemory.create();
  const audio = new NodeMark(memory);
  const worker = new NodeMark(memory, 3);
  audio.enter(12);
  worker.enter(13);
  expect(memory.i32[Word.currentNode]).toBe(12);
  expect(memory.i32[currentNodeWord(3)]).toBe(13);
  audio.leave();
  expect(memory.i32[Word.currentNode]).toBe(0);
  expect(memory.i32[currentNodeWord(3)]).toBe(13);
});

test("a node that is to trap does so in WebAssembly, and stays marked; the others go on", () => {
  const { memory } = EngineMemory.create();
  const mark = new NodeMark(memory);
  Atomics.store(memory.i32, Word.faultNode, 12);
  mark.enter(11);
  expect(() => mark.enter(12)).toThrow(
    expect.objectContaining({ name: "RuntimeError", message: "unreachable" }),
  );
  expect(memory.i32[Word.currentNode]).toBe(12);
});
