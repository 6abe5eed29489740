import {
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { entries, LoaderRig, sameAudio } from "./fixtures/loader-rig.ts";
import { readAll } from "./fixtures/read-all.ts";
import { TestMemory } from "./fixtures/shared-memory.ts";
import { chunk, formatChunk, riff } from "./fixtures/wav-fixture.ts";
import { PeakPyramidBuilder } from "./peak-pyramid.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const rig = new LoaderRig();
const { folder } = rig;
const newCache = () => rig.newCache();
const newLoader: LoaderRig["newLoader"] = (...options) => rig.newLoader(...options);
const make: LoaderRig["make"] = (...options) => rig.make(...options);
const load: LoaderRig["load"] = (...options) => rig.load(...options);

afterEach(() => rig.close());

function only(names: readonly string[]): string {
  expect(names.length).toBe(1);
  return names[0] ?? "";
}

describe("loading", () => {
  test.each(["sound.wav", "sound.flac"])("%s arrives in shared memory as it is in the file", async (name) => {
    const path = make(name);
    const { memory, info } = await load(newLoader(newCache()), path);
    expect(info).toMatchObject({ path, sampleRate: 44100, channels: 2, frames: 22050, warnings: [] });
    expect(memory.calls).toBe(1);
    expect(memory.shape).toMatchObject({ channels: 2, engineFrames: 22050, sourceFrames: 22050 });
    expect(sameAudio(memory.channels, (await readAll(path)).channels)).toBe(true);
  });

  test("at another rate it has the rounded length, all of it written", async () => {
    const { memory } = await load(newLoader(newCache()), make("other-rate.flac", 0.3, 22050), {
      targetRate: 48000,
    });
    expect(memory.shape).toMatchObject({ sourceRate: 22050, engineRate: 48000, engineFrames: 14400 });
    expect(memory.channels.every((channel) => channel.every((x) => Math.abs(x) < 1))).toBe(true);
  });

  test("many at once all arrive", async () => {
    const loader = newLoader(newCache());
    const paths = Array.from({ length: 9 }, (_, i) => make(`many-${i}.flac`, 0.05 * (i + 1)));
    const loaded = await Promise.all(paths.map((path) => load(loader, path, { targetRate: 48000 })));
    expect(loaded.map(({ info }) => info.frames)).toEqual(paths.map((_, i) => Math.round(2205 * (i + 1))));
    expect(
      loaded.every(({ memory }) => memory.channels.every((channel) => channel.every((x) => x < 2))),
    ).toBe(true);
  });

  test("probe tells what a file is without loading it", async () => {
    const path = make("probed.flac");
    expect(await newLoader(newCache()).probe(path)).toEqual({
      path,
      format: "FLAC 16-bit",
      sampleRate: 44100,
      channels: 2,
      frames: 22050,
      warnings: [],
    });
  });

  test("progress rises to the end of a long conversion", async () => {
    const seen: number[] = [];
    const stages = new Set<string>();
    await load(newLoader(newCache()), make("progress.wav", 30), {
      targetRate: 48000,
      onProgress: (fraction, stage) => {
        seen.push(fraction);
        stages.add(stage);
      },
    });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.every((fraction) => fraction > 0 && fraction <= 1)).toBe(true);
    expect([...stages]).toEqual(["Converting to 48000 Hz"]);
  });
});

describe("what goes wrong while loading", () => {
  test("a missing file is NOT_FOUND and takes no memory", async () => {
    const memory = new TestMemory();
    const path = folder.file("missing.wav");
    const loading = newLoader(newCache()).load({ path, targetRate: 44100, allocate: memory.allocate });
    await expect(loading).rejects.toMatchObject({
      name: "AudioFileError",
      code: "NOT_FOUND",
      details: { path },
    });
    expect(memory.calls).toBe(0);
  });

  test("another kind of file keeps its words across the thread", async () => {
    const path = folder.write("notes.wav", "buy strings");
    await expect(load(newLoader(newCache()), path)).rejects.toMatchObject({
      name: "AudioFileError",
      code: "MALFORMED_DATA",
      details: { path, found: "text" },
    });
  });

  test("what allocate throws is what load rejects with, and the loader goes on", async () => {
    const loader = newLoader(newCache());
    const path = make("refused.wav");
    const refuse = () => {
      throw new RangeError("no memory for you");
    };
    await expect(load(loader, path, { allocate: refuse })).rejects.toThrow("no memory for you");
    expect((await load(loader, path)).memory.calls).toBe(1);
  });

  test("a file too long for the memory is refused before any is taken", async () => {
    const head = riff([formatChunk({ bits: 8, rate: 8000 }), chunk("data", new Uint8Array(0), 0xffffffff)]);
    const path = folder.write("long.wav", head);
    truncateSync(path, 2 ** 31);
    const memory = new TestMemory();
    const loading = newLoader(newCache()).load({ path, targetRate: 192000, allocate: memory.allocate });
    await expect(loading).rejects.toMatchObject({ code: "RESOURCE_EXHAUSTED", details: { path } });
    expect(memory.calls).toBe(0);
    truncateSync(path, 0);
  });

  test("warnings about a damaged file are given, from the cache too", async () => {
    const whole = readFileSync(make("whole.flac", 20));
    const path = folder.write("half.flac", whole.subarray(0, Math.floor(whole.length / 2)));
    const cache = newCache();
    const first = await load(newLoader(cache), path);
    expect(first.info.warnings.join()).toContain("frames are missing");
    expect(first.memory.channels[0]?.at(-1)).toBe(0);
    const second = await load(newLoader(cache), path);
    expect(second.info).toEqual(first.info);
  });
});

