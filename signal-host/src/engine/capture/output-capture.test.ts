import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { AudioMode, Graph, ScheduledChange, TransportMove } from "../engine-types.ts";
import type { Engine } from "../engine.ts";
import { addSample, EngineRig, neverAborted, rendered } from "../fixtures/open-engine.ts";
import { makeClip, makeGraph, makeTrack, noise, RATE, withLoop } from "../fixtures/song.ts";
import { littleEndianBytes } from "../little-endian.ts";

const NOTHING = createHash("sha256").digest("hex");
const LEFT = noise(3 * RATE, 11);
const RIGHT = noise(3 * RATE, 12);

const rig = new EngineRig();
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "loophole-capture-test-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});
afterEach(() => rig.close());

const song = (values: Partial<Graph> = {}): Graph =>
  makeGraph(
    [
      makeTrack("a", [makeClip({ id: "1", sample: "noise", length: 3 * RATE, fadeIn: 4000, gain: -9 })]),
      makeTrack("b", [
        makeClip({ id: "2", sample: "noise", start: 30, offset: 700, length: RATE, gain: -9 }),
      ]),
    ],
    values,
  );

async function openWithSong(audio: AudioMode): Promise<Engine> {
  const engine = await rig.open(audio);
  addSample(engine, "noise", [LEFT, RIGHT]);
  await engine.setGraph(song(), 1);
  return engine;
}

/** One thing done to an engine; answers the frame from which it held. */
type Step = (engine: Engine) => Promise<number>;

const parameter =
  (target: string, name: "gain" | "pan" | "mute", value: number | boolean): Step =>
  async (engine) =>
    (await engine.setParameter({ target, parameter: name, value }, 2)).sample;
const graph =
  (next: Graph): Step =>
  async (engine) =>
    (await engine.setGraph(next, 3)).sample;
const move =
  (act: (engine: Engine) => Promise<TransportMove>): Step =>
  async (engine) =>
    (await act(engine)).sample;

const STEPS: readonly Step[] = [
  move((engine) => engine.play({ position: { tick: 20 } })),
  parameter("a", "gain", -6),
  graph(song({ master: { gain: -1 } })),
  parameter("b", "pan", -0.7),
  move((engine) => engine.locate({ sample: 33_333 })),
  graph(withLoop(song(), 100, 1700)),
  parameter("a", "mute", true),
  move((engine) => engine.stop()),
  parameter("a", "mute", false),
  move((engine) => engine.play()),
  graph({ ...song(), timeline: { ...song().timeline, bpm: 133 } }),
];

/** Frames after the beginning of the capture, at no block's edge. */
const SCHEDULED: readonly (readonly [number, ScheduledChange])[] = [
  [5001, { kind: "parameter", target: "b", parameter: "gain", value: -3 }],
  [5002, { kind: "parameter", target: "b", parameter: "solo", value: true }],
  [9777, { kind: "parameter", target: "b", parameter: "solo", value: false }],
  [12_345, { kind: "locate", position: { tick: 77 } }],
  [20_011, { kind: "parameter", target: "master", parameter: "gain", value: -2 }],
];

