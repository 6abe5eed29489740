import { Worker } from "node:worker_threads";
import { beforeEach, describe, expect, test } from "vitest";
import { EngineMemory } from "../memory/engine-memory.ts";
import { HEAP_START } from "../memory/layout.ts";
import { PageTable } from "./page-table.ts";
import {
  AREA_WORDS,
  AreaField,
  entryWord,
  HintField,
  HINTS,
  hintWord,
  PAGE_FLOATS,
  PageEntry,
  pageCount,
  readerWord,
  STEREO_PAGE_FRAMES,
  tableWords,
  writeTable,
} from "./stream-layout.ts";

const AREA = HEAP_START / 4;
const STEREO = AREA + AREA_WORDS;
const MONO = STEREO + tableWords(4);
/** Float32 index of a page's memory, well behind the tables. */
const slot = (index: number): number => AREA + 2 * AREA_WORDS + index * PAGE_FLOATS;
const FRAMES = 3 * STEREO_PAGE_FRAMES + 100;

let memory: EngineMemory;

beforeEach(() => {
  const created = EngineMemory.create();
  memory = created.memory;
  memory.growTo(slot(8) * 4, created.maximumBytes);
  writeTable(memory.i32, STEREO, { area: AREA, stream: 7, frames: FRAMES, channels: 2 });
  writeTable(memory.i32, MONO, { area: AREA, stream: 8, frames: FRAMES, channels: 1 });
});

const put = (table: number, page: number, entry: number): number =>
  Atomics.store(memory.i32, entryWord(table, page), entry);
const area = (field: number): number => memory.i32[AREA + field] ?? 0;
const nextRound = (): number => Atomics.add(memory.i32, AREA + AreaField.tick, 1);
const player = (): PageTable => new PageTable(memory, { reader: 0, waits: false });

/** The hints so far, oldest first. */
function hints(): { stream: number; page: number; direction: number }[] {
  return Array.from({ length: Math.min(HINTS, area(AreaField.hintWrite)) }, (_, number) => {
    const at = hintWord(AREA, number);
    expect(memory.i32[at + HintField.sequence]).toBe(number + 1);
    const [stream = 0, page = 0, direction = 0] = memory.i32.subarray(at, at + 3);
    return { stream, page, direction };
  });
}

describe("a page that is there", () => {
  test("is found with its frame in both channels, and how far it reaches in the direction asked for", () => {
    put(STEREO, 1, slot(2));
    const pages = player();
    expect(pages.lookup(STEREO, STEREO_PAGE_FRAMES + 10, 1)).toBe(slot(2) + 10);
    expect(pages.right).toBe(slot(2) + STEREO_PAGE_FRAMES + 10);
    expect(pages.run).toBe(STEREO_PAGE_FRAMES - 10);
    expect(pages.lookup(STEREO, STEREO_PAGE_FRAMES + 10, -1)).toBe(slot(2) + 10);
    expect(pages.run).toBe(11);
    expect(area(AreaField.underruns)).toBe(0);
  });

  test("of a mono sample holds twice as many frames, which both channels share", () => {
    expect(pageCount(FRAMES, 1)).toBe(2);
    put(MONO, 1, slot(3));
    const pages = player();
    expect(pages.lookup(MONO, PAGE_FLOATS + 5, 1)).toBe(slot(3) + 5);
    expect(pages.right).toBe(slot(3) + 5);
    expect(pages.run).toBe(PAGE_FLOATS - 5);
  });

  test("is kept from being replaced until the next look, and until it is released", () => {
    put(STEREO, 0, slot(0));
    put(STEREO, 1, slot(1));
    const pages = new PageTable(memory, { reader: 5, waits: false });
    const held = (): number => Atomics.load(memory.i32, readerWord(AREA, 5));
    pages.lookup(STEREO, 0, 1);
    expect(held()).toBe(slot(0));
    pages.lookup(STEREO, STEREO_PAGE_FRAMES, 1);
    expect(held()).toBe(slot(1));
    pages.release();
    expect(held()).toBe(0);
  });
});

