import type { GraphTimeline, MeterPoint } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { BenchLoop } from "../fixtures/bench-loop.ts";
import { makeClip, makeGraph, makeTrack, sine } from "../fixtures/song.ts";
import type { PlayStart } from "../engine-types.ts";
import { AckKind } from "../memory/rings.ts";

const BLOCK = 64;
const BEAT = 24_000;
const BAR = 4 * BEAT;
const SOUND = sine(12 * BAR, 440, 0.5);
const TIMELINE: GraphTimeline = {
  bpm: 120,
  meter: { numerator: 4, denominator: 4 },
  loop: { enabled: false, start: 0, end: 0 },
};

function bench(timeline: Partial<GraphTimeline> = {}, block = BLOCK): BenchLoop {
  const made = new BenchLoop(block);
  made.addSample("sine", [SOUND]);
  const track = makeTrack("t", [makeClip({ id: "c", length: 12 * BAR })]);
  made.setGraph(makeGraph([track], { timeline: { ...TIMELINE, ...timeline } }));
  made.take();
  return made;
}

/** Where the song stands once it has been told to play. */
function startOf(made: BenchLoop, start: PlayStart): number {
  const sequence = made.move({ kind: "play", ...start });
  made.take();
  const ack = made.acks.find((each) => each.sequence === sequence);
  if (ack === undefined) throw new Error("Not answered");
  return ack.position;
}

const at = (tick: number) => ({ tick });

describe("where a pre-roll begins (PLAY-8)", () => {
  test.each([
    ["at a bar's start", 3840 * 4, 2, 2 * BAR],
    ["within a bar, as far into an earlier one", 3840 * 4 + 960, 1, 3 * BAR + BEAT],
    ["where there are not as many bars, at the song's start", 3840 + 960, 2, 0],
    ["at the song's start, there", 0, 4, 0],
    ["of no bars, at the position", 3840 + 1, 0, BAR + 25],
  ])("%s", (_, tick, preRoll, frame) => {
    expect(startOf(bench(), { position: at(tick), preRoll })).toBe(frame);
    expect(startOf(bench(), { position: { sample: Math.round(tick * 25) }, preRoll })).toBe(frame);
  });

  // Two bars of 4/4, three of 3/4 and a half of one, then 6/8.
  const meters: MeterPoint[] = [
    { tick: 7680, meter: { numerator: 3, denominator: 4 } },
    { tick: 7680 + 3 * 2880 + 1440, meter: { numerator: 6, denominator: 8 } },
  ];
  const last = 7680 + 3 * 2880 + 1440;
  test.each([
    ["in the same meter", last + 2 * 2880, 1, last + 2880],
    ["over a bar that the change of meter cuts short", last, 1, last - 1440],
    ["over a change of meter", last + 2880, 3, last - 1440 - 2880],
    ["over two", last + 2880, 6, 3840],
    ["into a bar that is too short, at its end", last + 2000, 1, last],
    ["into a longer bar, as far into it", 7680 + 2000, 1, 3840 + 2000],
    ["into a shorter bar, at its end", 7680 + 2879, 2, 2879],
  ])("with changes of meter: %s", (_, tick, preRoll, begin) => {
    expect(startOf(bench({ meters }), { position: at(tick), preRoll })).toBe(begin * 25);
  });

  test("with a ramp of tempo: at the frame of the bar's tick, and arrives at the position's", () => {
    const tempo = [
      { tick: 0, bpm: 60, ramp: true },
      { tick: 7680, bpm: 137 },
    ];
    const slope = 77 / 7680;
    const frames = (tick: number): number =>
      Math.round(((48_000 * 60) / (960 * slope)) * Math.log((60 + slope * tick) / 60));
    const made = bench({ tempo });
    expect(startOf(made, { position: at(7680), preRoll: 1 })).toBe(frames(3840));
    // Told in frames, the place between two ticks is the same bar's start.
    expect(startOf(bench({ tempo }), { position: { sample: frames(7680) }, preRoll: 1 })).toBe(frames(3840));
    const way = frames(7680) - frames(3840);
    made.render(way);
    expect(made.position).toBe(frames(3840) + Math.ceil(way / BLOCK) * BLOCK);
  });
});

