import { deviceTable } from "@loophole/schemas/devices";
import fc from "fast-check";
import { graphHash } from "@loophole/protocol/node";
import { expect, test } from "vitest";
import type { Device, ParameterSetParams } from "@loophole/schemas/types";
import { done, makeGraph, makeSend, makeTrack } from "./fixtures/small-graph.ts";
import { GraphState } from "./graph-state.ts";

function stateOf(...ids: string[]): GraphState {
  const state = new GraphState();
  state.replace(makeGraph(...ids.map((id) => makeTrack(id))));
  return state;
}

/** Two tracks with a device and a send each, and a master with a device. */
function mixedState(): GraphState {
  const state = new GraphState();
  const strips = ["a", "b"].map((id) =>
    makeTrack(id, {
      devices: [{ id: `${id}-eq`, type: "equaliser", parameters: { band1Gain: 1 } }],
      sends: [makeSend(`${id}-send`, "room")],
    }),
  );
  const graph = makeGraph(...strips, makeTrack("room", { kind: "return" }));
  const ceiling: Device = { id: "ceiling", type: "limiter" };
  state.replace({ ...graph, master: { gain: 0, devices: [ceiling] } });
  return state;
}

const change: fc.Arbitrary<ParameterSetParams> = fc.oneof(
  fc.record({
    target: fc.constantFrom("a", "b", "a-send", "b-send", "master"),
    parameter: fc.constant("gain" as const),
    value: fc.double({ min: -144, max: 24, noNaN: true }),
  }),
  fc.record({
    target: fc.constantFrom("a", "b"),
    parameter: fc.constant("pan" as const),
    value: fc.double({ min: -1, max: 1, noNaN: true }),
  }),
  fc.record({
    target: fc.constantFrom("a", "b"),
    parameter: fc.constantFrom("mute" as const, "solo" as const),
    value: fc.boolean(),
  }),
  fc.record({
    target: fc.constantFrom("a-eq", "b-eq", "ceiling"),
    parameter: fc.constant("bypass" as const),
    value: fc.boolean(),
  }),
  fc.record({
    target: fc.constantFrom("a-eq", "b-eq"),
    parameter: fc.constant("device" as const),
    name: fc.constantFrom("band1Gain", "band2Gain"),
    value: fc.double({ min: -24, max: 24, noNaN: true }),
  }),
);

test("the hash kept up from change to change is the graph's hash, and each change adds a revision", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const state = mixedState();
      for (const [i, params] of changes.entries()) {
        expect(state.setParameter(params)).toBe(i + 2);
        expect(state.hash).toBe(graphHash(state.graph));
      }
    }),
  );
});

test("a graph that was put in place of another is found by its own tracks", () => {
  const state = stateOf("a");
  state.setParameter({ target: "a", parameter: "gain", value: -3 });
  state.replace(stateOf("b", "a").graph);
  state.setParameter({ target: "a", parameter: "pan", value: 1 });
  expect(state.graph.tracks.map((track) => [track.id, track.gain, track.pan])).toEqual([
    ["b", 0, 0],
    ["a", 0, 1],
  ]);
});

test("what is not there is refused and changes nothing", () => {
  const state = stateOf("a");
  const { revision, hash } = state;
  expect(() => state.setParameter({ target: "z", parameter: "gain", value: 0 })).toThrow("no track 'z'");
  expect(() => state.setParameter({ target: "master", parameter: "mute", value: true })).toThrow("gain only");
  expect([state.revision, state.hash]).toEqual([revision, hash]);
});