describe("a page that is not there", () => {
  test("is silence, is counted, and wakes the disk thread", () => {
    const pages = player();
    expect(pages.lookup(STEREO, 2 * STEREO_PAGE_FRAMES + 1, 1)).toBe(0);
    expect(pages.run).toBe(STEREO_PAGE_FRAMES - 1);
    expect(area(AreaField.underruns)).toBe(1);
    expect(area(AreaField.signal)).toBe(1);
    expect(hints()).toEqual([{ stream: 7, page: 2, direction: 1 }]);
  });

  test("outside the sample is silence that is nobody's fault", () => {
    const pages = player();
    expect(pages.lookup(STEREO, -1, -1)).toBe(0);
    expect(pages.lookup(STEREO, 4 * STEREO_PAGE_FRAMES, 1)).toBe(0);
    expect(pages.run).toBeGreaterThan(0);
    expect([area(AreaField.underruns), area(AreaField.hintWrite)]).toEqual([0, 0]);
  });

  test("because the disk refuses it is silence and a failure", () => {
    put(STEREO, 0, PageEntry.unreadable);
    const pages = new PageTable(memory, { reader: 0, waits: true });
    expect(pages.lookup(STEREO, 0, 1)).toBe(0);
    expect(pages.failures).toBe(1);
  });

  test("is waited for by whoever may wait, until it is there", async () => {
    // Stands for the disk thread: delivers once it was woken.
    const disk = new Worker(
      `const { workerData } = require("node:worker_threads");
       const { buffer, signal, entry, value } = workerData;
       const i32 = new Int32Array(buffer);
       Atomics.wait(i32, signal, 0);
       Atomics.store(i32, entry, value);
       Atomics.notify(i32, entry);`,
      {
        eval: true,
        workerData: {
          buffer: memory.memory.buffer,
          signal: AREA + AreaField.signal,
          entry: entryWord(STEREO, 3),
          value: slot(4),
        },
      },
    );
    const ended = new Promise((resolve) => disk.once("exit", resolve));
    const pages = new PageTable(memory, { reader: 1, waits: true });
    expect(pages.lookup(STEREO, 3 * STEREO_PAGE_FRAMES + 2, 1)).toBe(slot(4) + 2);
    expect(hints()[0]).toEqual({ stream: 7, page: 3, direction: 1 });
    expect(area(AreaField.underruns)).toBe(0);
    await ended;
  });

  test("is not waited for when the disk thread has ended", () => {
    Atomics.store(memory.i32, AREA + AreaField.closed, 1);
    const pages = new PageTable(memory, { reader: 1, waits: true });
    expect(pages.lookup(STEREO, 0, 1)).toBe(0);
    expect(pages.failures).toBe(1);
  });
});

test("a page in use is told once in each round of the disk thread, by whichever reader looks first", () => {
  put(STEREO, 0, slot(0));
  const readers = [player(), new PageTable(memory, { reader: 1, waits: false })];
  for (const reader of readers) reader.lookup(STEREO, 5, -1);
  expect(hints()).toEqual([{ stream: 7, page: 0, direction: -1 }]);
  expect(area(AreaField.signal)).toBe(0);
  nextRound();
  for (const reader of readers) reader.lookup(STEREO, 5, 1);
  expect(hints()).toHaveLength(2);
});

test("hints that nobody takes do not run over", () => {
  put(STEREO, 0, slot(0));
  const pages = player();
  for (let round = 0; round < HINTS + 10; round++) {
    pages.lookup(STEREO, 0, 1);
    nextRound();
  }
  expect(pages.lookup(STEREO, 0, 1)).toBe(slot(0));
  expect(area(AreaField.hintWrite)).toBe(HINTS + 11);
});

test("what is played through the pages is the sample, whatever the pieces and the direction", () => {
  const entries = [6, 1, 4, 0].map(slot);
  entries.forEach((at, page) => {
    put(STEREO, page, at);
    for (let i = 0; i < STEREO_PAGE_FRAMES; i++) {
      memory.f32[at + i] = page * STEREO_PAGE_FRAMES + i;
      memory.f32[at + STEREO_PAGE_FRAMES + i] = -(page * STEREO_PAGE_FRAMES + i);
    }
  });
  const pages = player();
  const read = (from: number, count: number, direction: number): number[] => {
    const out: number[] = [];
    while (out.length < count) {
      const left = pages.lookup(STEREO, from + direction * out.length, direction);
      const run = Math.min(count - out.length, pages.run);
      for (let i = 0; i < run; i++) {
        const value = memory.f32[left + direction * i] ?? NaN;
        expect(memory.f32[pages.right + direction * i]).toBe(-value);
        out.push(value);
      }
    }
    return out;
  };
  const forwards = Array.from({ length: 40_000 }, (_, i) => 5_000 + i);
  expect(read(5_000, 40_000, 1)).toEqual(forwards);
  expect(read(44_999, 40_000, -1)).toEqual(forwards.toReversed());
});