describe("a pre-roll and the loop (PLAY-9)", () => {
  const loop = { enabled: true, start: 3840 * 4, end: 3840 * 6 };
  const render = (position: number, preRoll: number, frames: number): number[] => {
    const made = bench({ loop });
    const begin = startOf(made, { position: at(position), preRoll });
    made.render(frames);
    return [begin, made.position];
  };

  test("begins before the loop, plays into it and goes round", () => {
    expect(render(3840 * 4, 2, 3 * BAR)).toEqual([2 * BAR, 5 * BAR]);
    expect(render(3840 * 4, 2, 5 * BAR)).toEqual([2 * BAR, 5 * BAR]);
  });

  test("begins at the loop's end where the position lies behind it: it would never be reached from inside", () => {
    expect(render(3840 * 7, 1, 2 * BAR)).toEqual([6 * BAR, 8 * BAR]);
    expect(render(3840 * 7, 2, 2 * BAR)).toEqual([6 * BAR, 8 * BAR]);
    expect(render(3840 * 6, 1, BAR)).toEqual([6 * BAR, 7 * BAR]);
  });
});

describe("playing with a pre-roll", () => {
  test.each([32, 256])("sounds like playing from where it begins, in blocks of %i", (block) => {
    const tempo = [{ tick: 3840 * 2, bpm: 90 }];
    const metronome = { enabled: true };
    const heard = (start: PlayStart): Float32Array => {
      const made = bench({ tempo, metronome }, block);
      made.move({ kind: "play", ...start });
      return made.render(2 * BAR);
    };
    const rolled = heard({ position: at(3840 * 2 + 960), preRoll: 1 });
    expect(rolled).toEqual(heard({ position: at(3840 + 960) }));
    expect(rolled.some((sample) => sample !== 0)).toBe(true);
  });

  test("without a position begins before the place where the song stands, once", () => {
    const made = bench();
    made.move({ kind: "locate", position: at(3840 * 3) });
    expect(startOf(made, { preRoll: 1 })).toBe(2 * BAR);
    made.render(BLOCK);
    // It plays already, and goes on.
    made.render(BAR / 2);
    expect(startOf(made, { preRoll: 1 })).toBe(2 * BAR + BLOCK + BAR / 2);
  });

  test("while it plays, with a position, goes before that", () => {
    const made = bench();
    startOf(made, { position: at(0) });
    made.render(BAR);
    expect(startOf(made, { position: at(3840 * 5), preRoll: 2 })).toBe(3 * BAR);
  });

  test("after a count-in: first the bars are counted, then the song begins before the position", () => {
    const made = bench({ metronome: { enabled: false, gain: -144, countIn: 1 } });
    const start = { position: at(3840 * 3), countIn: true, preRoll: 2 };
    expect(startOf(made, start)).toBe(BAR);
    const counted = made.render(BAR);
    expect(counted.every((sample) => Math.abs(sample) < 1e-6)).toBe(true);
    expect(made.position).toBe(BAR);
    // Asked once more while it counts, it does not go back again.
    const again = bench({ metronome: { enabled: false, countIn: 1 } });
    startOf(again, start);
    again.render(BEAT);
    expect(startOf(again, { countIn: true, preRoll: 2 })).toBe(BAR);
    made.render(2 * BAR);
    expect(made.position).toBe(3 * BAR);
  });

  test("at a time: begins before the position at that very frame", () => {
    const made = bench();
    made.schedule(7, { kind: "play", position: at(3840 * 3 + 480), preRoll: 2 }, { sample: 1_001 });
    made.render(1_001);
    const ack = made.decided(AckKind.held).get(7);
    expect([ack?.sample, ack?.position]).toEqual([1_001, BAR + BEAT / 2]);
    expect(made.position).toBe(BAR + BEAT / 2 + (Math.ceil(1_001 / BLOCK) * BLOCK - 1_001));
  });
});

test("before there is a song a bar has four quarters at 120", () => {
  const made = new BenchLoop(BLOCK);
  expect(startOf(made, { position: { sample: 3 * BAR + 7 }, preRoll: 2 })).toBe(BAR + 7);
});
