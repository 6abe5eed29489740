import type { Graph, GraphTrack } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { makeClip, makeGraph, makeTrack, noise, RATE, sine } from "../fixtures/song.ts";

const FRAMES = 6000;
const LEFT = noise(FRAMES, 11);
const RIGHT = noise(FRAMES, 12);
const LOOK_AHEAD_MS = 3;
const LOOK_AHEAD = (LOOK_AHEAD_MS * RATE) / 1000;

function audio(id: string, values: Partial<GraphTrack> = {}): GraphTrack {
  return makeTrack(id, [makeClip({ id: `${id}-clip`, sample: "noise", length: FRAMES })], values);
}

const bus = (id: string, values: Partial<GraphTrack> = {}): GraphTrack =>
  makeTrack(id, [], { kind: "bus", ...values });

/** A compressor that only delays: its threshold is out of reach. */
const late = (id: string, ms = LOOK_AHEAD_MS) =>
  ({ id, type: "compressor", parameters: { threshold: 0, ratio: 1, lookAhead: ms } }) as const;

function played(graph: Graph, block = 128, frames = FRAMES): { left: Float32Array; right: Float32Array } {
  const bench = new BenchPlayer(block);
  bench.addSample("noise", [LEFT, RIGHT]);
  bench.setGraph(graph);
  bench.player.startAt(0);
  return bench.render(frames);
}

/** Greatest difference to `gain` times the noise, `delay` frames late, in the stretch where all of it sounds. */
function difference(left: Float32Array, gain: number, delay = 0): number {
  let most = 0;
  for (let n = delay; n < FRAMES - 64; n++) {
    most = Math.max(most, Math.abs((left[n] ?? 0) - gain * (LEFT[n - delay] ?? 0)));
  }
  return most;
}

const db = (gain: number): number => 10 ** (gain / 20);

describe("buses and sends", () => {
  test("a track that puts out to a bus is heard through the bus's gain", () => {
    const { left } = played(
      makeGraph([audio("a", { output: "group", gain: -3 }), bus("group", { gain: -6 })]),
    );
    expect(difference(left, db(-9))).toBeLessThan(1e-6);
  });

  test("buses go into buses", () => {
    const graph = makeGraph([
      bus("outer", { gain: -2 }),
      bus("inner", { gain: -4, output: "outer" }),
      audio("a", { output: "inner" }),
    ]);
    expect(difference(played(graph).left, db(-6))).toBeLessThan(1e-6);
  });

  test("a send after the fader follows it, one before does not, and mute silences both", () => {
    const send = (tap: "pre" | "post") => ({ id: `send-${tap}`, target: "fx", gain: -6, tap });
    const mix = (values: Partial<GraphTrack>, tap: "pre" | "post"): Float32Array =>
      played(makeGraph([audio("a", { ...values, sends: [send(tap)] }), bus("fx", { kind: "return" })])).left;
    expect(difference(mix({ gain: -12 }, "post"), db(-12) + db(-18))).toBeLessThan(1e-6);
    expect(difference(mix({ gain: -12 }, "pre"), db(-12) + db(-6))).toBeLessThan(1e-6);
    expect(difference(mix({ mute: true }, "pre"), 0)).toBe(0);
    expect(difference(mix({ mute: true }, "post"), 0)).toBe(0);
  });

  test("a muted send is silent; two sends of one track to one place sum", () => {
    const sends = [
      { id: "one", target: "fx", gain: 0, tap: "post" as const },
      { id: "two", target: "fx", gain: -6, tap: "post" as const },
      { id: "three", target: "fx", gain: 0, tap: "post" as const, mute: true },
    ];
    const { left } = played(makeGraph([audio("a", { sends }), bus("fx", { kind: "return" })]));
    expect(difference(left, 1 + 1 + db(-6))).toBeLessThan(1e-6);
  });

  test("solo in place: what is soloed, what it goes through, and what feeds a soloed bus", () => {
    const tracks = (soloed: string): GraphTrack[] =>
      [
        audio("a", { output: "group", gain: -1 }),
        audio("b", { output: "group", gain: -2 }),
        audio("c", { gain: -3 }),
        audio("safe", { gain: -30, soloSafe: true }),
        bus("group", { gain: -4 }),
      ].map((track) => ({ ...track, solo: track.id === soloed }));
    const heard = (soloed: string): Float32Array => played(makeGraph(tracks(soloed))).left;
    expect(difference(heard("a"), db(-5) + db(-30))).toBeLessThan(1e-6);
    expect(difference(heard("c"), db(-3) + db(-30))).toBeLessThan(1e-6);
    expect(difference(heard("group"), db(-5) + db(-6) + db(-30))).toBeLessThan(1e-6);
  });
});