describe("what the master puts out", () => {
  test("is the same to the last bit, whether time moves by itself or is moved (DEBUG-9)", async () => {
    const live = await openWithSong("null");
    const heard = await live.capture();
    const base = heard.sample + 4096;
    const scheduled = SCHEDULED.map(([at, change]) =>
      live.schedule(change, { sample: base + at }, neverAborted()),
    );
    const samples: number[] = [];
    for (const step of STEPS) {
      await rendered(live, 3000);
      samples.push(await step(live));
    }
    const times = (await Promise.all(scheduled)).map((outcome) => outcome.sample);
    const result = await heard.end();
    expect(result).toMatchObject({ sample: heard.sample, lost: 0 });
    const end = result.sample + result.frames;

    const still = await openWithSong("offline");
    const goTo = async (sample: number): Promise<void> => {
      const frames = sample - still.clock().sample;
      if (frames > 0) await still.advance(frames, neverAborted(), () => undefined);
    };
    await goTo(heard.sample);
    const again = await still.capture();
    const repeated = SCHEDULED.map(([, change], i) =>
      still.schedule(change, { sample: times[i] ?? 0 }, neverAborted()),
    );
    for (const [i, step] of STEPS.entries()) {
      await goTo(samples[i] ?? 0);
      expect(await step(still)).toBe(samples[i]);
    }
    await goTo(end);
    await Promise.all(repeated);
    expect(await again.end()).toEqual(result);
    expect(result.hash).not.toBe(NOTHING);
  });

  test("is hashed and written as it is rendered (DEBUG-6)", async () => {
    const engine = await openWithSong("offline");
    await engine.play();
    const capture = await engine.capture();
    await engine.advance(128_000, neverAborted(), () => undefined);
    const path = join(folder, "heard.wav");
    const result = await capture.end(path);
    const rendered = await engine.render({
      graph: song(),
      from: 0,
      to: 128_000,
      path: join(folder, "rendered.wav"),
      format: "float32",
      signal: neverAborted(),
      onProgress: () => undefined,
    });
    expect(result).toEqual({ sample: 0, frames: 128_000, lost: 0, hash: rendered.audioHash });
    // Byte for byte, which an assertion on each byte would take seconds for.
    expect((await readFile(path)).equals(await readFile(rendered.path))).toBe(true);
  });

  test("is caught beyond what the ring holds at a time, however fast time is moved", async () => {
    const engine = await openWithSong("offline");
    await engine.setGraph(withLoop(song(), 0, 1920), 2);
    await engine.play();
    const capture = await engine.capture();
    const frames = 256 * 8192;
    await engine.advance(frames, neverAborted(), () => undefined);
    expect(await capture.end()).toMatchObject({ frames, lost: 0 });
  });

  test("costs and keeps nothing before a capture begins and after it ends", async () => {
    const before = (await readdir(tmpdir())).filter(
      (name) => name.startsWith("loophole-capture-") && name.endsWith(".part"),
    );
    const engine = await openWithSong("offline");
    await engine.advance(2560, neverAborted(), () => undefined);
    const capture = await engine.capture();
    expect(capture.sample).toBe(2560);
    expect(await capture.end()).toEqual({ sample: 2560, frames: 0, lost: 0, hash: NOTHING });
    await expect(capture.end()).rejects.toMatchObject({ code: "NOT_FOUND" });
    const after = (await readdir(tmpdir())).filter(
      (name) => name.startsWith("loophole-capture-") && name.endsWith(".part"),
    );
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  test("is heard by whoever began last (DEBUG-10)", async () => {
    const engine = await openWithSong("offline");
    const [first, second] = await Promise.all([engine.capture(), engine.capture()]);
    await engine.advance(512, neverAborted(), () => undefined);
    await expect(first.end()).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await second.end()).toMatchObject({ frames: 512, lost: 0 });
  });

  test("a file that cannot be written is named, and the engine captures on", async () => {
    const engine = await openWithSong("offline");
    const capture = await engine.capture();
    await engine.advance(512, neverAborted(), () => undefined);
    const path = join(folder, "no-such-folder", "heard.wav");
    await expect(capture.end(path)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const next = await engine.capture();
    await engine.advance(512, neverAborted(), () => undefined);
    expect(await next.end()).toMatchObject({ sample: 512, frames: 512 });
  });

  test("closing the engine ends a capture", async () => {
    const engine = await openWithSong("null");
    const capture = await engine.capture();
    await rendered(engine, 2560);
    expect(await engine.close()).toBe(true);
    await expect(capture.end()).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(engine.capture()).rejects.toThrow("closed");
  });
});

test("frames are hashed as 32-bit floats, little-endian, whatever the machine", () => {
  expect([...littleEndianBytes(Float32Array.of(1, -2))]).toEqual([0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]);
});
