import type { Automation, Device, Graph, GraphTrack } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { greatestStep, makeClip, makeGraph, makeTrack, noise, RATE, sine } from "../fixtures/song.ts";

const FRAMES = 6000;
const NOISE = noise(FRAMES, 21);
const HERTZ = 220;
const TONE = sine(RATE, HERTZ, 0.5);

type Tap = "pre" | "post";
type Switch = readonly [frame: number, track: string, which: "mute" | "solo", on: boolean];

const audio = (id: string, values: Partial<GraphTrack> = {}): GraphTrack =>
  makeTrack(id, [makeClip({ id: `${id}-clip`, sample: "noise", length: FRAMES })], values);
const bus = (id: string, values: Partial<GraphTrack> = {}): GraphTrack =>
  makeTrack(id, [], { kind: "bus", ...values });
const room = (values: Partial<GraphTrack> = {}): GraphTrack => bus("room", { kind: "return", ...values });
const send = (tap: Tap, gain = 0, target = "room") => ({ id: `${target}-${tap}`, target, gain, tap });
const keyed = (track: string, tap: Tap): Device => ({
  id: "squeeze",
  type: "compressor",
  parameters: { threshold: -50, ratio: 20, attack: 1 },
  sidechain: { track, tap },
});

/** Renders, with switches at their very frames. */
function played(graph: Graph, switches: readonly Switch[] = [], block = 128, sample = NOISE): Float32Array {
  const bench = new BenchPlayer(block);
  bench.addSample("noise", [sample]);
  bench.setGraph(graph);
  const { player } = bench;
  player.startAt(0);
  const left = new Float32Array(FRAMES);
  for (let at = 0; at < FRAMES; at += block) {
    const count = Math.min(block, FRAMES - at);
    let done = 0;
    for (const [frame, track, which, on] of switches) {
      if (frame < at || frame >= at + count) continue;
      player.advance(frame - at - done);
      done = frame - at;
      bench.setSwitch(track, which, on);
    }
    player.advance(count - done);
    player.finish();
    left.set(player.outLeft.subarray(0, count), at);
  }
  return left;
}

const db = (gain: number): number => 10 ** (gain / 20);

/** Greatest difference to `gain` times the noise. */
const difference = (left: Float32Array, gain: number): number =>
  left.reduce((most, value, n) => Math.max(most, Math.abs(value - gain * (NOISE[n] ?? 0))), 0);

// MIX-10
describe("while something is soloed", () => {
  test("a track that is not heard is heard by no path: not by its sends, before the fader or behind it", () => {
    const sends = [send("pre", -1), send("post", -2)];
    const tracks = (solo: boolean, values: Partial<GraphTrack> = {}): Graph =>
      makeGraph([audio("a", { solo, gain: -3 }), audio("b", { sends, ...values }), room()]);
    expect(difference(played(tracks(false)), db(-3) + 1 + db(-1) + db(-2))).toBeLessThan(1e-5);
    expect(difference(played(tracks(true)), db(-3))).toBeLessThan(1e-6);
    const all = db(-3) + 1 + db(-1) + db(-2);
    expect(difference(played(tracks(true, { soloSafe: true })), all)).toBeLessThan(1e-5);
    expect(difference(played(tracks(true, { solo: true })), all)).toBeLessThan(1e-5);
  });

  test("sends before the fader of what is soloed, and of what feeds a soloed bus, go on", () => {
    const graph = makeGraph([
      audio("a", { output: "group", sends: [send("pre", -1)] }),
      audio("b", { sends: [send("pre", -2)] }),
      bus("group", { solo: true }),
      room(),
    ]);
    expect(difference(played(graph), 1 + db(-1))).toBeLessThan(1e-5);
  });

  test("a silenced track that is given sends, or other neighbours, stays silent", () => {
    const silent = bus("silent", { solo: true });
    const bench = new BenchPlayer(64);
    bench.addSample("noise", [NOISE]);
    bench.setGraph(makeGraph([audio("a"), silent, room()]));
    bench.player.startAt(0);
    bench.render(640);
    const before = makeGraph([audio("a", { sends: [send("pre")] }), silent, room()]);
    const keys = [audio("b", { devices: [keyed("a", "post")] }), audio("c", { sends: [send("post")] })];
    const after = makeGraph([...keys, ...before.tracks]);
    for (const graph of [before, after, before]) {
      bench.setGraph(graph);
      expect(bench.render(640).left.some((value) => value !== 0)).toBe(false);
    }
  });

  test("strips that share a group with silenced ones are heard to the same bits", () => {
    const other = (id: string): GraphTrack => audio(id, { sends: [send("pre", -2)], gain: -4 });
    const soloed = audio("a", { solo: true, sends: [send("pre", -1)], gain: -3 });
    const alone = played(makeGraph([soloed, room()]));
    expect(played(makeGraph([soloed, other("b"), other("c"), room()]))).toEqual(alone);
  });
});

