import type { Graph } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { BenchPlayer, joined, type StereoSound } from "../fixtures/bench-player.ts";
import {
  FRAMES_PER_TICK,
  RATE,
  greatestStep,
  makeClip,
  makeGraph,
  makeTrack,
  noise,
  sine,
  withLoop,
} from "../fixtures/song.ts";

const HERTZ = 440;
const SINE = sine(RATE * 2, HERTZ, 0.8);
/** Greatest step of the sine itself. */
const SLOPE = 0.8 * 2 * Math.sin((Math.PI * HERTZ) / RATE);
/** A ramp of 240 frames adds at most the change of gain times the amplitude over its length. */
const RAMP_STEP = (change: number): number => (change * 0.8) / 240;

const sineTrack = (id = "t", start = 0): Graph["tracks"][number] =>
  makeTrack(id, [makeClip({ id: `${id}-clip`, start, length: SINE.length })]);

function benchWithSine(block: number, graph = makeGraph([sineTrack()])): BenchPlayer {
  const bench = new BenchPlayer(block);
  bench.addSample("sine", [SINE]);
  bench.setGraph(graph);
  return bench;
}

describe("nothing clicks", () => {
  /** Plays a sine from its start, does something, and answers all that was heard. */
  function heard(action: (bench: BenchPlayer) => void, graph?: Graph): Float32Array {
    const bench = benchWithSine(64, graph);
    bench.player.play();
    const before = bench.render(1000);
    action(bench);
    return joined([before, bench.render(1000)]).left;
  }

  test.each<[string, (bench: BenchPlayer) => void, number]>([
    ["gain up", (bench) => bench.setGain("t", 2), 1],
    ["gain to silence", (bench) => bench.setGain("t", 0), 1],
    ["mute", (bench) => bench.setSwitch("t", "mute", true), 1],
    ["pan to the right", (bench) => bench.setPan("t", 1), 1],
  ])("%s", (_, action, change) => {
    const sound = heard(action);
    expect(greatestStep(sound)).toBeLessThan(SLOPE * (1 + change) + RAMP_STEP(change));
    expect(greatestStep(sound)).toBeGreaterThan(0);
  });

  test("a second change in the middle of a ramp goes on from where the first has got to", () => {
    const bench = benchWithSine(64);
    bench.player.play();
    bench.render(1000);
    bench.setGain("t", 0);
    const first = bench.render(64).left;
    bench.setGain("t", 1);
    const second = bench.render(300).left;
    expect(Math.abs((second[0] ?? 0) - (first[63] ?? 0))).toBeLessThan(SLOPE + RAMP_STEP(1));
  });

  test("stop fades out within 5 ms and is silent from then on", () => {
    const sound = heard((bench) => bench.player.stop());
    expect(greatestStep(sound)).toBeLessThan(SLOPE + RAMP_STEP(1));
    expect(sound.subarray(1240).every((value) => value === 0)).toBe(true);
    expect(sound.subarray(1100, 1200).some((value) => Math.abs(value) > 0.05)).toBe(true);
  });

  test("locate while playing", () => {
    const sound = heard((bench) => bench.player.locate(30_027));
    expect(greatestStep(sound)).toBeLessThan(SLOPE + RAMP_STEP(2));
    expect(sound.subarray(1240)).toEqual(SINE.subarray(30_027 + 240, 30_027 + 1000));
  });

  test("play in the middle of a clip, but a clip that starts there keeps its first sample", () => {
    const bench = benchWithSine(64);
    bench.player.locate(30_027);
    bench.player.play();
    expect(greatestStep(Float32Array.of(0, ...bench.render(500).left))).toBeLessThan(SLOPE + RAMP_STEP(1));
    const attack = new BenchPlayer(64);
    attack.addSample("sine", [new Float32Array(100).fill(1)]);
    attack.setGraph(makeGraph([makeTrack("t", [makeClip({ id: "c", start: 10, length: 100 })])]));
    attack.player.locate(10 * FRAMES_PER_TICK);
    attack.player.play();
    expect(attack.render(1).left[0]).toBe(1);
  });

  test("clips and tracks that come, go or move under the play head", () => {
    const moved = makeGraph([sineTrack("t", 3)]);
    for (const graph of [moved, makeGraph([]), makeGraph([makeTrack("t", [])])]) {
      const sound = heard((bench) => bench.setGraph(graph));
      expect(greatestStep(sound)).toBeLessThan(SLOPE + RAMP_STEP(2));
    }
    const added = heard((bench) => bench.setGraph(makeGraph([sineTrack()])), makeGraph([]));
    expect(greatestStep(added)).toBeLessThan(SLOPE + RAMP_STEP(1));
    expect(added.subarray(1240)).toEqual(SINE.subarray(1240, 2000));
  });
});

