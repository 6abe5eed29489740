import { rmSync, truncateSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { TemporaryFolder } from "../../files/fixtures/temporary-folder.ts";
import { DiskRig } from "./fixtures/disk-rig.ts";
import { rawFile, valueAt } from "./fixtures/raw-file.ts";
import { STEREO_PAGE_FRAMES as PAGE } from "./stream-layout.ts";

const folder = new TemporaryFolder();
const PAGES = 40;
const stereo = rawFile(folder, "stereo", PAGES * PAGE - 1000, 2);
const mono = rawFile(folder, "mono", 5 * PAGE, 1);

let rig: DiskRig;

beforeEach(() => {
  rig = new DiskRig(16);
});

describe("a place that is played", () => {
  test("is silent until the disk has delivered, then sounds as the file", () => {
    const { table } = rig.open(stereo);
    const pages = rig.player();
    expect(pages.lookup(table, 10 * PAGE + 5, 1)).toBe(0);
    expect(rig.underruns).toBe(1);
    rig.rounds();
    const left = pages.lookup(table, 10 * PAGE + 5, 1);
    expect(rig.memory.f32[left]).toBe(valueAt(10 * PAGE + 5, 0));
    expect(rig.memory.f32[pages.right]).toBe(valueAt(10 * PAGE + 5, 1));
    expect(rig.underruns).toBe(1);
  });

  test.each([1, -1])(
    "has the pages that come next read before they are needed, direction %i",
    (direction) => {
      const { table, pages } = rig.open(stereo);
      rig.player().lookup(table, 20 * PAGE, direction);
      rig.rounds();
      const there = rig.present(table, pages);
      expect(there[direction > 0 ? 0 : there.length - 1]).toBe(20);
      expect(there.length).toBeGreaterThan(3);
    },
  );

  test.each([
    ["forwards", 1],
    ["backwards", -1],
  ])(
    "is never late again once it plays on, from end to end of a file larger than the memory, %s",
    (_, direction) => {
      const { table } = rig.open(stereo);
      const pages = rig.player();
      const frames = stereo.frames;
      const start = direction > 0 ? 0 : frames - 1;
      pages.lookup(table, start, direction);
      rig.rounds();
      const late = rig.underruns;
      let wrong = 0;
      let done = 0;
      for (let block = 0; done < frames; block++) {
        const end = Math.min(frames, done + 1024);
        while (done < end) {
          const frame = start + direction * done;
          const left = pages.lookup(table, frame, direction);
          const count = Math.min(end - done, pages.run);
          for (let i = 0; i < count; i++) {
            const at = frame + direction * i;
            if (rig.memory.f32[left + direction * i] !== valueAt(at, 0)) wrong++;
            if (rig.memory.f32[pages.right + direction * i] !== valueAt(at, 1)) wrong++;
          }
          done += count;
        }
        if (block % 4 === 0) rig.rounds();
      }
      expect([wrong, rig.underruns - late]).toEqual([0, 0]);
    },
  );

  test("of a mono file sounds alike on both sides, and silent behind its end", () => {
    const { table, pages: count } = rig.open(mono);
    expect(count).toBe(3);
    const pages = rig.player();
    pages.lookup(table, 5 * PAGE - 1, 1);
    rig.rounds();
    const last = pages.lookup(table, 5 * PAGE - 1, 1);
    expect(rig.memory.f32[last]).toBe(valueAt(5 * PAGE - 1, 0));
    expect(pages.right).toBe(last);
    expect(rig.memory.f32.subarray(last + 1, last + 1 + PAGE).every((value) => value === 0)).toBe(true);
  });

  test("is not disturbed by many others: as many as the memory has room for never are late", () => {
    const streams = Array.from({ length: 4 }, () => rig.open(stereo));
    const pages = rig.player();
    const at = streams.map((_, i) => i * 7 * PAGE);
    const block = (): void =>
      streams.forEach(({ table }, i) => {
        pages.lookup(table, at[i] ?? 0, 1);
        at[i] = (at[i] ?? 0) + 1024;
      });
    block();
    rig.rounds();
    const late = rig.underruns;
    for (let i = 0; i < 250; i++) {
      block();
      if (i % 4 === 0) rig.rounds();
    }
    expect(rig.underruns).toBe(late);
  });
});

describe("a page that is read", () => {
  test("is not replaced before its reader has gone on, however much is wanted", () => {
    const { table } = rig.open(stereo);
    const reader = rig.player(3);
    reader.lookup(table, 0, 1);
    rig.rounds();
    const held = reader.lookup(table, 0, 1);
    const before = rig.memory.f32.slice(held, held + PAGE);
    const other = rig.player(4);
    for (let page = 5; page < PAGES; page++) {
      other.lookup(table, page * PAGE, 1);
      rig.rounds(3);
    }
    expect(rig.memory.f32.slice(held, held + PAGE)).toEqual(before);
    // Its place was wanted meanwhile: it is not in the table any more, and will be read again.
    const late = rig.underruns;
    expect(reader.lookup(table, 0, 1)).toBe(0);
    expect(rig.underruns).toBe(late + 1);
    rig.rounds(2);
    expect(rig.memory.f32[reader.lookup(table, 0, 1)]).toBe(valueAt(0, 0));
  });
});

describe("what is kept at hand", () => {
  test("is there before anybody asked, and stays there however much else is played", () => {
    const { table, stream, pages } = rig.open(stereo);
    rig.ask({
      kind: "keep",
      always: [{ stream, page: 30, pages: 1 }],
      song: [{ stream, page: 2, pages: 2, song: 0 }],
    });
    rig.rounds();
    expect(rig.present(table, pages)).toEqual([2, 3, 30]);
    const player = rig.player();
    for (let page = 5; page < 28; page++) {
      player.lookup(table, page * PAGE, 1);
      rig.rounds(30);
    }
    expect(rig.present(table, pages)).toEqual(expect.arrayContaining([2, 3, 30]));
  });

  test("goes with the song where there is not room for all of it: what comes next first", () => {
    const { table, stream, pages } = rig.open(stereo);
    const song = Array.from({ length: PAGES }, (_, page) => ({ stream, page, pages: 1, song: page * 1000 }));
    rig.ask({ kind: "keep", always: [], song });
    rig.rounds();
    expect(rig.present(table, pages)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test("is let go when something else is named", () => {
    const { table, stream, pages } = rig.open(stereo);
    const keep = (page: number) => rig.ask({ kind: "keep", always: [{ stream, page, pages: 8 }], song: [] });
    for (const page of [0, 8, 16, 24]) {
      keep(page);
      rig.rounds(60);
      const wanted = Array.from({ length: 8 }, (_, i) => page + i);
      expect(rig.present(table, pages)).toEqual(expect.arrayContaining(wanted));
    }
  });

  test("and what a move is about to need is answered for when it is there", () => {
    const { table, stream, pages } = rig.open(stereo);
    rig.ask({ kind: "prepare", id: 9, spots: [{ stream, page: 12, pages: 2 }] });
    rig.rounds();
    expect(rig.replies).toContainEqual({ kind: "prepared", id: 9 });
    expect(rig.present(table, pages)).toEqual([12, 13]);
    expect(rig.player().lookup(table, 12 * PAGE, 1)).not.toBe(0);
    expect(rig.underruns).toBe(0);
  });
});

describe("what goes wrong", () => {
  test("a file that is not there is told, and nothing else is disturbed", () => {
    rig.open({ ...stereo, path: folder.file("nothing") });
    expect(rig.replies).toEqual([{ kind: "opened", stream: 1, problem: expect.stringContaining("ENOENT") }]);
    const { table } = rig.open(stereo);
    rig.player().lookup(table, 0, 1);
    rig.rounds();
    expect(rig.present(table, 1)).toEqual([0]);
  });

  test("a page that the disk refuses is silent, told once, and tried again", () => {
    const cut = rawFile(folder, "cut", 4 * PAGE, 1);
    const { table, stream } = rig.open(cut);
    truncateSync(cut.path, 1000);
    const waiting = rig.player();
    waiting.lookup(table, 0, 1);
    rig.rounds(3);
    expect(waiting.lookup(table, 0, 1)).toBe(0);
    expect(waiting.failures).toBe(1);
    expect(rig.replies.filter(({ kind }) => kind === "unreadable")).toEqual([
      { kind: "unreadable", stream, problem: expect.stringContaining("shorter") },
    ]);
    // Written again, as by a disk that came back.
    rawFile(folder, "cut", 4 * PAGE, 1);
    rig.rounds(120);
    waiting.lookup(table, 0, 1);
    rig.rounds();
    expect(rig.memory.f32[waiting.lookup(table, 0, 1)]).toBe(valueAt(0, 0));
  });

  test("a file that was removed plays on until it is closed", () => {
    const gone = rawFile(folder, "gone", 4 * PAGE, 1);
    const { table, stream } = rig.open(gone);
    if (process.platform !== "win32") rmSync(gone.path);
    rig.player().lookup(table, 3 * PAGE, 1);
    rig.rounds();
    expect(rig.present(table, 2)).toContain(1);
    rig.ask({ kind: "close", stream });
    expect(rig.replies.at(-1)).toEqual({ kind: "closed", stream });
    expect(rig.present(table, 2)).toEqual([]);
  });

  test("closing gives back the places for others", () => {
    for (let i = 0; i < 10; i++) {
      const { stream, table, pages } = rig.open(stereo);
      const player = rig.player();
      player.lookup(table, 0, 1);
      rig.rounds(2);
      expect(rig.present(table, pages).length).toBeGreaterThan(3);
      player.release();
      rig.ask({ kind: "close", stream });
    }
  });
});
