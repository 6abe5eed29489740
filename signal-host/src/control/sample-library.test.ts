import { beforeEach, describe, expect, test } from "vitest";
import type { AudioFiles, LoadedFile, LoadOptions } from "../files/index.ts";
import { GraphState } from "./graph-state.ts";
import { PlanRefresher } from "./plan-refresher.ts";
import { SampleLibrary } from "./sample-library.ts";
import { StillEngine } from "./still-engine.ts";

/** Files whose reading ends when the test says so. */
class Files implements AudioFiles {
  readonly reading: {
    options: LoadOptions;
    finish: (info: LoadedFile) => void;
    fail: (error: Error) => void;
  }[] = [];
  load(options: LoadOptions): Promise<LoadedFile> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        reject(error);
      };
      options.signal?.addEventListener("abort", () => {
        fail(new Error("reading was stopped"));
      });
      this.reading.push({ options, finish: resolve, fail });
    });
  }
  finish(index: number): void {
    const { options, finish } = this.reading[index] ?? {};
    if (options === undefined || finish === undefined) throw new Error("nothing is read");
    const { path } = options;
    finish({
      path,
      format: "WAV 16-bit",
      sampleRate: 44_100,
      channels: 1,
      frames: 9,
      warnings: ["ends early"],
    });
  }
  probe = (): never => {
    throw new Error("not asked for");
  };
  writePeaks = this.probe;
  close = () => Promise.resolve();
}

let files: Files;
let engine: StillEngine;
let library: SampleLibrary;

beforeEach(() => {
  files = new Files();
  engine = new StillEngine();
  library = new SampleLibrary(engine, files, new PlanRefresher(engine, new GraphState()));
});

