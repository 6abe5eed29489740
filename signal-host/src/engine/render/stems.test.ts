import { afterEach, beforeEach, expect, test } from "vitest";
import { readAll } from "../../files/fixtures/read-all.ts";
import { TemporaryFolder } from "../../files/fixtures/temporary-folder.ts";
import type { Graph, RenderOptions } from "../engine-types.ts";
import type { Engine } from "../engine.ts";
import { addSample, EngineRig, neverAborted } from "../fixtures/open-engine.ts";
import { makeClip, makeGraph, makeTrack, noise, RATE } from "../fixtures/song.ts";

const folder = new TemporaryFolder();
const rig = new EngineRig();
const FRAMES = 2 * RATE + 77;

let engine: Engine;

beforeEach(async () => {
  engine = await rig.open("null");
  for (const id of ["one", "two"]) addSample(engine, id, [noise(RATE, 5), noise(RATE, id === "one" ? 6 : 7)]);
});
afterEach(() => rig.close());

/** A track into a bus with latency, one beside it with a send, and a return. */
const graph: Graph = makeGraph([
  makeTrack("drums", [makeClip({ id: "1", sample: "one", length: RATE, gain: -12 })], { output: "bus" }),
  makeTrack(
    "bass",
    [makeClip({ id: "2", sample: "two", start: 500, length: RATE, gain: -18, fadeIn: 999 })],
    {
      pan: -0.4,
      sends: [{ id: "s", target: "hall", gain: -6, tap: "post" }],
    },
  ),
  makeTrack("bus", [], { kind: "bus", gain: -3, devices: [{ id: "l", type: "limiter" }] }),
  makeTrack("hall", [], { kind: "return", devices: [{ id: "d", type: "delay" }] }),
]);

function render(more: Partial<RenderOptions>) {
  const path = folder.file("mix.wav");
  const options = { graph, from: 0, to: FRAMES, path, format: "float32", signal: neverAborted() } as const;
  return engine.render({ ...options, onProgress: () => undefined, ...more });
}
const stem = (track: string) => ({ track, path: folder.file(`${track}.wav`) });

test("what goes to the master, each by itself, sums to the master, latency and all", async () => {
  const stems = ["bass", "bus", "hall"].map(stem);
  const result = await render({ stems });
  expect(result.stems?.map(({ track, peakDb }) => [track, peakDb > -40])).toEqual([
    ["bass", true],
    ["bus", true],
    ["hall", true],
  ]);
  const [mix, ...parts] = await Promise.all(
    [result.path, ...stems.map(({ path }) => path)].map((path) => readAll(path)),
  );
  for (const channel of [0, 1]) {
    let worst = 0;
    mix?.channels[channel]?.forEach((value, i) => {
      const sum = parts.reduce((total, part) => total + (part.channels[channel]?.[i] ?? NaN), 0);
      worst = Math.max(worst, Math.abs(sum - value));
    });
    // The order of additions differs.
    expect(worst).toBeLessThan(1e-6);
  }
});

test("taking stems changes nothing of the master", async () => {
  const alone = await render({});
  expect((await render({ stems: [stem("drums"), stem("hall")] })).audioHash).toBe(alone.audioHash);
});

test("the stem of a range is that part of the stem of the whole", async () => {
  const from = 30_000;
  await render({ stems: [stem("drums")] });
  const whole = (await readAll(stem("drums").path)).channels;
  const part = { track: "drums", path: folder.file("part.wav") };
  await render({ stems: [part], from });
  expect((await readAll(part.path)).channels).toEqual(whole.map((channel) => channel.slice(from, FRAMES)));
  expect(whole[0]?.[from]).not.toBe(0);
});

test("a tail rings out, and ends; a render without one is cut where it ends", async () => {
  const cut = await render({});
  expect(cut.tailFrames).toBe(0);
  const tail = { maxFrames: 30 * RATE, threshold: 10 ** (-90 / 20), holdFrames: RATE / 2 };
  const rung = await render({ tail });
  expect(rung.tailFrames).toBeGreaterThan(RATE / 2);
  expect(rung.tailFrames).toBeLessThan(tail.maxFrames);
  expect(rung.frames).toBe(FRAMES + (rung.tailFrames ?? 0));
});

test("a track that is not there, a name twice and a range without end are refused, and nothing is written", async () => {
  const nobody = { track: "nobody", path: folder.file("nobody.wav") };
  await expect(render({ stems: [nobody] })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const twice = { track: "bus", path: folder.file("mix.wav") };
  await expect(render({ stems: [twice] })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    details: { pointer: "/stems/0/path", rule: "unique-path" },
  });
  await expect(render({ to: 24 * 3600 * RATE + 1 })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    details: { pointer: "/to", rule: "maximum-length" },
  });
  await expect(render({ container: "flac" })).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    details: { pointer: "/format", rule: "integers-in-flac" },
  });
});