test("a value of a device or send is written where it belongs, and everything else stays the same object", () => {
  const state = mixedState();
  const before = state.graph;
  state.setParameter({ target: "b-eq", parameter: "device", name: "band1Type", value: "notch" });
  state.setParameter({ target: "b-eq", parameter: "device", name: "band1On", value: false });
  state.setParameter({ target: "b-eq", parameter: "bypass", value: false });
  state.setParameter({ target: "b-send", parameter: "gain", value: -144 });
  state.setParameter({ target: "ceiling", parameter: "device", name: "ceiling", value: -1 });
  expect(state.graph.tracks[1]).toEqual({
    ...before.tracks[1],
    // What is given is written, also where it equals the default (GRAPH-11).
    devices: [
      {
        id: "b-eq",
        type: "equaliser",
        bypass: false,
        parameters: { band1Gain: 1, band1Type: "notch", band1On: false },
      },
    ],
    sends: [makeSend("b-send", "room", { gain: -144 })],
  });
  expect(state.graph.master.devices).toEqual([
    { id: "ceiling", type: "limiter", parameters: { ceiling: -1 } },
  ]);
  expect(state.graph.tracks[0]).toBe(before.tracks[0]);
  expect(state.graph.tracks[1]?.clips).toBe(before.tracks[1]?.clips);
});

const device = (target: string, name: string, value: number | boolean | string): ParameterSetParams => ({
  target,
  parameter: "device",
  name,
  value,
});
test.each<[string, ParameterSetParams, string, string, string]>([
  ["a device that is not there", device("x", "ratio", 1), "NOT_FOUND", "/target", "known-id"],
  [
    "a name it does not have (DEV-3)",
    device("a-eq", "ratio", 1),
    "INVALID_PARAMS",
    "/name",
    "known-parameter",
  ],
  ["too much (DEV-4)", device("a-eq", "band1Gain", 24.5), "INVALID_PARAMS", "/value", "maximum"],
  ["too little (DEV-4)", device("a-eq", "band1Gain", -25), "INVALID_PARAMS", "/value", "minimum"],
  ["a number for a switch (DEV-4)", device("a-eq", "band1On", 1), "INVALID_PARAMS", "/value", "type"],
  ["a switch for a number (DEV-4)", device("a-eq", "band1Gain", true), "INVALID_PARAMS", "/value", "type"],
  [
    "an option it does not have (DEV-4)",
    device("a-eq", "band1Type", "comb"),
    "INVALID_PARAMS",
    "/value",
    "enum",
  ],
  ["an option by its number (DEV-4)", device("a-eq", "band1Type", 1), "INVALID_PARAMS", "/value", "enum"],
  [
    "a gain of a device (GRAPH-7)",
    { target: "a-eq", parameter: "gain", value: 0 },
    "INVALID_PARAMS",
    "/parameter",
    "known-parameter",
  ],
  [
    "a send's pan (MIX-6)",
    { target: "a-send", parameter: "pan", value: 0 },
    "INVALID_PARAMS",
    "/parameter",
    "known-parameter",
  ],
  [
    "a track's bypass (GRAPH-7)",
    { target: "a", parameter: "bypass", value: true },
    "INVALID_PARAMS",
    "/parameter",
    "known-parameter",
  ],
])("%s is refused and changes nothing", (_, params, code, pointer, rule) => {
  const state = mixedState();
  const { revision, graph } = state;
  for (const attempt of [() => state.checkParameter(params), () => state.setParameter(params)]) {
    expect(attempt).toThrow(expect.objectContaining({ code, details: { pointer, rule } }));
  }
  expect([state.revision, state.graph]).toEqual([revision, graph]);
});

test("a parameter that counts takes whole numbers only (DEV-4)", () => {
  const state = new GraphState();
  const synth: Device = { id: "synth", type: "synthesiser" };
  state.replace(makeGraph(makeTrack("keys", { kind: "instrument", devices: [synth] })));
  const counting = deviceTable.synthesiser.parameters.find(
    (one) => one.kind === "number" && one.integer === true,
  );
  if (counting?.kind !== "number") throw new Error("no parameter of the synthesiser counts");
  const { id, minimum } = counting;
  state.setParameter(device("synth", id, minimum));
  expect(() => state.setParameter(device("synth", id, minimum + 0.5))).toThrow("whole number");
});

test("a value set after a transaction is found by the places that things have then", () => {
  const state = mixedState();
  state.setParameter(device("b-eq", "band1Gain", 2));
  state.replace(done(state.graph, { op: "track.move", id: "b", index: 0 }));
  state.setParameter(device("b-eq", "band1Gain", 3));
  expect(state.graph.tracks[0]?.devices?.[0]?.parameters).toEqual({ band1Gain: 3 });
});