function watcher() {
  const controller = new AbortController();
  const told: string[] = [];
  return {
    signal: controller.signal,
    progress: (_: number, stage: string) => void told.push(stage),
    controller,
    told,
  };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("many who ask for one file wait for one reading; all are told of its progress, and the plan is made anew", async () => {
  const [a, b] = [watcher(), watcher()];
  const loads = [library.load("s", "/x.wav", a), library.load("s", "/x.wav", b)];
  expect(files.reading).toHaveLength(1);
  files.reading[0]?.options.onProgress?.(0.5, "Decoding");
  expect([a.told, b.told]).toEqual([["Decoding"], ["Decoding"]]);
  files.finish(0);
  const [one, two] = await Promise.all(loads);
  expect(one).toEqual(two);
  expect(one?.applied).toMatchObject({ revision: 0, hash: new GraphState().hash });
  expect(one).toMatchObject({ info: { sample: "s", path: "/x.wav", frames: 9 }, warnings: ["ends early"] });
  expect(engine.done).toEqual(["graph 0"]);
  expect(await library.load("s", "/x.wav", watcher())).toEqual(one);
  expect(files.reading).toHaveLength(1);
});

test("one who cancels leaves the others waiting; when the last one cancels, reading stops", async () => {
  const [a, b] = [watcher(), watcher()];
  const loads = [library.load("s", "/x.wav", a), library.load("s", "/x.wav", b)];
  const [first, second] = loads.map((load) => expect(load).rejects.toMatchObject({ code: "CANCELLED" }));
  a.controller.abort();
  await first;
  expect(files.reading[0]?.options.signal?.aborted).toBe(false);
  b.controller.abort();
  await second;
  expect(files.reading[0]?.options.signal?.aborted).toBe(true);
  const again = library.load("s", "/x.wav", watcher());
  await turn();
  files.finish(1);
  await again;
});

test("another path under the same id takes the place of what is being read, and of what was", async () => {
  const first = expect(library.load("s", "/x.wav", watcher())).rejects.toMatchObject({ code: "CANCELLED" });
  const second = library.load("s", "/y.wav", watcher());
  await first;
  files.finish(1);
  await second;
  const third = library.load("s", "/z.wav", watcher());
  files.finish(2);
  await third;
  expect(library.list().map(({ path }) => path)).toEqual(["/z.wav"]);
});

test("a file that cannot be read leaves what was there", async () => {
  const good = library.load("s", "/x.wav", watcher());
  files.finish(0);
  await good;
  const bad = library.load("s", "/bad.wav", watcher());
  files.reading[1]?.fail(new Error("that is an MP3"));
  await expect(bad).rejects.toThrow("MP3");
  expect(library.list().map(({ path }) => path)).toEqual(["/x.wav"]);
});

describe("a file that streams", () => {
  const shape = {
    channels: 1,
    sourceRate: 44_100,
    sourceFrames: 9,
    engineRate: 48_000,
    engineFrames: 10,
    format: "",
  };
  const stream = { path: "/cache/x.stream", dataStart: 4096, channels: 1, frames: 10 };
  const info = { path: "/x.wav", format: "WAV", sampleRate: 44_100, channels: 1, frames: 9, warnings: [] };

  test("is opened for streaming once it is converted, and says that it streams", async () => {
    engine.samples.streams = () => true;
    const load = library.load("s", "/x.wav", watcher());
    expect(files.reading[0]?.options.streams?.(shape)).toBe(true);
    files.reading[0]?.finish({ ...info, stream });
    expect((await load).info).toMatchObject({ sample: "s", streamed: true });
    const { channels, sourceRate, sourceFrames, engineFrames } = shape;
    expect(engine.opened).toEqual([["s", { channels, sourceRate, sourceFrames, engineFrames }, stream]]);
  });

  test("is not asked to stream when a sampler needs it whole", () => {
    engine.samples.streams = () => true;
    const mustStay = (id: string) => id === "kit";
    const plans = new PlanRefresher(engine, new GraphState());
    const careful = new SampleLibrary(engine, files, plans, { mustStay, tell: () => undefined });
    for (const id of ["kit", "other"]) careful.load(id, `/${id}.wav`, watcher()).catch(() => undefined);
    expect(files.reading.map(({ options }) => options.streams?.(shape))).toEqual([false, true]);
  });

  describe("and that a sampler comes to play (SAMPLE-8)", () => {
    let wanted = false;
    let told: string[] = [];

    /** A library with a sample that streams, which is then wanted whole. */
    async function streaming(): Promise<SampleLibrary> {
      wanted = false;
      told = [];
      engine.samples.streams = () => true;
      const needs = { mustStay: () => wanted, tell: ({ code }: { code: string }) => void told.push(code) };
      const careful = new SampleLibrary(engine, files, new PlanRefresher(engine, new GraphState()), needs);
      const load = careful.load("s", "/x.wav", watcher());
      files.reading[0]?.options.streams?.(shape);
      files.reading[0]?.finish({ ...info, stream });
      await load;
      careful.keepWhole();
      expect(files.reading).toHaveLength(1);
      wanted = true;
      careful.keepWhole();
      careful.keepWhole();
      expect(files.reading).toHaveLength(2);
      expect(files.reading[1]?.options.streams?.(shape)).toBe(false);
      return careful;
    }

    test("is taken into memory, and a plan is made of it", async () => {
      const careful = await streaming();
      expect(careful.list()).toMatchObject([{ sample: "s", streamed: true }]);
      const plans = engine.done.length;
      files.finish(1);
      await expect.poll(() => careful.list()[0]?.streamed).toBeUndefined();
      await expect.poll(() => engine.done.length).toBe(plans + 1);
      careful.keepWhole();
      expect(files.reading).toHaveLength(2);
      expect(told).toEqual([]);
    });

    test("streams on where it does not fit, and all are told once; loaded again it is refused", async () => {
      const careful = await streaming();
      files.reading[1]?.fail(new Error("there is no room"));
      await expect.poll(() => told).toEqual(["SAMPLE_TOO_LONG"]);
      expect(careful.list()).toMatchObject([{ sample: "s", streamed: true }]);
      careful.keepWhole();
      expect(files.reading).toHaveLength(2);
      const again = careful.load("s", "/x.wav", watcher());
      files.reading[2]?.fail(new Error("there is still no room"));
      await expect(again).rejects.toThrow("still no room");
    });

    test("is tried again when a sample was unloaded", async () => {
      const careful = await streaming();
      files.reading[1]?.fail(new Error("there is no room"));
      await expect.poll(() => told).toHaveLength(1);
      const other = careful.load("other", "/y.wav", watcher());
      files.finish(2);
      await other;
      await careful.unload("other");
      expect(files.reading.map(({ options }) => options.path)).toEqual([
        "/x.wav",
        "/x.wav",
        "/y.wav",
        "/x.wav",
      ]);
    });

    test("one who waits for it as well and leaves does not stop it", async () => {
      const careful = await streaming();
      const waiting = watcher();
      const load = expect(careful.load("s", "/x.wav", waiting)).rejects.toMatchObject({ code: "CANCELLED" });
      waiting.controller.abort();
      await load;
      files.finish(1);
      await expect.poll(() => careful.list()[0]?.streamed).toBeUndefined();
    });
  });

  test("that cannot be opened leaves what was there", async () => {
    const good = library.load("s", "/x.wav", watcher());
    files.finish(0);
    await good;
    engine.samples.streams = () => true;
    engine.samples.openStream = () => Promise.reject(new Error("the disk is gone"));
    const load = library.load("s", "/y.wav", watcher());
    files.reading[1]?.options.streams?.(shape);
    files.reading[1]?.finish({ ...info, stream });
    await expect(load).rejects.toThrow("the disk is gone");
    expect(library.list().map(({ path }) => path)).toEqual(["/x.wav"]);
  });
});

test("unloading frees, also what is only being read; what was never there is NOT_FOUND", async () => {
  const load = expect(library.load("s", "/x.wav", watcher())).rejects.toThrow("unloaded");
  expect(await library.unload("s")).toMatchObject({ bytes: 0 });
  await load;
  await expect(library.unload("s")).rejects.toMatchObject({ code: "NOT_FOUND" });
});
