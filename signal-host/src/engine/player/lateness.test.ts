import { describe, expect, test } from "vitest";
import { joined } from "../fixtures/bench-player.ts";
import { audio, bus, late, playing, send, utility } from "../fixtures/parts.ts";
import { makeGraph, withLoop } from "../fixtures/song.ts";

/** Frames of ten milliseconds. */
const LATE = 480;
/** Automation goes in steps of so many frames. */
const STEP = 32;

describe("automation behind latency", () => {
  const points = [
    { tick: 0, value: -40, curve: "hold" as const },
    { tick: 400, value: 0, curve: "hold" as const },
  ];
  const up = (target: string) => [{ target, parameter: "gain", points }];
  /** Where the points at tick 400 are. */
  const RISE = 10_000;
  const rise = (samples: Float32Array): number => samples.findIndex((sample, n) => n > 2000 && sample > 0.3);

  test("comes out of the loop's end, not from before its start, when the loop goes round", () => {
    const graph = makeGraph([audio("a", { devices: [late("l", 10), utility("u", 0)], automation: up("u") })]);
    const bench = playing(withLoop(graph, 400, 800));
    bench.player.startAt(500 * 25);
    expect(Math.min(...bench.render(30_000).left.subarray(2000))).toBeCloseTo(0.5, 4);
  });

  test("goes on to where the song was stopped, as in a render of a range", () => {
    const ramp = [
      {
        target: "a",
        parameter: "gain",
        points: [
          { tick: 0, value: -20 },
          { tick: 400, value: 0 },
        ],
      },
    ];
    const graph = makeGraph([audio("a", { devices: [late("l", 10)], automation: ramp })]);
    const whole = playing(graph).render(8000 + LATE).left;
    const cut = playing(graph);
    const first = cut.render(8000);
    cut.player.stop();
    expect(joined([first, cut.render(LATE)]).left).toEqual(whole);
  });

  test("of a bus does not depend on the latency of another bus", () => {
    const graph = makeGraph([
      bus("x", { output: "late", devices: [late("l", 10)] }),
      audio("a", { output: "early" }),
      bus("late"),
      bus("early", { automation: up("early") }),
    ]);
    expect(Math.abs(rise(playing(graph).render(14_000).left) - (RISE + LATE))).toBeLessThanOrEqual(STEP);
  });

  test("of a send is as late as what is sent", () => {
    const graph = makeGraph([
      bus("x", { output: "fx", devices: [late("l", 10)] }),
      audio("a", { gain: -144, sends: [{ ...send("s", "fx"), tap: "pre" }], automation: up("s") }),
      bus("fx"),
    ]);
    expect(Math.abs(rise(playing(graph).render(14_000).left) - (RISE + LATE))).toBeLessThanOrEqual(STEP);
  });
});

test("the metronome clicks with what is heard, however late that is", () => {
  const timeline = {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 as const },
    loop: { enabled: false, start: 0, end: 0 },
    metronome: { enabled: true, gain: 0 },
  };
  const master = { gain: 0, devices: [late("m", 10)] };
  const { left } = playing(makeGraph([], { master, timeline })).render(36_000);
  // The second beat; a click begins with a sample of nothing.
  expect(left.findIndex((sample, n) => n > 12_000 && sample !== 0) - 1).toBe(24_000 + LATE);
});
