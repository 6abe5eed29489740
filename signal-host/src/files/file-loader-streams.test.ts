import { readdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { LoadOptions, StreamableAudio } from "./file-loader-options.ts";
import type { FileLoader } from "./file-loader.ts";
import { entries, LoaderRig, sameAudio } from "./fixtures/loader-rig.ts";
import { TestMemory } from "./fixtures/shared-memory.ts";
import { chunk, formatChunk, riff } from "./fixtures/wav-fixture.ts";

// Other programs and threads are waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const rig = new LoaderRig();
const { folder } = rig;
const newCache = () => rig.newCache();
const newLoader: LoaderRig["newLoader"] = (...options) => rig.newLoader(...options);
const make: LoaderRig["make"] = (...options) => rig.make(...options);
const load: LoaderRig["load"] = (...options) => rig.load(...options);

afterEach(() => rig.close());

describe("a file that is to be streamed", () => {
  const streams = () => true;
  const refuse = (): never => {
    throw new Error("memory was asked for");
  };
  const loadStream = (loader: FileLoader, path: string, options: Partial<LoadOptions> = {}) =>
    loader.load({ path, targetRate: 44100, streams, allocate: refuse, ...options });

  /** What a streamed file holds. */
  function channelsOf(stream: StreamableAudio | undefined): Float32Array[] {
    const { path, dataStart, channels, frames } = stream ?? {
      path: "",
      dataStart: 0,
      channels: 0,
      frames: 0,
    };
    const bytes = readFileSync(path);
    const all = new Float32Array(
      bytes.buffer.slice(bytes.byteOffset + dataStart, bytes.byteOffset + bytes.length),
    );
    expect(all.length).toBe(channels * frames);
    return Array.from({ length: channels }, (_, i) => all.subarray(i * frames, (i + 1) * frames));
  }

  test.each([44100, 48000])(
    "takes no memory and is the same audio as in memory, at %i Hz",
    async (targetRate) => {
      const path = make("streamed.wav", 4);
      const { memory, info } = await load(newLoader(newCache()), path, { targetRate });
      const cache = newCache();
      const file = await loadStream(newLoader(cache), path, { targetRate });
      expect(file).toEqual({ ...info, stream: expect.anything() });
      expect(sameAudio(channelsOf(file.stream), memory.channels)).toBe(true);
      expect(readdirSync(cache).filter((name) => name.endsWith(".part"))).toEqual([]);
    },
  );

  test("is there at once the second time, for memory too", async () => {
    const path = make("again.wav", 2);
    const cache = newCache();
    const first = await loadStream(newLoader(cache), path);
    const workerless = newLoader(cache, { workerUrl: new URL("file:///nowhere/worker.js") });
    expect(await loadStream(workerless, path)).toEqual(first);
    const { memory } = await load(workerless, path);
    expect(sameAudio(channelsOf(first.stream), memory.channels)).toBe(true);
  });

  test("is taken from what was kept when it was loaded into memory", async () => {
    const path = make("loaded.wav", 2);
    const cache = newCache();
    const { memory } = await load(newLoader(cache), path);
    const file = await loadStream(newLoader(cache), path);
    expect(sameAudio(channelsOf(file.stream), memory.channels)).toBe(true);
    expect(entries(cache, ".stream")).toEqual([]);
  });

  test("has a budget of its own: loaded audio does not make room for it, older streams do", async () => {
    const cache = newCache();
    const loader = newLoader(cache, { cacheBudgetBytes: 2 ** 21, streamBudgetBytes: 2 ** 20 });
    await load(loader, make("kept.wav", 1));
    const first = await loadStream(loader, make("one.wav", 3));
    const second = await loadStream(loader, make("two.wav", 3));
    expect(entries(cache, ".stream")).toEqual([second.stream?.path]);
    expect(first.stream?.path).not.toBe(second.stream?.path);
    expect(entries(cache, ".audio").length).toBe(1);
  });

  test("is loaded into memory after all where the disk does not take it", async () => {
    const path = make("no-disk.wav", 2);
    const cache = join(folder.write("no-folder", "a file"), "cache");
    const memory = new TestMemory();
    const file = await loadStream(newLoader(cache), path, { allocate: memory.allocate });
    expect(file.stream).toBeUndefined();
    const loaded = await load(newLoader(newCache()), path);
    expect(sameAudio(memory.channels, loaded.memory.channels)).toBe(true);
    await expect(loadStream(newLoader(cache), path)).rejects.toMatchObject({
      name: "AudioFileError",
      message: expect.stringContaining("convert on disk"),
    });
  });

  test("leaves nothing when it is cancelled", async () => {
    const cache = newCache();
    const controller = new AbortController();
    const loading = loadStream(newLoader(cache), make("cancelled.wav", 120), {
      targetRate: 192000,
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    await expect(loading).rejects.toMatchObject({ code: "CANCELLED" });
    expect(readdirSync(cache)).toEqual([]);
  });

  test("and has no room on the disk is refused before any is written", async () => {
    const head = riff([formatChunk({ bits: 8, rate: 8000 }), chunk("data", new Uint8Array(0), 0xffffffff)]);
    const path = folder.write("endless.wav", head);
    truncateSync(path, 2 ** 36);
    const cache = newCache();
    const loading = loadStream(newLoader(cache), path, { targetRate: 192000 });
    await expect(loading).rejects.toMatchObject({ code: "RESOURCE_EXHAUSTED", details: { path } });
    expect(readdirSync(cache)).toEqual([]);
    truncateSync(path, 0);
  });
});
