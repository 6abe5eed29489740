import { describe, expect, test } from "vitest";
import { rampValue } from "../../dsp/gain.ts";
import type { ScheduledChange } from "../engine-types.ts";
import { BenchLoop } from "../fixtures/bench-loop.ts";
import { FRAMES_PER_TICK, makeClip, makeGraph, makeTrack, noise, RATE, withLoop } from "../fixtures/song.ts";
import { SCHEDULE_SLOTS } from "../memory/layout.ts";
import { AckKind, Operation } from "../memory/rings.ts";

const RAMP = 240;
const HALF_DB = 20 * Math.log10(0.5);

const gain = (value: number, target = "t"): ScheduledChange => ({
  kind: "parameter",
  target,
  parameter: "gain",
  value,
});

/** A track that is 1 from the start of the song on, for as long as it takes. */
function benchOfOnes(block: number): BenchLoop {
  const bench = new BenchLoop(block);
  bench.addSample("ones", [new Float32Array(RATE).fill(1)]);
  bench.setGraph(
    makeGraph([
      makeTrack("t", [makeClip({ id: "c", sample: "ones", length: 2 ** 24, loop: { start: 0, end: RATE } })]),
    ]),
  );
  return bench;
}

describe("a change scheduled for a frame takes hold at that very frame", () => {
  const BLOCKS = [32, 64, 100, 128, 256, 441, 512, 1024];

  test.each(BLOCKS)("a gain, at every offset in a block of %i frames (TIME-3)", (block) => {
    const bench = benchOfOnes(block);
    bench.move({ kind: "play" });
    bench.render(1);
    // A stride of some blocks and one frame comes by every offset once.
    const stride = block * Math.ceil((2 * RAMP) / block) + 1;
    const first = block * 2;
    const times = Array.from({ length: block }, (_, i) => first + i * stride);
    times.forEach((sample, i) => bench.schedule(i, gain(i % 2 === 0 ? HALF_DB : 0), { sample }));
    const sound = bench.render(first + block * stride + RAMP);
    // The first block was rendered before.
    const expected = new Float32Array(sound.length).fill(1);
    times.forEach((sample, i) => {
      const [from, to] = i % 2 === 0 ? [1, 0.5] : [0.5, 1];
      expected.fill(to, sample - block);
      for (let f = 0; f < RAMP; f++) expected[sample - block + f] = rampValue(from, to, f, RAMP);
    });
    expect(new Set(times.map((sample) => sample % block)).size).toBe(block);
    expect(sound.findIndex((value, i) => value !== expected[i] && i > 0)).toBe(-1);
    const held = bench.decided(AckKind.held);
    expect(times.map((_, i) => held.get(i)?.sample)).toEqual(times);
    expect([...held.values()].every((ack) => ack.late === 0)).toBe(true);
  });

  test.each(BLOCKS)("play and stop, at every offset in a block of %i frames (TIME-3)", (block) => {
    const bench = benchOfOnes(block);
    const stride = block * Math.ceil((2 * RAMP) / block) + 1;
    let rendered = bench.render(block).length;
    for (let i = 0; i < block; i++) {
      const start = rendered + block + i;
      const end = start + stride;
      bench.schedule(2 * i, { kind: "play", position: { sample: 0 } }, { sample: start });
      bench.schedule(2 * i + 1, { kind: "stop" }, { sample: end });
      const sound = bench.render(end + RAMP + 2 - rendered);
      const at = (sample: number): number => sound[sample - rendered] ?? NaN;
      expect([at(start - 1), at(start), at(end - 1), at(end)]).toEqual([0, 1, 1, 1]);
      expect([at(end + 1), at(end + RAMP - 1) > 0, at(end + RAMP)]).toEqual([
        Math.fround(1 - 1 / RAMP),
        true,
        0,
      ]);
      rendered += sound.length;
    }
    const late = [...bench.decided(AckKind.held).values()].map((ack) => ack.late);
    expect(late).toEqual(new Array<number>(2 * block).fill(0));
  });
});

