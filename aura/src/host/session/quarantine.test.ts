import type { EngineChange } from "@loophole/pulse";
import type { Graph, GraphClip, GraphOp, GraphTrack } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { Quarantine, STRIKE_LIMIT } from "./quarantine.ts";

const clip: GraphClip = {
  id: "clip",
  sample: "sample",
  start: 0,
  offset: 0,
  length: 100,
  gain: 0,
  fadeIn: 0,
  fadeOut: 0,
};
const track = (id: string): GraphTrack => ({
  id,
  gain: 0,
  pan: 0,
  mute: false,
  solo: false,
  clips: [{ ...clip, id: `clip-of-${id}` }],
  devices: [{ id: `comp-of-${id}`, type: "compressor" }],
  automation: [
    { target: `comp-of-${id}`, parameter: "bypass", points: [] },
    { target: `comp-of-${id}`, parameter: "threshold", points: [] },
    { target: id, parameter: "pan", points: [] },
  ],
});
const graph = (): Graph => ({
  tracks: [track("drums"), track("bass")],
  master: { gain: 0, devices: [{ id: "limiter", type: "limiter" }] },
  timeline: {
    bpm: 120,
    meter: { numerator: 4, denominator: 4 },
    loop: { enabled: false, start: 0, end: 0 },
  },
});
const strikeOut = (quarantine: Quarantine, node: Parameters<Quarantine["strike"]>[0]) => {
  for (let count = 1; count <= STRIKE_LIMIT; count++) quarantine.strike(node);
};
const apply = (...ops: GraphOp[]): EngineChange => ({ name: "graph.apply", ops });

test("the third strike takes a device out: another is passed by in its place, and nothing of it is automated", () => {
  const quarantine = new Quarantine();
  const node = { track: "drums", device: "comp-of-drums" };
  expect(quarantine.strike(node)).toEqual({ count: 1, out: false });
  expect(quarantine.strike(node)).toEqual({ count: 2, out: false });
  expect(quarantine.graph(graph())).toEqual(graph());
  expect(quarantine.strike(node)).toEqual({ count: 3, out: true });
  const [drums, bass] = quarantine.graph(graph()).tracks;
  expect(drums?.devices).toEqual([{ id: "comp-of-drums", type: "utility", bypass: true }]);
  expect(drums?.automation?.map(({ parameter }) => parameter)).toEqual(["pan"]);
  expect(drums?.mute).toBe(false);
  expect(bass).toEqual(track("bass"));
});

test("a track that is out is muted and has no clips", () => {
  const quarantine = new Quarantine();
  strikeOut(quarantine, { track: "drums" });
  const [drums] = quarantine.graph(graph()).tracks;
  expect(drums).toMatchObject({ mute: true, clips: [] });
  expect(drums?.devices).toEqual(track("drums").devices);
});

test("strikes of other nodes are counted apart; a device keeps its own on another track", () => {
  const quarantine = new Quarantine();
  quarantine.strike({ track: "drums", device: "comp" });
  quarantine.strike({ track: "drums" });
  quarantine.strike({ track: "bass" });
  expect(quarantine.strike({ track: "bass", device: "comp" })).toEqual({ count: 2, out: false });
  expect(quarantine.nodes).toEqual([]);
});

test("a death cannot be blamed on the master, nor on what is out already", () => {
  const quarantine = new Quarantine();
  expect(quarantine.strike({ track: "master" })).toBeNull();
  strikeOut(quarantine, { track: "drums" });
  expect(quarantine.strike({ track: "drums" })).toBeNull();
  strikeOut(quarantine, { track: "master", device: "limiter" });
  expect(quarantine.graph(graph()).master.devices).toEqual([
    { id: "limiter", type: "utility", bypass: true },
  ]);
});

test("in the place of a device is one of another type, and an instrument in the place of an instrument", () => {
  const whole = graph();
  const [drums, bass] = whole.tracks;
  if (drums === undefined || bass === undefined) throw new Error("no tracks");
  drums.devices = [
    { id: "synth", type: "synthesiser" },
    { id: "gain", type: "utility" },
  ];
  bass.devices = [{ id: "pads", type: "sampler" }];
  const quarantine = new Quarantine();
  strikeOut(quarantine, { track: "drums", device: "synth" });
  strikeOut(quarantine, { track: "drums", device: "gain" });
  strikeOut(quarantine, { track: "bass", device: "pads" });
  const types = quarantine.graph(whole).tracks.flatMap(({ devices }) => devices ?? []);
  expect(types.map(({ type, bypass }) => [type, bypass])).toEqual([
    ["sampler", true],
    ["delay", true],
    ["synthesiser", true],
  ]);
});

test("taken back in, a node has a clean slate", () => {
  const quarantine = new Quarantine();
  strikeOut(quarantine, { track: "drums" });
  expect(quarantine.readmit({ track: "drums" })).toBe(true);
  expect(quarantine.readmit({ track: "drums" })).toBe(false);
  expect(quarantine.graph(graph())).toEqual(graph());
  expect(quarantine.strike({ track: "drums" })).toEqual({ count: 1, out: false });
});

test("edits do not bring back what is out, and the rest of them is done", () => {
  const quarantine = new Quarantine();
  strikeOut(quarantine, { track: "drums" });
  strikeOut(quarantine, { track: "bass", device: "comp-of-bass" });
  const mute = (target: string, value: boolean): EngineChange => ({
    name: "parameter.set",
    params: { target, parameter: "mute", value },
  });
  const bypass: EngineChange = {
    name: "parameter.set",
    params: { target: "comp-of-bass", parameter: "bypass", value: false },
  };
  const threshold: EngineChange = {
    name: "parameter.set",
    params: { target: "comp-of-bass", parameter: "device", name: "threshold", value: -20 },
  };
  const tempo: EngineChange = { name: "timeline.set", params: { bpm: 90 } };
  expect(quarantine.changes([mute("drums", false), mute("bass", true), bypass, threshold, tempo])).toEqual([
    mute("bass", true),
    tempo,
  ]);
  const changed = quarantine.changes([
    apply({ op: "clip.set", track: "drums", clip }),
    apply(
      { op: "clip.add", track: "drums", clip },
      { op: "clip.add", track: "bass", clip },
      { op: "device.set", track: "bass", device: { id: "comp-of-bass", type: "compressor", bypass: false } },
      { op: "track.add", track: track("drums") },
    ),
  ]);
  expect(changed).toMatchObject([
    {
      name: "graph.apply",
      ops: [
        { op: "clip.add", track: "bass" },
        { op: "device.set", device: { bypass: true } },
        { op: "track.add", track: { mute: true, clips: [] } },
      ],
    },
  ]);
  expect(changed).toHaveLength(1);
});

test("while nothing is out, graphs and changes pass as they are", () => {
  const quarantine = new Quarantine();
  const whole = graph();
  const changes = [apply({ op: "clip.remove", track: "drums", id: "clip" })];
  expect(quarantine.graph(whole)).toBe(whole);
  expect(quarantine.changes(changes)).toBe(changes);
});