// MIX-9
describe("a muted track", () => {
  const graph = (values: Partial<GraphTrack>): Graph =>
    makeGraph([audio("a", { sends: [send("pre", -1), send("post", -2)], ...values }), room()]);

  test("is heard by no path either", () => {
    expect(difference(played(graph({ mute: true })), 0)).toBe(0);
  });

  test("nor while automation mutes it", () => {
    const points: Automation["points"] = [
      { tick: 0, value: 1 },
      { tick: 80, value: 0 },
    ];
    const left = played(graph({ automation: [{ target: "a", parameter: "mute", points }] }));
    expect(left.subarray(0, 1900).some((value) => value !== 0)).toBe(false);
    const rest = left.map((value, n) => (n < 2100 ? (NOISE[n] ?? 0) * (1 + db(-1) + db(-2)) : value));
    expect(difference(rest, 1 + db(-1) + db(-2))).toBeLessThan(1e-5);
  });

  // MIX-11
  test("is heard by side-chains before the fader, and by none behind it", () => {
    const mix = (mute: boolean, tap: Tap): Float32Array => {
      const kick = audio("kick", { mute, output: "nowhere" });
      const bass = audio("bass", { devices: [keyed("kick", tap)] });
      return played(makeGraph([kick, bass, bus("nowhere", { gain: -144 })]));
    };
    expect(mix(true, "pre")).toEqual(mix(false, "pre"));
    expect(difference(mix(true, "post"), 1)).toBe(0);
    expect(difference(mix(false, "post"), 1)).toBeGreaterThan(0.1);
  });
});

// MIX-11
describe("what a soloed track's device listens to", () => {
  /** The bass with the kick beside it; or the kick going nowhere, which is what soloing the bass is to sound like. */
  const mix = (tap: Tap, solo: boolean, values: Partial<GraphTrack> = {}): Float32Array => {
    const output = solo ? {} : { output: "nowhere" };
    const kick = audio("kick", { gain: -6, pan: 0.3, ...output, ...values });
    const bass = audio("bass", { devices: [keyed("kick", tap)], solo });
    return played(makeGraph([kick, bass, bus("nowhere", { gain: -144 })]));
  };

  test.each<Tap>(["pre", "post"])("is heard by it as in the mix, and by nobody else: %s", (tap) => {
    expect(mix(tap, true)).toEqual(mix(tap, false));
    expect(difference(mix(tap, true), 1)).toBeGreaterThan(0.1);
  });

  test("follows the fader's automation and the mute as in the mix", () => {
    const points: Automation["points"] = [
      { tick: 0, value: -30 },
      { tick: 200, value: 0 },
    ];
    const automation = [{ target: "kick", parameter: "gain", points }];
    expect(mix("post", true, { automation })).toEqual(mix("post", false, { automation }));
    expect(difference(mix("post", true, { mute: true }), 1)).toBe(0);
  });

  test("may be a bus: what feeds nothing else goes on feeding it", () => {
    const drums = (solo: boolean): Float32Array => {
      const tracks = [
        audio("kick", { output: "drums" }),
        bus("drums", { output: solo ? "master" : "nowhere" }),
        audio("bass", { devices: [keyed("drums", "post")], solo }),
        bus("nowhere", { gain: -144 }),
      ].map(({ output, ...track }) =>
        output === "master" ? track : { ...track, ...(output && { output }) },
      );
      return played(makeGraph(tracks));
    };
    expect(drums(true)).toEqual(drums(false));
    expect(difference(drums(true), 1)).toBeGreaterThan(0.1);
  });

  test("is not heard for it by another way: what also feeds what is heard is silenced", () => {
    const tracks = [
      audio("kick", { output: "drums", sends: [send("pre"), send("post")] }),
      bus("drums"),
      audio("bass", { devices: [keyed("drums", "post")], solo: true }),
      room(),
    ];
    expect(difference(played(makeGraph(tracks)), 1)).toBe(0);
  });
});