describe("cancelling", () => {
  test("a load under way stops, says so, and writes no more", async () => {
    const controller = new AbortController();
    const memory = new TestMemory();
    const cache = newCache();
    const loader = newLoader(cache);
    const loading = loader.load({
      path: make("cancelled.wav", 60),
      targetRate: 48000,
      allocate: memory.allocate,
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    await expect(loading).rejects.toMatchObject({ code: "CANCELLED" });
    const left = memory.channels;
    expect(left[0]?.at(-1)).toBe(9);
    // The same worker does another file: it is not writing to the first any more.
    await load(loader, make("after.wav"));
    expect(sameAudio(left, memory.channels)).toBe(true);
  });

  test("a load that waits for a worker never starts", async () => {
    const [others, own] = [new AbortController(), new AbortController()];
    const loader = newLoader(newCache());
    const path = make("waiting.wav", 60);
    const busy = [1, 2].map(() => load(loader, path, { targetRate: 48000, signal: others.signal }));
    const memory = new TestMemory();
    const waiting = load(loader, path, { allocate: memory.allocate, signal: own.signal });
    own.abort();
    await expect(waiting).rejects.toMatchObject({ code: "CANCELLED" });
    expect(memory.calls).toBe(0);
    others.abort();
    await Promise.allSettled(busy);
  });

  test("closing rejects what is under way", async () => {
    const loader = newLoader(newCache());
    const loading = load(loader, make("closed.wav", 60), { targetRate: 48000 });
    const outcome = expect(loading).rejects.toMatchObject({ code: "CANCELLED" });
    await loader.probe(make("small.wav"));
    await loader.close();
    await outcome;
  });
});

describe("the cache", () => {
  test("gives the same audio and the same words without a worker", async () => {
    const cache = newCache();
    const path = make("cached.flac");
    const first = await load(newLoader(cache), path, { targetRate: 48000 });
    // There is no such worker: only the cache can answer.
    const loader = newLoader(cache, { workerUrl: new URL("file:///nowhere.js") });
    const second = await load(loader, path, { targetRate: 48000 });
    expect(second.info).toEqual(first.info);
    expect(second.memory.shape).toEqual(first.memory.shape);
    expect(sameAudio(second.memory.channels, first.memory.channels)).toBe(true);
  });

  test("keeps each rate apart", async () => {
    const cache = newCache();
    const path = make("rates.flac");
    const loader = newLoader(cache);
    await load(loader, path, { targetRate: 48000 });
    const { memory } = await load(loader, path, { targetRate: 96000 });
    expect(memory.shape?.engineFrames).toBe(48000);
    expect(entries(cache, ".audio").length).toBe(2);
  });

  test("notices that the file was changed", async () => {
    const cache = newCache();
    const path = make("changed.wav", 0.5);
    const loader = newLoader(cache);
    await load(loader, path);
    copyFileSync(make("longer.wav", 0.7), path);
    expect((await load(loader, path)).info.frames).toBe(30870);
    // Same length, other time.
    utimesSync(path, new Date(), new Date(2020, 1, 1));
    await load(loader, path);
    expect(entries(cache, ".audio").length).toBe(3);
  });

  test("replaces entries that are damaged or cut", async () => {
    const cache = newCache();
    const path = make("damaged.flac");
    const loader = newLoader(cache);
    const { memory: whole } = await load(loader, path);
    const entry = only(entries(cache, ".audio"));
    const bytes = readFileSync(entry);
    const damage: (() => void)[] = [
      () => truncateSync(entry, bytes.length - 4),
      () => truncateSync(entry, 100),
      () => truncateSync(entry, 0),
      () => writeFileSync(entry, Buffer.concat([bytes, Buffer.alloc(4)])),
      () => writeFileSync(entry, Buffer.alloc(bytes.length)),
      ...[0, 4, 8, 12, 43, 44, 100].map((at) => () => {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ 0x10;
        writeFileSync(entry, copy);
      }),
    ];
    for (const harm of damage) {
      harm();
      const { memory, info } = await load(loader, path);
      expect(info.frames).toBe(22050);
      expect(sameAudio(memory.channels, whole.channels)).toBe(true);
      expect(readFileSync(entry).equals(bytes)).toBe(true);
    }
  });

  test("that cannot be written does not stop a load", async () => {
    const path = make("uncached.wav");
    const { info } = await load(newLoader(folder.write("a-file-not-a-folder", "x")), path);
    expect(info.frames).toBe(22050);
  });

  test("keeps to its budget and forgets what was not used for longest", async () => {
    const cache = newCache();
    const bytes = 22050 * 2 * 4 + 4096;
    const loader = newLoader(cache, { cacheBudgetBytes: Math.round(bytes * 2.5) });
    const [a, b, c] = [make("lru-a.wav"), make("lru-b.wav"), make("lru-c.wav")];
    await load(loader, a);
    const entryOfA = only(entries(cache, ".audio"));
    await load(loader, b);
    const entryOfB = only(entries(cache, ".audio").filter((name) => name !== entryOfA));
    const old = new Date(Date.now() - 60_000);
    utimesSync(entryOfA, old, old);
    utimesSync(entryOfB, new Date(Date.now() - 30_000), new Date(Date.now() - 30_000));
    await load(loader, a);
    await load(loader, c);
    const left = entries(cache, ".audio");
    expect(left).toContain(entryOfA);
    expect(left).not.toContain(entryOfB);
    const total = readdirSync(cache).reduce((sum, name) => sum + statSync(join(cache, name)).size, 0);
    expect(total).toBeLessThanOrEqual(bytes * 2.5);
  });

  test("leaves no temporary files", async () => {
    const cache = newCache();
    await load(newLoader(cache), make("tidy.wav"));
    expect(readdirSync(cache).every((name) => /\.(audio|peaks)$/.test(name))).toBe(true);
  });
});

describe("peaks", () => {
  async function expected(path: string): Promise<Buffer> {
    const { channels, info } = await readAll(path);
    const builder = new PeakPyramidBuilder(channels.length, info.sampleRate, info.frames);
    builder.write(channels);
    builder.finish();
    return Buffer.from(builder.bytes);
  }

  test("of a loaded file are those of its own frames, whatever the engine's rate", async () => {
    const loader = newLoader(newCache());
    const path = make("peaks.flac");
    await load(loader, path, { targetRate: 96000 });
    const peaksPath = folder.file("loaded.peaks");
    const wanted = await expected(path);
    expect(await loader.writePeaks({ path, peaksPath })).toEqual({ levels: 2, bytes: wanted.length });
    expect(readFileSync(peaksPath).equals(wanted)).toBe(true);
  });

  test("of a file never loaded are made, and kept for the next time", async () => {
    const cache = newCache();
    const path = make("fresh.wav");
    const peaksPath = folder.file("fresh.peaks");
    await newLoader(cache).writePeaks({ path, peaksPath });
    const wanted = await expected(path);
    expect(readFileSync(peaksPath).equals(wanted)).toBe(true);
    const workerless = newLoader(cache, { workerUrl: new URL("file:///nowhere.js") });
    await workerless.writePeaks({ path, peaksPath: folder.file("again.peaks") });
    expect(readFileSync(folder.file("again.peaks")).equals(wanted)).toBe(true);
  });

  test("that are damaged in the cache are made again", async () => {
    const cache = newCache();
    const loader = newLoader(cache);
    const path = make("scratched.wav");
    const peaksPath = folder.file("scratched.peaks");
    await loader.writePeaks({ path, peaksPath });
    truncateSync(only(entries(cache, ".peaks")), 50);
    await loader.writePeaks({ path, peaksPath });
    expect(readFileSync(peaksPath).equals(await expected(path))).toBe(true);
  });

  test("into a folder that is not there: NOT_FOUND, naming where", async () => {
    const loader = newLoader(newCache());
    const path = make("nowhere.wav");
    const peaksPath = folder.file("no/such/place.peaks");
    for (const time of ["first", "from the cache"]) {
      await expect(loader.writePeaks({ path, peaksPath }), time).rejects.toMatchObject({
        code: "NOT_FOUND",
        details: { path: peaksPath },
      });
    }
  });
});