test("the same schedule gives the same samples and answers, whatever the block size", () => {
  const left = noise(RATE, 3);
  const graph = makeGraph([
    makeTrack("a", [makeClip({ id: "1", sample: "noise", length: RATE, fadeIn: 700 })]),
    makeTrack("b", [makeClip({ id: "2", sample: "noise", start: 3, offset: 99, length: RATE / 2 })]),
  ]);
  const random = noise(4000, 77);
  const at = (i: number, most: number): number => Math.floor(((random[i] ?? 0) / 2 + 0.5) * most);
  const change = (i: number): ScheduledChange => {
    const target = at(4 * i, 2) === 0 ? "a" : "b";
    const choices: ScheduledChange[] = [
      gain(-at(4 * i + 1, 30), target),
      { kind: "parameter", target, parameter: "pan", value: random[4 * i + 1] ?? 0 },
      { kind: "parameter", target, parameter: "mute", value: at(4 * i + 1, 2) === 0 },
      { kind: "parameter", target, parameter: "solo", value: at(4 * i + 1, 2) === 0 },
      gain(-at(4 * i + 1, 12), "master"),
      { kind: "play" },
      { kind: "play", position: { tick: at(4 * i + 1, 1000) } },
      { kind: "stop" },
      { kind: "locate", position: { sample: at(4 * i + 1, 20_000) } },
    ];
    return choices[at(4 * i + 2, choices.length)] ?? { kind: "stop" };
  };
  const played = (block: number): unknown => {
    const bench = new BenchLoop(block);
    bench.addSample("noise", [left]);
    bench.setGraph(withLoop(graph, 20, 700));
    bench.move({ kind: "play" });
    for (let i = 0; i < 900; i++) {
      const time = i % 5 === 0 ? { tick: at(4 * i + 3, 700) } : { sample: at(4 * i + 3, 60_000) };
      bench.schedule(i, change(i), time);
    }
    const sound = bench.render(64_000).subarray(0, 64_000);
    // As text: comparing each sample by an assertion takes seconds.
    return {
      sound: Buffer.from(sound.buffer, 0, sound.byteLength).toString("hex"),
      held: [...bench.decided(AckKind.held)],
    };
  };
  const alone = played(1);
  for (const block of [32, 100, 441, 1024]) expect(played(block)).toEqual(alone);
});

describe("a change scheduled for a tick", () => {
  const TICK = 40;
  const FRAME = TICK * FRAMES_PER_TICK;

  test("takes hold at the frame of the song, and waits while the song is stopped (TIME-5)", () => {
    const bench = benchOfOnes(64);
    bench.schedule(1, gain(HALF_DB), { tick: TICK });
    bench.render(5000);
    expect(bench.decided(AckKind.held).size).toBe(0);
    bench.move({ kind: "play" });
    const start = 5056;
    bench.render(2000);
    expect(bench.decided(AckKind.held).get(1)).toMatchObject({
      sample: start + FRAME,
      late: 0,
      position: FRAME,
    });
  });

  test("that the song has passed takes hold at once and says by how many frames (TIME-6)", () => {
    const bench = benchOfOnes(64);
    bench.move({ kind: "play", position: { sample: FRAME + 17 } });
    bench.schedule(1, gain(HALF_DB), { tick: TICK });
    bench.take();
    expect(bench.decided(AckKind.held).get(1)).toMatchObject({ sample: 0, late: 17 });
    // The blocks that the crossfade of play takes.
    const STOPS_AFTER = 256;
    bench.move({ kind: "stop" });
    bench.schedule(2, gain(0), { tick: TICK });
    bench.render(1024);
    expect(bench.decided(AckKind.held).has(2)).toBe(false);
    bench.move({ kind: "play" });
    bench.take();
    expect(bench.decided(AckKind.held).get(2)).toMatchObject({ sample: 1024, late: 17 + STOPS_AFTER });
  });

  test("that a jump leaves behind takes hold at the jump, and one that comes again waits for it (TIME-6)", () => {
    const bench = benchOfOnes(64);
    bench.move({ kind: "play" });
    bench.schedule(1, gain(HALF_DB), { tick: TICK });
    bench.schedule(2, { kind: "locate", position: { sample: 3000 } }, { sample: 500 });
    bench.schedule(3, { kind: "locate", position: { sample: 0 } }, { sample: 900 });
    bench.schedule(4, gain(0), { tick: 10 * TICK });
    bench.render(1024);
    const held = bench.decided(AckKind.held);
    expect(held.get(1)).toMatchObject({ sample: 500, late: 3000 - FRAME });
    bench.render(12_000);
    expect(bench.decided(AckKind.held).get(4)).toMatchObject({ sample: 900 + 10 * FRAME, late: 0 });
  });

  test("follows the tempo that holds when it comes (TIME-5)", () => {
    const bench = benchOfOnes(64);
    bench.move({ kind: "play" });
    bench.schedule(1, gain(HALF_DB), { tick: TICK });
    bench.schedule(2, { kind: "locate", position: { tick: 80 } }, { sample: 4000 });
    bench.render(512);
    const graph = makeGraph([makeTrack("t", [])]);
    bench.setGraph({ ...graph, timeline: { ...graph.timeline, bpm: 60 } });
    bench.render(4096);
    // At half the tempo the song stands at 1024 of the tick's 2000 frames.
    const held = bench.decided(AckKind.held);
    expect(held.get(1)).toMatchObject({ sample: 512 + (2 * FRAME - 1024), position: 2 * FRAME, late: 0 });
    expect(held.get(2)).toMatchObject({ sample: 4000, position: 80 * 2 * FRAMES_PER_TICK });
  });

  test("inside the loop is reached each time round, and beyond its end not while it repeats (TIME-5, TIME-13)", () => {
    const bench = benchOfOnes(64);
    bench.setGraph(withLoop(makeGraph([makeTrack("t", [])]), 0, 30));
    bench.render(64);
    bench.move({ kind: "play" });
    bench.schedule(1, gain(HALF_DB), { tick: 10 });
    bench.schedule(2, gain(0), { tick: 30 });
    bench.schedule(3, gain(0), { tick: TICK });
    bench.render(3000);
    bench.schedule(4, gain(HALF_DB), { tick: 29 });
    bench.render(3000);
    const held = bench.decided(AckKind.held);
    expect(held.get(1)?.sample).toBe(64 + 10 * FRAMES_PER_TICK);
    expect(held.get(4)?.sample).toBe(64 + 4 * 750 + 29 * FRAMES_PER_TICK);
    expect([...held.keys()]).toEqual([1, 4]);
    bench.setGraph(makeGraph([makeTrack("t", [])]));
    bench.render(3000);
    expect([...bench.decided(AckKind.held).keys()]).toEqual([1, 4, 2, 3]);
  });
});

