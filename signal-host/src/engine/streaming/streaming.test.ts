import { truncateSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { TemporaryFolder } from "../../files/fixtures/temporary-folder.ts";
import type { Graph } from "../engine-types.ts";
import type { Engine } from "../engine.ts";
import { addSample, EngineRig, neverAborted } from "../fixtures/open-engine.ts";
import { FRAMES_PER_TICK, makeClip, makeGraph, makeTrack, RATE, withLoop } from "../fixtures/song.ts";
import { rawFile, valueAt } from "./fixtures/raw-file.ts";
import { PAGE_BYTES, STEREO_PAGE_FRAMES as PAGE } from "./stream-layout.ts";

const folder = new TemporaryFolder();
const FRAMES = 60 * PAGE + 500;
const files = { stereo: rawFile(folder, "stereo", FRAMES, 2), mono: rawFile(folder, "mono", FRAMES, 1) };
const rig = new EngineRig();

afterEach(() => rig.close());

/** Little memory, so that pages come and go. */
const open = (audio: "null" | "offline"): Promise<Engine> =>
  rig.open(audio, 256, { streamAboveBytes: 2 ** 20, streamBytes: 24 * PAGE_BYTES });

async function addStreamed(engine: Engine): Promise<void> {
  for (const [id, file] of Object.entries(files)) {
    const spec = { channels: file.channels, engineFrames: FRAMES, sourceRate: RATE, sourceFrames: FRAMES };
    expect(engine.samples.streams(spec)).toBe(true);
    await engine.samples.openStream(id, spec, file, neverAborted());
  }
}

function addLoaded(engine: Engine): void {
  for (const [id, { channels }] of Object.entries(files)) {
    const audio = Array.from({ length: channels }, (_, channel) =>
      Float32Array.from({ length: FRAMES }, (__, frame) => valueAt(frame, channel)),
    );
    addSample(engine, id, audio);
  }
}

const tick = (frame: number): number => Math.round(frame / FRAMES_PER_TICK);
const END = 12 * PAGE;
/** Clips as they may be: from the middle, faded, looped over page borders, backwards, beyond the file's end. */
const song: Graph = makeGraph([
  makeTrack("plain", [
    makeClip({
      id: "1",
      sample: "stereo",
      length: 3 * PAGE,
      offset: 7 * PAGE + 5,
      fadeIn: 900,
      fadeOut: 4000,
    }),
    makeClip({ id: "2", sample: "mono", start: tick(4 * PAGE), length: 3 * PAGE, offset: 40 * PAGE }),
  ]),
  makeTrack("looped", [
    makeClip({
      id: "3",
      sample: "stereo",
      length: 11 * PAGE,
      offset: 29 * PAGE,
      loop: { start: 28 * PAGE - 100, end: 31 * PAGE + 77 },
    }),
  ]),
  makeTrack("backwards", [
    makeClip({
      id: "4",
      sample: "stereo",
      start: 100,
      length: 6 * PAGE,
      offset: 50 * PAGE,
      reverse: true,
      gain: -6,
    }),
  ]),
  makeTrack("end", [
    makeClip({ id: "5", sample: "mono", start: tick(2 * PAGE), length: 4 * PAGE, offset: FRAMES - 2 * PAGE }),
  ]),
]);

function render(engine: Engine, name: string) {
  const options = { graph: song, from: 0, to: END, path: folder.file(name), format: "float32" } as const;
  return engine.render({ ...options, signal: neverAborted(), onProgress: () => undefined });
}

/** What is heard of moves through the song, on the offline clock. */
async function heard(engine: Engine): Promise<string> {
  await engine.setGraph(withLoop(song, tick(PAGE), tick(9 * PAGE)), 1);
  const capture = await engine.capture();
  const advance = (frames: number) => engine.advance(frames, neverAborted(), () => undefined);
  await engine.play();
  await advance(3 * PAGE);
  await engine.locate({ sample: 8 * PAGE });
  await advance(4 * PAGE);
  await engine.stop();
  await advance(1024);
  await engine.play({ position: { tick: tick(5 * PAGE + 3) } });
  await advance(2 * PAGE);
  return (await capture.end()).hash;
}

describe("samples that stream", () => {
  test("render to the same bits as in memory", { timeout: 60_000 }, async () => {
    const [streaming, loaded] = [await open("null"), await rig.open("null")];
    await addStreamed(streaming);
    addLoaded(loaded);
    const one = await render(streaming, "one.wav");
    expect(one.audioHash).toBe((await render(loaded, "two.wav")).audioHash);
    expect(one.peakDb).toBeGreaterThan(0);
    const together = await Promise.all(["a", "b", "c"].map((name) => render(streaming, `${name}.wav`)));
    expect(together.map(({ audioHash }) => audioHash)).toEqual(Array(3).fill(one.audioHash));
  });

  test("play to the same bits as in memory, through loops and moves", async () => {
    const [streaming, loaded] = [await open("offline"), await rig.open("offline")];
    await addStreamed(streaming);
    addLoaded(loaded);
    expect(await heard(streaming)).toBe(await heard(loaded));
    expect(streaming.health().diskUnderruns).toBe(0);
    expect(loaded.health().diskUnderruns).toBe(null);
  });

  test("take the memory set aside for all of them, and a little each; it is counted", async () => {
    const engine = await open("null");
    expect(engine.samples.bytes).toBe(0);
    await addStreamed(engine);
    const tables = engine.samples.list().map(({ bytes }) => bytes);
    expect(Math.max(...tables)).toBeLessThan(2000);
    expect(engine.samples.bytes).toBeGreaterThan(24 * PAGE_BYTES);
    expect(engine.samples.bytes).toBeLessThan(24 * PAGE_BYTES + 2 ** 17);
    expect(engine.samples.list().every(({ streamed }) => streamed)).toBe(true);
  });

  test("may be taken away and replaced while they play", async () => {
    const engine = await open("offline");
    await addStreamed(engine);
    await engine.setGraph(song, 1);
    await engine.play();
    const advance = (frames: number) => engine.advance(frames, neverAborted(), () => undefined);
    await advance(PAGE);
    engine.samples.free("stereo");
    await advance(PAGE);
    await engine.setGraph(song, 2);
    await advance(PAGE);
    const spec = { channels: 2, engineFrames: FRAMES, sourceRate: RATE, sourceFrames: FRAMES };
    await engine.samples.openStream("stereo", spec, files.stereo, neverAborted());
    await engine.setGraph(song, 3);
    await advance(PAGE);
    expect(engine.health().diskUnderruns).toBe(0);
  });

  test("a file that breaks off is told by name, and a render of it fails and leaves no file", async () => {
    const engine = await open("null");
    await addStreamed(engine);
    const broken = rawFile(folder, "broken", FRAMES, 2);
    const spec = { channels: 2, engineFrames: FRAMES, sourceRate: RATE, sourceFrames: FRAMES };
    await engine.samples.openStream("stereo", spec, broken, neverAborted());
    truncateSync(broken.path, 10 * PAGE);
    await expect(render(engine, "broken.wav")).rejects.toMatchObject({ code: "INTERNAL" });
    await expect
      .poll(() => rig.events)
      .toContainEqual({ kind: "disk-failed", sample: "stereo", problem: expect.stringContaining("shorter") });
  });
});

describe("what is streamed", () => {
  test("is what takes more than the limit, or does not fit any more", async () => {
    const engine = await rig.open("null", 256, { streamAboveBytes: 1000, sampleBudgetBytes: 3000 });
    const frames = (engineFrames: number) => ({ channels: 1, engineFrames });
    expect(engine.samples.streams(frames(250))).toBe(false);
    expect(engine.samples.streams(frames(251))).toBe(true);
    addSample(engine, "most", [new Float32Array(700)]);
    expect(engine.samples.streams(frames(50))).toBe(false);
    expect(engine.samples.streams(frames(51))).toBe(true);
  });
});
