import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { EngineMeters } from "./engine-meters.ts";
import { EngineError, type Graph } from "./engine-types.ts";
import { Engine } from "./engine.ts";
import { BenchPlayer } from "./fixtures/bench-player.ts";
import { builtWorkers } from "./fixtures/engine-workers.ts";
import { addSample, EngineRig, neverAborted, rendered } from "./fixtures/open-engine.ts";
import { makeClip, makeGraph, makeTrack, noise, RATE, withLoop } from "./fixtures/song.ts";

const rig = new EngineRig();
const { events } = rig;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-engine-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});
afterEach(() => rig.close());

const openEngine = (blockSize = 256): Promise<Engine> => rig.open("null", blockSize);

const song = (length = RATE): Graph =>
  makeGraph([makeTrack("a", [makeClip({ id: "1", sample: "noise", length })]), makeTrack("b", [])]);

describe("an engine on the null device", () => {
  test("says what it opened and renders from the start", async () => {
    const engine = await openEngine(128);
    expect(engine.device).toMatchObject({
      requested: "null",
      backend: "null",
      blockSize: 128,
      sampleRate: RATE,
    });
    expect(events).toEqual([expect.objectContaining({ kind: "device", code: "DEVICE_OPENED" })]);
    await rendered(engine, 1024);
    const { blocks, sample } = engine.clock();
    expect(blocks).toBe(sample / 128);
    expect(engine.transport()).toMatchObject({ playing: false, position: 0, tick: 0, bpm: 120 });
  });

  test("answers each change with the sample and revision from which it holds, in order", async () => {
    const engine = await openEngine();
    const graph = await engine.setGraph(song(), 1);
    const many = await Promise.all(
      Array.from({ length: 3000 }, (_, i) =>
        engine.setParameter({ target: "a", parameter: "gain", value: -(i % 100) }, 2 + i),
      ),
    );
    expect(many.map((applied) => applied.revision)).toEqual(many.map((_, i) => 2 + i));
    const samples = [graph, ...many].map((applied) => applied.sample);
    expect(samples).toEqual(samples.toSorted((a, b) => a - b));
    expect(samples.every((sample) => sample % 256 === 0)).toBe(true);
    expect(engine.clock().revision).toBe(3001);
    expect(await engine.sync()).toBeGreaterThanOrEqual(samples.at(-1) ?? 0);
  });

  test("plays, stops, locates by frame and by tick, and follows its tempo", async () => {
    const engine = await openEngine();
    await engine.setGraph(song(), 1);
    const located = await engine.locate({ tick: 960 });
    expect(located.transport).toMatchObject({ playing: false, position: 24_000, tick: 960 });
    const played = await engine.play();
    expect(played.transport).toMatchObject({ playing: true, position: 24_000 });
    expect(played.sample).toBeGreaterThanOrEqual(located.sample);
    await rendered(engine, 4096);
    const { sample, transport: stopped } = await engine.stop();
    expect(stopped.position).toBe(24_000 + sample - played.sample);
    expect(stopped.playing).toBe(false);
    expect(stopped.position).toBeGreaterThan(24_000);
    expect(engine.transport()).toEqual(stopped);
    const { transport } = await engine.play({ position: { sample: 500 } });
    expect(transport).toMatchObject({ playing: true, position: 500 });
    await engine.stop();
    await engine.locate({ tick: 1920 });
    await engine.setGraph({ ...song(), timeline: { ...song().timeline, bpm: 60 } }, 2);
    expect(engine.transport()).toMatchObject({ tick: 1920, position: 96_000, bpm: 60 });
  });

  test("refuses parameters of what does not exist", async () => {
    const engine = await openEngine();
    await engine.setGraph(song(), 1);
    await expect(
      engine.setParameter({ target: "nobody", parameter: "gain", value: 0 }, 2),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      engine.setParameter({ target: "master", parameter: "pan", value: 0 }, 2),
    ).rejects.toMatchObject({
      code: "INVALID_PARAMS",
    });
    await expect(engine.setParameter({ target: "a", parameter: "mute", value: 1 }, 2)).rejects.toMatchObject({
      code: "INVALID_PARAMS",
    });
  });

  test("every meter peak is handed out once, however the readings fall", async () => {
    const engine = await openEngine(64);
    // An impulse every 100 frames, each lower than the one before: a reading yields the first of its time.
    const impulses = Float32Array.from({ length: RATE }, (_, i) => (i % 100 === 0 ? 1 - i / (2 * RATE) : 0));
    addSample(engine, "noise", [impulses]);
    await engine.setGraph(song(), 1);
    await engine.play();
    const frame = EngineMeters.frame();
    const seen: number[] = [];
    while (engine.transport().position < RATE) {
      engine.meterSource.read(frame);
      const peak = frame.peak[0] ?? 0;
      if (peak > 0) seen.push(peak);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const possible = new Set(impulses);
    expect(seen[0]).toBe(1);
    expect(seen.every((peak) => possible.has(peak))).toBe(true);
    expect(seen.every((peak, i) => i === 0 || peak < (seen[i - 1] ?? 0))).toBe(true);
  });

  test("lets go of plans and samples once nothing plays them", async () => {
    const engine = await openEngine();
    const bytes = RATE * 4;
    for (let round = 0; round < 20; round++) {
      addSample(engine, `sample-${round}`, [noise(RATE, round + 1)]);
      await engine.setGraph(
        makeGraph([makeTrack("a", [makeClip({ id: "1", sample: `sample-${round}`, length: RATE })])]),
        round,
      );
      if (round === 0) await engine.play();
      if (round > 0) expect(engine.samples.free(`sample-${round - 1}`)).toBe(bytes);
    }
    expect(engine.samples.bytes).toBe(bytes);
    expect(engine.samples.list().map((sample) => sample.id)).toEqual(["sample-19"]);
  });

  test("audio beyond the budget is refused, and memory that was given up can be had again", async () => {
    const engine = await Engine.open({
      audio: "null",
      blockSize: 256,
      workers: builtWorkers(),
      sampleBudgetBytes: 1_000_000,
      onEvent: () => undefined,
    });
    const spec = { channels: 2, engineFrames: 100_000, sourceRate: RATE, sourceFrames: 100_000 };
    const pending = engine.samples.allocate("one", spec);
    expect(() => engine.samples.allocate("two", spec)).toThrow(EngineError);
    pending.abort();
    expect(engine.samples.bytes).toBe(0);
    engine.samples.allocate("two", spec).commit();
    expect(engine.samples.get("two")).toMatchObject({ id: "two", bytes: 800_000, channels: 2 });
    await engine.close();
  });

  test("plays from memory that grew after the audio thread had started", async () => {
    const engine = await openEngine();
    const loud = new Float32Array(8 * 1024 * 1024).fill(0.5);
    for (let i = 0; i < 3; i++) addSample(engine, `filler-${i}`, [loud]);
    addSample(engine, "noise", [loud]);
    await engine.setGraph(song(), 1);
    await engine.play();
    await rendered(engine, 2048);
    const frame = EngineMeters.frame();
    engine.meterSource.read(frame);
    expect(frame.peak[0]).toBe(0.5);
  });

  test("after close every command is refused", async () => {
    const engine = await openEngine();
    expect(await engine.close()).toBe(true);
    await expect(engine.sync()).rejects.toThrow("closed");
  });
});

describe("rendering to a file", () => {
  const graph = withLoop(song(3 * RATE), 0, 960);
  const samples = [noise(3 * RATE, 7), noise(3 * RATE, 8)];

  test("gives the samples that playing gives, straight through the loop, while playing goes on", async () => {
    const engine = await openEngine();
    addSample(engine, "noise", samples);
    await engine.setGraph(graph, 1);
    await engine.play();
    const path = join(folder, "mix.wav");
    const progress: number[] = [];
    const options = {
      graph,
      from: 0,
      to: 2 * RATE,
      path,
      format: "float32",
      signal: neverAborted(),
    } as const;
    const result = await engine.render({ ...options, onProgress: (fraction) => progress.push(fraction) });

    const bench = new BenchPlayer(32);
    bench.addSample("noise", samples);
    bench.setGraph(song(3 * RATE));
    bench.player.play();
    const { left, right } = bench.render(2 * RATE);
    const interleaved = Float32Array.from(
      { length: 4 * RATE },
      (_, i) => (i % 2 === 0 ? left : right)[i >> 1] ?? 0,
    );
    const bytes = Buffer.from(interleaved.buffer);
    expect(result.audioHash).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect((await readFile(path)).subarray(-bytes.length).equals(bytes)).toBe(true);
    const peak = interleaved.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(result.peakDb).toBeCloseTo(20 * Math.log10(peak), 6);
    expect(result).toMatchObject({
      path,
      frames: 2 * RATE,
      sampleRate: RATE,
      channels: 2,
      clippedSamples: 0,
    });
    expect(engine.transport().playing).toBe(true);
    const again = await engine.render({ ...options, onProgress: () => undefined });
    expect(again.audioHash).toBe(result.audioHash);
  });

  // RENDER-3
  test("a cancelled render rejects and leaves no file", async () => {
    const engine = await openEngine();
    addSample(engine, "noise", samples);
    await engine.setGraph(graph, 1);
    const abort = new AbortController();
    const path = join(folder, "cancelled.wav");
    const rendering = engine.render({
      graph,
      from: 0,
      to: 600 * RATE,
      path,
      format: "int16",
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    await expect(rendering).rejects.toMatchObject({ code: "CANCELLED" });
    expect((await readdir(folder)).filter((name) => name.startsWith("cancelled"))).toEqual([]);
  });

  test("a file that cannot be written is named in the error", async () => {
    const engine = await openEngine();
    const path = join(folder, "no-such-folder", "mix.wav");
    const options = { graph, from: 0, to: 100, path, format: "int24", signal: neverAborted() } as const;
    await expect(engine.render({ ...options, onProgress: () => undefined })).rejects.toMatchObject({
      code: "NOT_FOUND",
      details: { path },
    });
  });
});