describe("a change whose time has gone by", () => {
  test("takes hold at once, while blocks are not even rendered, and says how late it is (TIME-4)", () => {
    const bench = benchOfOnes(64);
    bench.render(640);
    bench.schedule(1, gain(HALF_DB), { sample: 100 });
    bench.schedule(2, gain(0), { sample: 640 });
    bench.take();
    const held = bench.decided(AckKind.held);
    expect(held.get(1)).toMatchObject({ sample: 640, late: 540 });
    expect(held.get(2)).toMatchObject({ sample: 640, late: 0 });
  });

  test("because a crossfade was heard waits for its end; controls do not wait (TIME-12)", () => {
    const bench = benchOfOnes(64);
    bench.schedule(1, { kind: "play" }, { sample: 100 });
    bench.schedule(2, { kind: "stop" }, { sample: 150 });
    bench.schedule(3, gain(HALF_DB), { sample: 160 });
    bench.schedule(4, { kind: "play" }, { sample: 170 });
    bench.render(2000);
    const held = bench.decided(AckKind.held);
    expect(held.get(2)).toMatchObject({ sample: 100 + RAMP, late: RAMP - 50 });
    expect(held.get(3)).toMatchObject({ sample: 160, late: 0 });
    expect(held.get(4)).toMatchObject({ sample: 100 + RAMP, late: RAMP - 70, playing: true });
  });

  test("moves of the transport at the same frame are all in time, the last one counts (TIME-12)", () => {
    const bench = benchOfOnes(64);
    bench.move({ kind: "play" });
    bench.render(640);
    bench.schedule(1, { kind: "stop" }, { sample: 700 });
    bench.schedule(2, { kind: "locate", position: { sample: 5000 } }, { sample: 700 });
    bench.schedule(3, { kind: "play" }, { sample: 700 });
    bench.render(640);
    const held = bench.decided(AckKind.held);
    expect([1, 2, 3].map((number) => held.get(number)?.sample)).toEqual([700, 700, 700]);
    expect(held.get(3)).toMatchObject({ playing: true, position: 5000 });
  });

  test("a plan lets a move of the transport that is about to come go first, but not for ever", () => {
    const bench = benchOfOnes(64);
    bench.move({ kind: "play" });
    bench.render(640);
    bench.schedule(1, { kind: "stop" }, { sample: 800 });
    for (let i = 2; i < 100; i++) {
      bench.schedule(i, { kind: "locate", position: { sample: 0 } }, { sample: 800 + 250 * i });
    }
    const plan = bench.setGraph(makeGraph([makeTrack("t", [])]));
    bench.render(6400);
    expect(bench.decided(AckKind.held).get(1)).toMatchObject({ sample: 800, late: 0 });
    const taken = bench.decided(AckKind.taken).get(plan);
    expect(taken?.sample).toBeGreaterThan(800);
    expect(taken?.sample).toBeLessThan(800 + 6 * RAMP);
  });
});

