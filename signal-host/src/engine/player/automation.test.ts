import type { Automation, Graph, GraphTrack } from "@loophole/schemas/types";
import { describe, expect, test } from "vitest";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { FRAMES_PER_TICK, makeClip, makeGraph, makeTrack } from "../fixtures/song.ts";

const FRAMES = 48_000;
/** Automation is evaluated every 32 frames, and goes straight in between. */
const QUANTUM = 32;

function played(graph: Graph, frames = FRAMES): { left: Float32Array; right: Float32Array } {
  const bench = new BenchPlayer(128);
  bench.addSample("one", [new Float32Array(FRAMES).fill(0.5)]);
  bench.setGraph(graph);
  bench.player.startAt(0);
  return bench.render(frames);
}

function track(automation: Automation[], values: Partial<GraphTrack> = {}): GraphTrack {
  const clip = makeClip({ id: "c", sample: "one", length: FRAMES });
  return makeTrack("t", [clip], { automation, ...values });
}

const gain = (points: Automation["points"]): Automation => ({ target: "t", parameter: "gain", points });
const tickOf = (frame: number): number => frame / FRAMES_PER_TICK;

/** Greatest difference in dB between what is heard and a course of gains in dB. */
function error(left: Float32Array, course: (tick: number) => number, from: number, to: number): number {
  let most = 0;
  for (let n = from; n < to; n++) {
    const heard = 20 * Math.log10((left[n] ?? 0) / 0.5);
    most = Math.max(most, Math.abs(heard - course(tickOf(n + 1))));
  }
  return most;
}

describe("automation of gain", () => {
  test("goes straight in dB from point to point, and holds before the first and after the last", () => {
    const graph = makeGraph([
      track([
        gain([
          { tick: 200, value: -30 },
          { tick: 1000, value: 0 },
        ]),
      ]),
    ]);
    const course = (tick: number): number => Math.min(0, Math.max(-30, -30 + ((tick - 200) * 30) / 800));
    const { left } = played(graph);
    expect(error(left, course, 0, FRAMES)).toBeLessThan(0.02);
  });

  test("goes smoothly, and in steps that take one quantum", () => {
    const graph = makeGraph([
      track([
        gain([
          { tick: 0, value: -24, curve: "smooth" },
          { tick: 800, value: 0, curve: "hold" },
          { tick: 1200, value: -12 },
        ]),
      ]),
    ]);
    const { left } = played(graph);
    const smooth = (tick: number): number => {
      const x = tick / 800;
      return -24 + 24 * (3 * x * x - 2 * x ** 3);
    };
    expect(error(left, smooth, 0, 800 * FRAMES_PER_TICK - QUANTUM)).toBeLessThan(0.02);
    const step = 1200 * FRAMES_PER_TICK;
    expect(error(left, () => 0, 801 * FRAMES_PER_TICK, step - QUANTUM)).toBeLessThan(1e-4);
    expect(error(left, () => -12, step + QUANTUM, FRAMES)).toBeLessThan(1e-4);
  });

  test("takes the place of the fader while it is enabled", () => {
    const points = [{ tick: 0, value: -6 }];
    const loud = (automation: Automation[]): number =>
      20 * Math.log10((played(makeGraph([track(automation, { gain: -20 })]), 4096).left[4000] ?? 0) / 0.5);
    expect(loud([gain(points)])).toBeCloseTo(-6, 4);
    expect(loud([{ ...gain(points), enabled: false }])).toBeCloseTo(-20, 4);
    expect(loud([gain([])])).toBeCloseTo(-20, 4);
  });
});

test("automation of pan follows the pan law, of mute opens and shuts", () => {
  const pan: Automation = {
    target: "t",
    parameter: "pan",
    points: [
      { tick: 0, value: -1 },
      { tick: 1000, value: 1 },
    ],
  };
  const { left, right } = played(makeGraph([track([pan])]));
  for (const n of [1000, 12_000, 20_000]) {
    const place = -1 + (2 * tickOf(n + 1)) / 1000;
    const side = (toward: number): number => Math.SQRT2 * Math.sin(((toward + 1) * Math.PI) / 4);
    expect(left[n]).toBeCloseTo(0.5 * side(-place), 3);
    expect(right[n]).toBeCloseTo(0.5 * side(place), 3);
  }
  const mute: Automation = {
    target: "t",
    parameter: "mute",
    points: [
      { tick: 0, value: 1, curve: "hold" },
      { tick: 400, value: 0 },
    ],
  };
  const opened = played(makeGraph([track([mute])])).left;
  expect(opened.subarray(0, 400 * FRAMES_PER_TICK - QUANTUM).every((value) => value === 0)).toBe(true);
  expect(opened[401 * FRAMES_PER_TICK]).toBeCloseTo(0.5, 6);
});

test("automation of a send's gain, and of a device's parameter and bypass", () => {
  const sends = [{ id: "s", target: "fx", gain: 0, tap: "post" as const }];
  const send: Automation = { target: "s", parameter: "gain", points: [{ tick: 0, value: -20 }] };
  const fx = makeTrack("fx", [], { kind: "return" });
  const sent = played(makeGraph([track([send], { sends }), fx]), 4096).left;
  expect(sent[4000]).toBeCloseTo(0.5 * (1 + 0.1), 5);
  const devices = [{ id: "u", type: "utility" as const, parameters: { gain: 0 } }];
  const parameter: Automation = {
    target: "u",
    parameter: "gain",
    points: [
      { tick: 0, value: -20 },
      { tick: 1000, value: 0 },
    ],
  };
  const moved = played(makeGraph([track([parameter], { devices })])).left;
  expect(error(moved, (tick) => Math.min(0, -20 + (tick * 20) / 1000), 64, FRAMES)).toBeLessThan(0.05);
  const bypass: Automation = {
    target: "u",
    parameter: "bypass",
    // A switch holds from point to point, whatever the curve.
    points: [
      { tick: 0, value: 0 },
      { tick: 800, value: 1 },
    ],
  };
  const quiet = [{ id: "u", type: "utility" as const, parameters: { gain: -12 } }];
  const passed = played(makeGraph([track([bypass], { devices: quiet })])).left;
  for (const tick of [400, 700, 790]) {
    expect(passed[tick * FRAMES_PER_TICK]).toBeCloseTo(0.5 * 10 ** (-12 / 20), 4);
  }
  expect(passed[900 * FRAMES_PER_TICK]).toBe(0.5);
});

test("automation follows the signal it belongs to through latency", () => {
  const ms = 5;
  const late = 240;
  const devices = [
    { id: "l", type: "compressor" as const, parameters: { threshold: 0, ratio: 1, lookAhead: ms } },
  ];
  const points = [
    { tick: 0, value: -24 },
    { tick: 1600, value: 0 },
  ];
  const plain = played(makeGraph([track([gain(points)])])).left;
  const delayed = played(makeGraph([track([gain(points)], { devices })])).left;
  let most = 0;
  for (let n = 2000; n < 39_900; n++) {
    most = Math.max(most, Math.abs((delayed[n + late] ?? 0) - (plain[n] ?? 0)));
  }
  // 240 frames are no whole number of quanta: between their ends a line in dB is a line in amplitude.
  expect(most).toBeLessThan(2e-5);
});

test("a bypassed device passes its input to the bit, as late as it would be", () => {
  const eq = {
    id: "e",
    type: "equaliser" as const,
    bypass: true,
    parameters: { band1On: true, band1Gain: 12 },
  };
  const plain = played(makeGraph([track([])]), 4096);
  expect(played(makeGraph([track([], { devices: [eq] })]), 4096)).toEqual(plain);
});
