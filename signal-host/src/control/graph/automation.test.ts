import { describe, expect, test } from "vitest";
import type { Automation, Device, GraphOp, GraphTrack } from "@loophole/schemas/types";
import { done, makeGraph, makeSend, makeTrack, refused } from "../fixtures/small-graph.ts";

const course = (target: string, parameter: string, ...values: number[]): Automation => ({
  target,
  parameter,
  points: values.map((value, i) => ({ tick: i * 960, value })),
});
const eq: Device = { id: "eq", type: "equaliser" };
const base = makeGraph(
  makeTrack("t", {
    devices: [eq, { id: "echo", type: "delay" }],
    sends: [makeSend("s", "room")],
    automation: [course("t", "gain", -6, 0), course("eq", "band1Gain", 3), course("s", "gain", -20)],
  }),
  makeTrack("room", { kind: "return" }),
);
const set = (automation: Automation, track = "t"): GraphOp => ({ op: "automation.set", track, automation });
const courses = (strip: Pick<GraphTrack, "automation"> | undefined) =>
  strip?.automation?.map(({ target, parameter }) => `${target}.${parameter}`);

describe("automation", () => {
  test("takes the place of what the parameter had; without points there is none (AUTO-1)", () => {
    const after = done(
      base,
      set(course("t", "gain", 1)),
      set(course("t", "pan", 0.5)),
      set(course("eq", "band1Gain")),
    );
    expect(courses(after.tracks[0])).toEqual(["t.gain", "s.gain", "t.pan"]);
    expect(after.tracks[0]?.automation?.[0]?.points).toEqual([{ tick: 0, value: 1 }]);
  });

  test("goes with its list when the last course goes (GRAPH-12)", () => {
    const after = done(
      base,
      set(course("master", "gain", 0), "master"),
      set(course("master", "gain"), "master"),
    );
    expect(after).toEqual(base);
    expect(after.master).not.toHaveProperty("automation");
  });

  test.each([
    ["t", "mute", 1],
    ["s", "gain", -144],
    ["eq", "bypass", 0],
    ["eq", "band1Type", 7],
    ["eq", "band1On", 1],
    ["echo", "feedback", 0.95],
  ])("may be of %s, %s (AUTO-2, AUTO-3)", (target, parameter, value) => {
    expect(courses(done(base, set(course(target, parameter, value))).tracks[0])).toContain(
      `${target}.${parameter}`,
    );
  });

  test("may be of the master's gain and of what its devices have (AUTO-2, AUTO-3)", () => {
    const after = done(
      base,
      set(course("lim", "ceiling", -1), "master"),
      { op: "device.add", track: "master", device: { id: "lim", type: "limiter" } },
      set(course("master", "gain", -3), "master"),
    );
    expect(courses(after.master)).toEqual(["lim.ceiling", "master.gain"]);
  });

  test("may lie twice at a tick (AUTO-4)", () => {
    const jump = [
      { tick: 5, value: 0 },
      { tick: 5, value: 1 },
    ];
    expect(
      done(base, set({ ...course("t", "pan"), points: jump })).tracks[0]?.automation?.at(-1)?.points,
    ).toEqual(jump);
  });

  const at = (place: string, code: string, rule: string) => ({
    code,
    pointer: `/ops/1/automation/${place}`,
    rule,
  });
  test.each<[string, GraphOp, object]>([
    ["of an unknown thing (AUTO-2)", set(course("x", "gain", 0)), at("target", "NOT_FOUND", "known-id")],
    ["of another track (AUTO-2)", set(course("room", "gain", 0)), at("target", "NOT_FOUND", "known-id")],
    ["of solo (AUTO-3)", set(course("t", "solo", 0)), at("parameter", "INVALID_PARAMS", "known-parameter")],
    [
      "of a send's pan (AUTO-3)",
      set(course("s", "pan", 0)),
      at("parameter", "INVALID_PARAMS", "known-parameter"),
    ],
    [
      "of what another type of device has (AUTO-3)",
      set(course("eq", "feedback", 0)),
      at("parameter", "INVALID_PARAMS", "known-parameter"),
    ],
    [
      "of the master's pan (AUTO-3)",
      set(course("master", "pan", 0), "master"),
      at("parameter", "INVALID_PARAMS", "known-parameter"),
    ],
    [
      "whose points go back (AUTO-4)",
      set({
        ...course("t", "pan"),
        points: [
          { tick: 9, value: 0 },
          { tick: 8, value: 0 },
        ],
      }),
      at("points/1/tick", "INVALID_PARAMS", "rising-ticks"),
    ],
    ["too loud (AUTO-5)", set(course("t", "gain", 0, 25)), at("points/1/value", "INVALID_PARAMS", "maximum")],
    [
      "too low (AUTO-5)",
      set(course("eq", "band1Gain", -24.1)),
      at("points/0/value", "INVALID_PARAMS", "minimum"),
    ],
    [
      "between two options (AUTO-5)",
      set(course("eq", "band1Type", 1.5)),
      at("points/0/value", "INVALID_PARAMS", "type"),
    ],
    [
      "past the options (AUTO-5)",
      set(course("eq", "band1Type", 8)),
      at("points/0/value", "INVALID_PARAMS", "maximum"),
    ],
    [
      "of half a mute (AUTO-5)",
      set(course("t", "mute", 0.5)),
      at("points/0/value", "INVALID_PARAMS", "type"),
    ],
    [
      "on an unknown track (GRAPH-5)",
      set(course("t", "gain", 0), "nowhere"),
      { code: "NOT_FOUND", pointer: "/ops/1/track", rule: "known-id" },
    ],
    [
      "twice, on a new track (AUTO-1)",
      {
        op: "track.add",
        track: makeTrack("n", { automation: [course("n", "pan", 0), course("n", "pan", 1)] }),
      },
      { code: "CONFLICT", pointer: "/ops/1/track/automation/1", rule: "unique-automation" },
    ],
    [
      "of the master, twice in a whole graph (AUTO-1)",
      {
        op: "graph.replace",
        graph: {
          ...makeGraph(),
          master: { gain: 0, automation: [course("master", "gain", 0), course("master", "gain", 1)] },
        },
      },
      { code: "CONFLICT", pointer: "/ops/1/graph/master/automation/1", rule: "unique-automation" },
    ],
  ])("is refused: %s", (_, op, expected) => {
    expect(refused(base, { op: "track.add", track: makeTrack("good") }, op)).toEqual(expected);
  });

  test("goes with its device or send, and with nothing else (DEV-8)", () => {
    const less = done(base, { op: "device.remove", track: "t", id: "eq" });
    expect(courses(less.tracks[0])).toEqual(["t.gain", "s.gain"]);
    expect(courses(done(less, { op: "send.remove", track: "t", id: "s" }).tracks[0])).toEqual(["t.gain"]);
    const moved = done(base, { op: "device.move", track: "t", id: "eq", index: 1 });
    expect(courses(moved.tracks[0])).toEqual(courses(base.tracks[0]));
  });

  test("keeps a device from becoming one that lacks what is automated (AUTO-3)", () => {
    const device: Device = { id: "eq", type: "reverb" };
    const change: GraphOp = { op: "device.set", track: "t", device };
    expect(refused(base, change)).toEqual({
      code: "INVALID_PARAMS",
      pointer: "/ops/0/device",
      rule: "known-parameter",
    });
    expect(done(base, change, set(course("eq", "band1Gain"))).tracks[0]?.devices?.[0]).toEqual(device);
  });
});
