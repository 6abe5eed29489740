import { describe, expect, test } from "vitest";
import type { Device, Graph, GraphTrack } from "@loophole/schemas/types";
import { joined } from "../fixtures/bench-player.ts";
import { audio, bus, late, LONG, peak, playing, send, utility } from "../fixtures/parts.ts";
import { greatestStep, makeClip, makeGraph, makeTrack, sine } from "../fixtures/song.ts";

test("a send that is removed is heard no more, where another track's to the same return stays", () => {
  const song = (sends: GraphTrack["sends"]) =>
    makeGraph([
      audio("a", { sends: sends ?? [] }),
      audio("b", { sends: [send("s3", "delay")] }),
      bus("reverb", { kind: "return" }),
      bus("delay", { kind: "return" }),
    ]);
  const bench = playing(song([send("s1", "reverb"), send("s2", "delay")]));
  bench.render(4096);
  bench.setGraph(song([send("s1", "reverb")]));
  bench.render(48_000);
  expect(bench.render(1).left[0]).toBeCloseTo(0.5 + 0.5 + 0.01 + 0.01, 5);
});

test("an output that goes elsewhere goes there only", () => {
  const y = (ms: number) => bus("y", { devices: ms === 0 ? [] : [late("l", ms)] });
  const z = bus("z", { kind: "return" });
  const bench = playing(makeGraph([audio("a"), bus("x"), y(0), z]));
  bench.render(4096);
  bench.setGraph(makeGraph([audio("a"), bus("x"), y(4), z]));
  bench.render(4096);
  const sends = [send("s1", "x"), send("s2", "z")].map((each) => ({ ...each, tap: "pre" as const }));
  bench.setGraph(makeGraph([audio("a", { sends }), bus("x", { output: "y" }), y(0), z]));
  bench.render(48_000);
  expect(bench.render(1).left[0]).toBeCloseTo(1.5, 5);
});

describe("a track that is removed", () => {
  const automation = [{ target: "a", parameter: "gain", points: [{ tick: 0, value: -60 }] }];
  test.each<[string, Partial<GraphTrack>, GraphTrack[], Graph["master"]]>([
    ["goes to a muted bus", { output: "bus" }, [bus("bus", { mute: true })], { gain: 0 }],
    ["goes to a quiet bus", { output: "bus" }, [bus("bus", { gain: -60 })], { gain: 0 }],
    ["is quiet by a device", { devices: [utility("u", -40)] }, [], { gain: 0 }],
    ["is quiet by the master's device", {}, [], { gain: 0, devices: [utility("u", -40)] }],
    ["is quiet by automation", { automation }, [], { gain: 0 }],
  ])("and %s is not louder than it was", (_, values, others, master) => {
    const bench = playing(makeGraph([audio("a", values), ...others], { master }), sine(LONG, 440, 0.5));
    const before = peak(bench.render(9600).left.subarray(4800));
    bench.setGraph(makeGraph(others, { master }));
    expect(peak(bench.render(2400).left)).toBeLessThanOrEqual(before + 1e-6);
  });

  test("does not click where something else is late", () => {
    const other = bus("other", { devices: [late("l", 10)] });
    const bench = playing(makeGraph([audio("a"), other]), sine(LONG, 440, 0.5));
    const before = bench.render(9600);
    bench.setGraph(makeGraph([other]));
    const step = greatestStep(joined([before, bench.render(2400)]).left);
    expect(step).toBeLessThan(0.5 * 2 * Math.sin((Math.PI * 440) / 48_000) + 0.5 / 240);
  });

  test("and brought back at once with another value has that value", () => {
    const bench = playing(makeGraph([audio("a", { devices: [utility("u", -6)] })]));
    bench.render(4096);
    bench.setGraph(makeGraph([audio("b")]));
    bench.render(64);
    bench.setGraph(makeGraph([audio("a", { devices: [utility("u", 0)] })]));
    bench.render(48_000);
    expect(bench.render(1).left[0]).toBeCloseTo(0.5, 5);
  });
});

test("an edit within the latency of the one before does not uncover its click", () => {
  // The delay of the first has begun empty: the track comes in again when that is over, after the second.
  const song = (devices: readonly Device[], other: readonly Device[]) =>
    makeGraph([audio("a", { devices: [...devices] }), bus("s", { devices: [...other] })]);
  const bench = playing(song([], []), sine(LONG, 220, 0.5));
  const parts = [bench.render(9664)];
  bench.setGraph(song([late("one", 10)], []));
  parts.push(bench.render(256));
  bench.setGraph(song([late("one", 10)], [utility("u", 0)]));
  parts.push(bench.render(9600));
  const steepest = 0.5 * 2 * Math.sin((Math.PI * 220) / 48_000);
  expect(greatestStep(joined(parts).left)).toBeLessThan(2 * steepest);
});

describe("a parameter of a device", () => {
  test("that is on its way arrives, though a track beside it comes meanwhile", () => {
    const a = (gain: number) => audio("a", { devices: [utility("u", gain)] });
    const bench = playing(makeGraph([a(-6)]));
    bench.render(4096);
    bench.setGraph(makeGraph([a(0)]));
    bench.render(320);
    bench.setGraph(makeGraph([a(0), audio("b", { devices: [utility("v", 0)] })]));
    bench.render(48_000);
    expect(bench.render(1).left[0]).toBeCloseTo(0.51, 5);
  });

  test("that is set while its track is silent is there when it sounds", () => {
    const clips = [makeClip({ id: "c", sample: "a", start: 1920, length: 4800 })];
    const song = (gain: number) =>
      makeGraph([audio("b"), makeTrack("t", clips, { devices: [utility("u", gain)] })]);
    const bench = playing(song(-60));
    bench.render(9600);
    bench.setGraph(song(0));
    bench.render(48_000 - 9600);
    expect(bench.render(1).left[0]).toBeCloseTo(0.51, 5);
  });
});

describe("a change that is not heard", () => {
  const a = audio("a");
  const [first, second] = [
    audio("a", { devices: [utility("v", 0)] }),
    bus("s", { devices: [utility("u", 0)] }),
  ];
  test.each<[string, GraphTrack[], GraphTrack[]]>([
    ["a device on a silent track", [a, bus("s")], [a, second]],
    ["another order of tracks", [first, second], [second, first]],
  ])("adds no pop to a high tone: %s", (_, before, after) => {
    const tone = sine(LONG, 9000, 0.5);
    const [plain, changed] = [playing(makeGraph(before), tone, 32), playing(makeGraph(before), tone, 32)];
    plain.render(9632);
    changed.render(9632);
    changed.setGraph(makeGraph(after));
    const [expected, found] = [plain.render(960).left, changed.render(960).left];
    expect(peak(found.map((sample, n) => sample - (expected[n] ?? 0)))).toBeLessThan(0.01);
  });
});