describe("a switch while it plays", () => {
  const graph = makeGraph([
    audio("a", { gain: -144, sends: [send("pre", -3)] }),
    audio("b", { gain: -20, sends: [send("pre", -6), send("post", -9)], devices: [keyed("c", "post")] }),
    audio("c", { gain: -25 }),
    room({ gain: -3 }),
  ]);
  const switches: readonly Switch[] = [
    [1003, "b", "solo", true],
    [1100, "b", "mute", true],
    [1510, "b", "mute", false],
    [2001, "a", "mute", true],
    [2002, "b", "solo", false],
    [2777, "a", "mute", false],
    [3000, "c", "solo", true],
    [3900, "c", "solo", false],
  ];

  test("takes hold at its very frame, and sounds the same in blocks of 32, 64, 128 and 1024 frames", () => {
    const whole = played(graph, switches, 1024);
    const plain = played(graph, [], 1024);
    expect(whole.subarray(0, 1003)).toEqual(plain.subarray(0, 1003));
    expect(whole.slice(1003, 1100)).not.toEqual(plain.slice(1003, 1100));
    for (const block of [32, 64, 128]) expect(played(graph, switches, block)).toEqual(whole);
  });

  test("comes to the same bits as a song that is begun so, as an engine that was started again begins it", () => {
    const song = (solo: boolean, mute: boolean): Graph =>
      makeGraph([
        audio("a", { gain: -3, pan: 0.2, solo, sends: [send("pre", -3)] }),
        audio("b", { sends: [send("pre", -6), send("post", -9)] }),
        audio("c", { gain: -25, soloSafe: true, mute, sends: [send("pre", -2)] }),
        room({ gain: -3 }),
      ]);
    const changed = played(song(false, false), [
      [40, "a", "solo", true],
      [50, "c", "mute", true],
    ]);
    const begun = played(song(true, true));
    expect(changed.subarray(0, 300)).not.toEqual(begun.subarray(0, 300));
    expect(changed.subarray(300)).toEqual(begun.subarray(300));
  });

  test.each<["mute" | "solo", string]>([
    ["mute", "a"],
    ["solo", "silent"],
  ])("does not click in sends before the fader: %s", (which, track) => {
    const tones = makeGraph([audio("a", { gain: -144, sends: [send("pre")] }), bus("silent"), room()]);
    const left = played(
      tones,
      [
        [1003, track, which, true],
        [3111, track, which, false],
      ],
      64,
      TONE,
    );
    expect(left.subarray(1003 + RATE / 200, 3111).some((value) => value !== 0)).toBe(false);
    const slope = 0.5 * 2 * Math.sin((Math.PI * HERTZ) / RATE);
    // A ramp of 5 ms adds its own slope.
    expect(greatestStep(left.subarray(0, 5900))).toBeLessThan(slope + 0.5 / (RATE / 200));
    expect(difference(left.subarray(0, 1003), 0)).toBeGreaterThan(0.4);
    expect(left.subarray(4000)).toEqual(TONE.subarray(4000, FRAMES));
  });
});