describe("what becomes of changes that wait", () => {
  test("one that is taken back never takes hold (TIME-9)", () => {
    const bench = benchOfOnes(64);
    bench.move({ kind: "play" });
    bench.render(640);
    for (let i = 0; i < 10; i++)
      bench.schedule(i, gain(-i), i % 2 === 0 ? { sample: 1000 + i } : { tick: 500 });
    for (let i = 0; i < 10; i++) bench.send(Operation.unschedule, i);
    const sound = bench.render(20_000);
    expect(sound.every((value) => value === 1)).toBe(true);
    expect(bench.decided(AckKind.held).size).toBe(0);
    expect([...bench.decided(AckKind.cancelled).keys()].toSorted((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  test("those of a track that is removed go with it, others stay (TIME-11)", () => {
    const bench = new BenchLoop(64);
    bench.setGraph(makeGraph([makeTrack("a", []), makeTrack("b", [])]));
    bench.schedule(1, gain(-1, "a"), { sample: 1000 });
    bench.schedule(2, gain(-1, "a"), { tick: 10 });
    bench.schedule(3, gain(-1, "b"), { sample: 1000 });
    bench.schedule(4, gain(-1, "master"), { sample: 1000 });
    bench.schedule(5, { kind: "stop" }, { sample: 1000 });
    bench.setGraph(makeGraph([makeTrack("b", []), makeTrack("c", [])]));
    bench.render(2000);
    expect([...bench.decided(AckKind.trackGone).keys()].toSorted()).toEqual([1, 2]);
    expect([...bench.decided(AckKind.held).keys()].toSorted()).toEqual([3, 4, 5]);
  });

  test("as many as there is room for are kept, over and over", () => {
    const bench = benchOfOnes(64);
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < SCHEDULE_SLOTS; i++) {
        bench.schedule(i, gain(-1), { sample: 20_000 * round + 10_000 - i });
        if (i % 512 === 511) bench.take();
      }
      bench.render(20_000);
    }
    const held = bench.acks.filter((ack) => ack.kind === AckKind.held);
    expect(held.length).toBe(3 * SCHEDULE_SLOTS);
    expect(held.map((ack) => ack.sample)).toEqual(held.map((ack) => ack.sample).toSorted((a, b) => a - b));
  });
});

describe("what was sent without knowing of a change that had taken hold", () => {
  const graph = makeGraph([
    makeTrack("t", [makeClip({ id: "c", sample: "ones", length: 2 ** 24, loop: { start: 0, end: RATE } })]),
  ]);
  const heard = (send: (bench: BenchLoop) => void): number | undefined => {
    const bench = benchOfOnes(64);
    bench.move({ kind: "play" });
    bench.render(640);
    bench.schedule(1, gain(HALF_DB), { sample: 700 });
    bench.schedule(2, gain(HALF_DB, "master"), { sample: 700 });
    bench.render(640);
    send(bench);
    bench.render(640);
    return bench.render(64).at(-1);
  };

  test("counts as older: the change still holds under a plan and a setting made before it", () => {
    expect(heard((bench) => bench.setGraph(graph))).toBe(0.25);
    expect(heard((bench) => bench.set({ target: "t", parameter: "gain", value: 6 }))).toBe(0.25);
  });

  test("and what was sent in its knowledge counts as newer", () => {
    expect(
      heard((bench) => {
        bench.known = 2;
        bench.setGraph(graph);
      }),
    ).toBe(1);
    expect(
      heard((bench) => {
        bench.known = 2;
        bench.set({ target: "t", parameter: "gain", value: 0 });
      }),
    ).toBe(0.5);
  });

  test("a plan that repeats what holds already does not disturb the ramp under way", () => {
    const ramped = (again: boolean): Float32Array => {
      const bench = benchOfOnes(64);
      bench.render(64);
      bench.move({ kind: "play" });
      bench.render(640);
      bench.schedule(1, gain(HALF_DB), { sample: 710 });
      bench.render(64);
      if (again) bench.setGraph(graph);
      return bench.render(640);
    };
    expect(ramped(true)).toEqual(ramped(false));
  });
});