test("a new plan does not disturb a track that stays, down to the last bit", () => {
  const plain = benchWithSine(128);
  plain.player.play();
  const undisturbed = plain.render(6000);
  const bench = benchWithSine(128);
  bench.player.play();
  const parts = [bench.render(1000)];
  bench.setGraph(makeGraph([sineTrack(), makeTrack("other", [])]));
  parts.push(bench.render(700));
  bench.setGraph(withLoop(makeGraph([makeTrack("other", []), sineTrack()]), 0, 4000));
  parts.push(bench.render(4300));
  expect(joined(parts)).toEqual(undisturbed);
});

test("a change of tempo keeps the musical position", () => {
  const graph = makeGraph([sineTrack()]);
  const bench = benchWithSine(64, graph);
  bench.player.locate(24_000);
  bench.setGraph({ ...graph, timeline: { ...graph.timeline, bpm: 240 } });
  expect(bench.player.position).toBe(12_000);
});

test("a song that nothing was put into yet plays on, silently", () => {
  const bench = new BenchPlayer(64);
  bench.player.play();
  expect(bench.player.framesUntil(5000)).toBe(5000);
  expect(greatestStep(bench.render(1000).left)).toBe(0);
  expect(bench.player.position).toBe(1000);
  bench.setGraph(makeGraph([]));
  bench.render(500);
  expect(bench.player.position).toBe(1500);
});

test("the position stands where stop took hold, and goes on from there", () => {
  const bench = benchWithSine(128);
  bench.player.play();
  bench.render(1000);
  bench.player.stop();
  bench.render(1000);
  expect([bench.player.playing, bench.player.position]).toEqual([false, 1000]);
  bench.player.play();
  bench.render(240);
  expect(bench.render(100).left).toEqual(SINE.subarray(1240, 1340));
});

describe("the samples do not depend on the block size", () => {
  const left = noise(9000, 5);
  const right = noise(9000, 6);
  const song = (values: Partial<Graph> = {}): Graph =>
    makeGraph(
      [
        makeTrack("a", [
          makeClip({ id: "1", start: 0, length: 3000, fadeIn: 700, fadeOut: 333 }),
          makeClip({ id: "2", start: 31, offset: 17, length: 9000, gain: -4, loop: { start: 5, end: 1234 } }),
          makeClip({ id: "3", start: 40, length: 6000, gain: 1 }),
        ]),
        makeTrack("b", [makeClip({ id: "4", start: 2, length: 8000 })], { pan: 0.3, gain: -7 }),
      ],
      values,
    );

  /** Everything a song can go through, at frames that no block size shares. */
  function played(block: number): StereoSound {
    const bench = new BenchPlayer(block);
    bench.addSample("sine", [left, right]);
    bench.setGraph(withLoop(song(), 20, 301));
    const parts: StereoSound[] = [];
    const run = (frames: number): void => void parts.push(bench.render(frames));
    bench.player.play();
    run(999);
    bench.setGain("a", 0.3);
    run(101);
    bench.setSwitch("b", "solo", true);
    bench.setPan("b", -1);
    run(555);
    bench.setGraph(song({ master: { gain: -2 } }));
    run(1234);
    bench.player.locate(4321);
    run(2001);
    bench.setSwitch("b", "solo", false);
    bench.player.stop();
    run(500);
    bench.player.play();
    run(3000);
    return joined(parts);
  }

  test.each([32, 100, 128, 1024])("%i frames against one at a time", (block) => {
    expect(played(block)).toEqual(played(1));
  });
});

describe("memory", () => {
  test("a sample's audio is kept while a plan plays it and reused afterwards", () => {
    const bench = benchWithSine(64);
    const before = bench.heap.usedBytes;
    bench.player.play();
    bench.render(1000);
    expect(bench.samples.free("sine")).toBe(SINE.byteLength);
    expect(bench.heap.usedBytes).toBe(before);
    bench.player.stop();
    bench.render(240);
    bench.setGraph(makeGraph([]));
    expect(bench.heap.usedBytes).toBeLessThan(before - SINE.byteLength);
  });

  test("a sample that arrives while its clip plays is faded in at its place", () => {
    const bench = new BenchPlayer(64);
    const graph = makeGraph([sineTrack()]);
    bench.setGraph(graph);
    bench.player.play();
    expect(bench.render(1000).left.every((value) => value === 0)).toBe(true);
    bench.addSample("sine", [SINE]);
    bench.setGraph(graph);
    const sound = bench.render(1000).left;
    expect(greatestStep(sound)).toBeLessThan(SLOPE + RAMP_STEP(1));
    expect(sound.subarray(240)).toEqual(SINE.subarray(1240, 2000));
  });
});