describe("latency", () => {
  test("of a device is made up for on every other path, to the frame", () => {
    const graph = makeGraph([
      audio("plain"),
      audio("late", { devices: [late("one")] }),
      audio("later", { devices: [late("two"), late("three")] }),
      audio("through", { output: "group", sends: [{ id: "s", target: "fx", gain: 0, tap: "pre" }] }),
      bus("group", { devices: [late("four")] }),
      bus("fx", { kind: "return" }),
    ]);
    const { left } = played(graph);
    expect(difference(left, 5, 2 * LOOK_AHEAD)).toBeLessThan(1e-5);
  });

  test("of what a device listens to is made up for: the side-chain meets the signal it belongs to", () => {
    // What listens is as late as what it listens to: both arrive together at the master.
    const listening = {
      id: "duck",
      type: "compressor",
      parameters: { threshold: 0, ratio: 1 },
      sidechain: { track: "kick", tap: "post" },
    } as const;
    const graph = makeGraph([
      audio("kick", { devices: [late("k")] }),
      audio("bass", { devices: [listening] }),
      audio("plain"),
    ]);
    expect(difference(played(graph).left, 3, LOOK_AHEAD)).toBeLessThan(1e-5);
  });

  test("of a master's device delays everything by the same", () => {
    const graph = makeGraph([audio("a")], { master: { gain: 0, devices: [late("m")] } });
    expect(difference(played(graph).left, 1, LOOK_AHEAD)).toBeLessThan(1e-6);
  });
});

describe("the samples", () => {
  const graph = makeGraph(
    [
      audio("a", { output: "group", devices: [{ id: "u1", type: "utility", parameters: { gain: -3 } }] }),
      audio("b", {
        gain: -4,
        pan: 0.3,
        devices: [late("l1"), { id: "u2", type: "utility", parameters: { width: 0.3 } }],
        sends: [{ id: "s", target: "fx", gain: -7, tap: "post" }],
        automation: [
          {
            target: "b",
            parameter: "gain",
            points: [
              { tick: 0, value: -20 },
              { tick: 60, value: 0, curve: "smooth" },
              { tick: 100, value: -9, curve: "hold" },
              { tick: 140, value: -3 },
            ],
          },
          {
            target: "u2",
            parameter: "width",
            points: [
              { tick: 0, value: 0 },
              { tick: 200, value: 2 },
            ],
          },
        ],
      }),
      audio("c", { output: "group" }),
      bus("group", { devices: [late("l2", 1)] }),
      bus("fx", {
        kind: "return",
        devices: [{ id: "u3", type: "utility", parameters: { invertLeft: true } }],
      }),
    ],
    { master: { gain: -2, devices: [late("m", 2)] } },
  );

  test("are the same in blocks of 32, 64, 128 and 1024 frames", () => {
    const whole = played(graph, 1024, 4096);
    for (const block of [32, 64, 128]) expect(played(graph, block, 4096)).toEqual(whole);
  });

  test("do not depend on how the graph came about", () => {
    const fresh = played(graph, 128, 4096);
    const bench = new BenchPlayer(128);
    bench.addSample("noise", [LEFT, RIGHT]);
    const { tracks } = graph;
    bench.setGraph({ ...graph, tracks: tracks.filter(({ id }) => id !== "b" && id !== "fx") });
    bench.setGraph({ ...graph, tracks: [...tracks.slice(3), ...tracks.slice(0, 3)] });
    bench.setGraph(graph);
    bench.player.startAt(0);
    expect(bench.render(4096)).toEqual(fresh);
  });
});

test("a feedback loop is refused, and the loop is named", () => {
  const graph = makeGraph([
    bus("one", { output: "two" }),
    bus("two", { sends: [{ id: "s", target: "one", gain: 0, tap: "post" }] }),
  ]);
  const bench = new BenchPlayer(128);
  expect(() => bench.setGraph(graph)).toThrow(/one → two → one|two → one → two/);
});

describe("nothing clicks", () => {
  const HERTZ = 220;
  const tone = sine(RATE, HERTZ, 0.5);
  const slope = 0.5 * 2 * Math.sin((Math.PI * HERTZ) / RATE);

  test.each<[string, Partial<GraphTrack>]>([
    ["a device is put in", { devices: [{ id: "u", type: "utility", parameters: { gain: -12 } }] }],
    ["a latent device is put in", { devices: [late("l")] }],
    ["the output goes to a bus", { output: "group" }],
    ["a send is added", { sends: [{ id: "s", target: "group", gain: 0, tap: "post" }] }],
  ])("%s while a tone plays, and taken away again", (_, values) => {
    const bench = new BenchPlayer(64);
    bench.addSample("noise", [tone]);
    const plain = makeGraph([audioTone(), bus("group", { gain: -6 })]);
    const other = makeGraph([audioTone(values), bus("group", { gain: -6 })]);
    bench.setGraph(plain);
    bench.player.startAt(0);
    bench.render(2048);
    bench.setGraph(other);
    const first = bench.render(4096).left;
    bench.setGraph(plain);
    const second = bench.render(4096).left;
    // A ramp of 5 ms from one level to another adds its own slope.
    for (const sound of [first, second]) expect(greatest(sound)).toBeLessThan(2 * slope + 1.5 / 200);
  });

  function audioTone(values: Partial<GraphTrack> = {}): GraphTrack {
    return makeTrack("a", [makeClip({ id: "c", sample: "noise", length: RATE })], values);
  }

  function greatest(samples: Float32Array): number {
    let most = 0;
    for (let n = 1; n < samples.length; n++) {
      most = Math.max(most, Math.abs((samples[n] ?? 0) - (samples[n - 1] ?? 0)));
    }
    return most;
  }
});
