import { truncateSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TemporaryFolder } from "../../files/fixtures/temporary-folder.ts";
import { builtWorkers } from "../fixtures/engine-workers.ts";
import { EngineMemory } from "../memory/engine-memory.ts";
import { Heap } from "../memory/heap.ts";
import { rawFile, valueAt } from "./fixtures/raw-file.ts";
import { PageTable } from "./page-table.ts";
import { StreamDesk, type StreamTrouble } from "./stream-desk.ts";
import { entryWord, LIVE_READERS, PAGE_BYTES, READERS, STEREO_PAGE_FRAMES as PAGE } from "./stream-layout.ts";

const folder = new TemporaryFolder();
const stereo = rawFile(folder, "stereo", 60 * PAGE + 77, 2);

let memory: EngineMemory;
let heap: Heap;
let desk: StreamDesk;
let troubles: StreamTrouble[];
let underruns: number;

beforeEach(() => {
  const created = EngineMemory.create();
  memory = created.memory;
  heap = new Heap(memory, created.maximumBytes);
  troubles = [];
  underruns = 0;
  desk = new StreamDesk({
    memory,
    heap,
    workerUrl: new URL("disk-worker.js", builtWorkers()),
    poolBytes: 16 * PAGE_BYTES,
    onTrouble: (trouble) => troubles.push(trouble),
    onUnderruns: (count) => (underruns = count),
  });
});
afterEach(() => desk.close());

/** Reads a whole stream as a render does; the number of frames that are not those of the file. */
function wrongFrames(table: number, frames: number, reader: number): number {
  const pages = new PageTable(memory, { reader, waits: true });
  let wrong = 0;
  for (let done = 0; done < frames;) {
    const left = pages.lookup(table, done, 1);
    const count = Math.min(frames - done, pages.run);
    for (let i = 0; i < count; i += 7) {
      if (
        memory.f32[left + i] !== valueAt(done + i, 0) ||
        memory.f32[pages.right + i] !== valueAt(done + i, 1)
      ) {
        wrong++;
      }
    }
    done += count;
  }
  pages.release();
  expect(pages.failures).toBe(0);
  return wrong;
}

describe("the disk thread", () => {
  test("brings a file that is larger than the memory to who waits for it, every sample", async () => {
    const { table, bytes } = await desk.open("long", stereo);
    expect(wrongFrames(table, stereo.frames, LIVE_READERS)).toBe(0);
    expect(bytes).toBeLessThan(2000);
    expect(desk.bytes).toBeLessThan(16 * PAGE_BYTES + 2 ** 17);
    expect(desk.underruns).toBe(0);
  });

  test("has at hand what it was asked to prepare", async () => {
    const { table, stream } = await desk.open("long", stereo);
    await desk.prepare([{ stream, page: 40, pages: 2 }], 10_000);
    const pages = new PageTable(memory, { reader: 0, waits: false });
    expect(memory.f32[pages.lookup(table, 41 * PAGE + 3, 1)]).toBe(valueAt(41 * PAGE + 3, 0));
    expect(desk.underruns).toBe(0);
  });

  test("goes on when a player runs ahead of it, and counts what was silent", async () => {
    const { table } = await desk.open("long", stereo);
    const pages = new PageTable(memory, { reader: 0, waits: false });
    while (pages.lookup(table, 20 * PAGE, 1) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(desk.underruns).toBeGreaterThan(0);
    while (underruns === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(underruns).toBe(desk.underruns);
  });

  test("gives back a stream's memory when it is closed", async () => {
    const first = await desk.open("long", stereo);
    const used = heap.usedBytes;
    const second = await desk.open("long", stereo);
    second.close();
    // Requests are served in order.
    const third = await desk.open("long", stereo);
    expect(heap.usedBytes).toBe(used + Math.ceil(third.bytes / 64) * 64);
    expect(wrongFrames(first.table, stereo.frames, LIVE_READERS)).toBe(0);
  });

  test("refuses a file that is not there, and keeps nothing of it", async () => {
    await desk.open("long", stereo);
    const used = heap.usedBytes;
    await expect(desk.open("gone", { ...stereo, path: folder.file("gone") })).rejects.toMatchObject({
      code: "INTERNAL",
    });
    expect(heap.usedBytes).toBe(used);
  });

  test("tells which file cannot be read any more; who waits is not kept waiting", async () => {
    const cut = rawFile(folder, "cut", 4 * PAGE, 2);
    const { table } = await desk.open("cut", cut);
    truncateSync(cut.path, 100);
    const pages = new PageTable(memory, { reader: 0, waits: true });
    expect(pages.lookup(table, 2 * PAGE, 1)).toBe(0);
    expect(pages.failures).toBe(1);
    await desk.open("long", stereo);
    expect(troubles).toEqual([{ name: "cut", problem: expect.stringContaining("shorter") }]);
  });

  test("ends without a word when it is closed; who waits then is not kept waiting", async () => {
    const { table } = await desk.open("long", stereo);
    await desk.close();
    const pages = new PageTable(memory, { reader: 0, waits: true });
    expect(pages.lookup(table, 5 * PAGE, 1)).toBe(0);
    expect(troubles).toEqual([]);
  });
});

test("a disk thread that dies is told of once; what is to be opened then is refused, and nobody waits", async () => {
  const dying = `data:text/javascript,${encodeURIComponent("throw new Error('no luck');")}`;
  const deskOfTheDying = new StreamDesk({
    memory,
    heap,
    workerUrl: new URL(dying),
    poolBytes: 4 * PAGE_BYTES,
    onTrouble: (trouble) => troubles.push(trouble),
    onUnderruns: () => undefined,
  });
  await expect(deskOfTheDying.open("long", stereo)).rejects.toMatchObject({ code: "INTERNAL" });
  await expect(deskOfTheDying.open("long", stereo)).rejects.toThrow("no luck");
  expect(troubles).toEqual([{ name: null, problem: "no luck" }]);
  await deskOfTheDying.prepare([{ stream: 1, page: 0, pages: 1 }], 60_000);
  await deskOfTheDying.close();
});

test("nothing is taken before the first file streams", () => {
  expect([desk.bytes, desk.underruns, heap.usedBytes]).toEqual([0, null, 0]);
});

test("renders get readers of their own, and are refused when there are none left", async () => {
  await desk.open("long", stereo);
  const all = READERS - LIVE_READERS;
  const one = desk.takeReaders(all - 1);
  const last = desk.takeReaders(1);
  expect(new Set([...one.numbers, ...last.numbers]).size).toBe(all);
  expect(Math.min(...one.numbers)).toBe(LIVE_READERS);
  expect(() => desk.takeReaders(1)).toThrow("Too many renders");
  last.release();
  expect(desk.takeReaders(1).numbers).toEqual(last.numbers);
});

test("what was prepared and does not fit is not read over and over once nobody waits for it", async () => {
  const streams = [await desk.open("a", stereo), await desk.open("b", stereo)];
  // Twice twelve pages where there is room for 16.
  await desk.prepare(
    streams.map(({ stream }) => ({ stream, page: 20, pages: 12 })),
    100,
  );
  const present = (): string => {
    const pages = streams.map(({ table }) =>
      Array.from({ length: 12 }, (_, i) => Atomics.load(memory.i32, entryWord(table, 20 + i))),
    );
    return pages.join();
  };
  const seen = new Set<string>();
  await sleep(50);
  for (let look = 0; look < 50; look++) {
    seen.add(present());
    await sleep(4);
  }
  expect(seen.size).toBe(1);
});
