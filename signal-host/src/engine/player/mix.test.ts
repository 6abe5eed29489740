import type { GraphClip } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { BenchPlayer, type StereoSound } from "../fixtures/bench-player.ts";
import { FRAMES_PER_TICK, makeClip, makeGraph, makeTrack, noise, withLoop } from "../fixtures/song.ts";

const FRAMES = 20000;
const LEFT = noise(6000, 1);
const RIGHT = noise(6000, 2);
const MONO = noise(3000, 3);

function playedFromStart(block: number, graph: Parameters<BenchPlayer["setGraph"]>[0]): StereoSound {
  const bench = new BenchPlayer(block);
  bench.addSample("stereo", [LEFT, RIGHT]);
  bench.addSample("mono", [MONO]);
  bench.setGraph(graph);
  bench.player.play();
  return bench.render(FRAMES);
}

/** What a clip adds at a song frame, by the words of the schema: nothing of the engine's code. */
function clipSample(clip: GraphClip, channel: Float32Array, frame: number): number {
  const q = frame - clip.start * FRAMES_PER_TICK;
  if (q < 0 || q >= clip.length) return 0;
  let source = clip.offset + q;
  if (clip.loop !== undefined) {
    while (source >= clip.loop.end) source -= clip.loop.end - clip.loop.start;
  }
  const fadeIn = clip.fadeIn > 0 ? Math.min(1, q / clip.fadeIn) : 1;
  const fadeOut = clip.fadeOut > 0 ? Math.min(1, (clip.length - q) / clip.fadeOut) : 1;
  return (channel[source] ?? 0) * 10 ** (clip.gain / 20) * fadeIn * fadeOut;
}

function expectClose(actual: Float32Array, expected: (frame: number) => number): void {
  let worst = 0;
  actual.forEach((value, frame) => (worst = Math.max(worst, Math.abs(value - expected(frame)))));
  expect(worst).toBeLessThan(2e-6);
}

describe("a mix is what its words say", () => {
  const overlapping = [
    makeClip({
      id: "a",
      sample: "stereo",
      start: 10,
      offset: 100,
      length: 4000,
      gain: -6,
      fadeIn: 500,
      fadeOut: 900,
    }),
    makeClip({ id: "b", sample: "mono", start: 3, length: 2500, gain: 3 }),
    makeClip({
      id: "c",
      sample: "stereo",
      start: 100,
      offset: 50,
      length: 9000,
      loop: { start: 40, end: 777 },
    }),
    makeClip({ id: "d", sample: "mono", start: 101, offset: 2000, length: 5000, fadeOut: 5000 }),
  ];

  test("clips with offset, gain, fades and loops, summed; mono on both sides; nothing beyond the file", () => {
    const { left, right } = playedFromStart(256, makeGraph([makeTrack("t", overlapping)]));
    const sum = (stereo: Float32Array) => (frame: number) =>
      overlapping.reduce(
        (all, clip) => all + clipSample(clip, clip.sample === "mono" ? MONO : stereo, frame),
        0,
      );
    expectClose(left, sum(LEFT));
    expectClose(right, sum(RIGHT));
  });

  test("gain and pan of tracks, and the master's gain", () => {
    const clip = makeClip({ id: "a", sample: "stereo", length: 6000 });
    const other = makeClip({ id: "b", sample: "mono", length: 3000 });
    const graph = makeGraph(
      [makeTrack("one", [clip], { gain: -9, pan: -0.4 }), makeTrack("two", [other], { gain: 2, pan: 0.7 })],
      { master: { gain: -3 } },
    );
    const { left, right } = playedFromStart(128, graph);
    const db = (value: number): number => 10 ** (value / 20);
    const law = (pan: number, side: (angle: number) => number): number =>
      Math.SQRT2 * side(((pan + 1) * Math.PI) / 4);
    expectClose(
      left,
      (n) =>
        db(-3) *
        (db(-9) * law(-0.4, Math.cos) * (LEFT[n] ?? 0) + db(2) * law(0.7, Math.cos) * (MONO[n] ?? 0)),
    );
    expectClose(
      right,
      (n) =>
        db(-3) *
        (db(-9) * law(-0.4, Math.sin) * (RIGHT[n] ?? 0) + db(2) * law(0.7, Math.sin) * (MONO[n] ?? 0)),
    );
  });

  test("a muted track is silent; while one is soloed only soloed ones sound, and mute still wins", () => {
    const clip = (id: string): GraphClip => makeClip({ id, sample: "mono", length: 3000 });
    const solo = playedFromStart(
      64,
      makeGraph([
        makeTrack("a", [clip("1")], { mute: true }),
        makeTrack("b", [clip("2")]),
        makeTrack("c", [clip("3")], { solo: true, gain: -6 }),
        makeTrack("d", [clip("4")], { solo: true, mute: true }),
      ]),
    );
    expectClose(solo.left, (n) => 10 ** (-6 / 20) * (MONO[n] ?? 0));
    const mute = playedFromStart(64, makeGraph([makeTrack("a", [clip("1")], { mute: true })]));
    expect(mute.left.every((value) => value === 0)).toBe(true);
  });

  test("the song's loop is exact to the frame, also when it wraps several times in a block", () => {
    const clip = makeClip({ id: "a", sample: "stereo", length: 6000 });
    const graph = withLoop(makeGraph([makeTrack("t", [clip])]), 4, 11);
    const start = 4 * FRAMES_PER_TICK;
    const end = 11 * FRAMES_PER_TICK;
    for (const block of [32, 1024]) {
      const { left } = playedFromStart(block, graph);
      const expected = Float32Array.from({ length: FRAMES }, (_, n) => {
        return LEFT[n < end ? n : start + ((n - start) % (end - start))] ?? 0;
      });
      expect(left).toEqual(expected);
    }
  });

  test("a clip is at its musical place at any tempo, and a file of another rate at its own speed", () => {
    const bench = new BenchPlayer(256);
    bench.addSample("half", [LEFT], 24000);
    const graph = makeGraph([
      makeTrack("t", [makeClip({ id: "a", sample: "half", start: 7, offset: 100, length: 1500 })]),
    ]);
    bench.setGraph({ ...graph, timeline: { ...graph.timeline, bpm: 97 } });
    bench.player.play();
    const { left } = bench.render(FRAMES);
    const start = Math.round((7 * 60 * 48000) / (97 * 960));
    const expected = new Float32Array(FRAMES);
    expected.set(LEFT.subarray(200, 3200), start);
    expect(left).toEqual(expected);
  });
});

test("a track with ten thousand clips plays each at its place", () => {
  const bench = new BenchPlayer(256);
  bench.addSample("mono", [MONO]);
  const clips = Array.from({ length: 10_000 }, (_, index) =>
    makeClip({
      id: `c${index}`,
      sample: "mono",
      start: 8 * ((index * 7) % 10_000),
      offset: index % 2000,
      length: 200,
    }),
  );
  bench.setGraph(makeGraph([makeTrack("t", clips)]));
  bench.player.locate(8 * 5000 * FRAMES_PER_TICK);
  bench.player.play();
  const { left } = bench.render(4000);
  const expected = new Float32Array(4000);
  for (let place = 5000; place < 5020; place++) {
    const index = clips.findIndex((clip) => clip.start === 8 * place);
    expected.set(MONO.subarray(index % 2000, (index % 2000) + 200), 200 * (place - 5000));
  }
  expect(left).toEqual(expected);
});
