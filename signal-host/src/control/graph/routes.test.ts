import { describe, expect, test } from "vitest";
import type { Graph, GraphOp, GraphTrack } from "@loophole/schemas/types";
import {
  done,
  listener,
  makeClip,
  makeGraph,
  makeNotes,
  makeSend,
  makeTrack,
  refused,
} from "../fixtures/small-graph.ts";

const bus = (id: string, more: Partial<GraphTrack> = {}) => makeTrack(id, { kind: "bus", ...more });
const base = makeGraph(
  makeTrack("kick", { output: "drums", sends: [makeSend("kick-room", "room")] }),
  makeTrack("bass", { devices: [listener("duck", "kick")] }),
  bus("drums"),
  makeTrack("room", { kind: "return" }),
);
const outputs = (graph: Graph) =>
  graph.tracks.map(({ id, output }) => `${id}>${output ?? "master"}`).join(" ");

describe("where signals go", () => {
  test("a track may put out to a bus that comes later, in the list and in the operations (MIX-2, GRAPH-9)", () => {
    const after = done(
      makeGraph(),
      { op: "track.add", track: makeTrack("a", { output: "b", sends: [makeSend("s", "c")] }) },
      { op: "track.add", track: bus("b", { output: "d" }) },
      { op: "track.add", track: makeTrack("c", { kind: "return" }) },
      { op: "track.add", track: bus("d"), index: 0 },
    );
    expect(outputs(after)).toBe("d>master a>b b>d c>master");
  });

  test("track.set changes what is given; master takes the output away (MIX-5, GRAPH-12)", () => {
    const after = done(
      base,
      { op: "track.set", id: "bass", output: "drums", soloSafe: true },
      { op: "track.set", id: "kick", output: "master" },
      { op: "track.set", id: "room", kind: "bus" },
    );
    expect(outputs(after)).toBe("kick>master bass>drums drums>master room>master");
    expect(after.tracks[0]).not.toHaveProperty("output");
    expect(after.tracks[1]).toEqual({ ...base.tracks[1], output: "drums", soloSafe: true });
    expect(after.tracks[3]?.kind).toBe("bus");
    const again = done(after, {
      op: "track.set",
      id: "bass",
      soloSafe: false,
      kind: "audio",
      output: "master",
    });
    expect(again.tracks[1]).toEqual(base.tracks[1]);
  });

  test("sends are added, set in their place and removed; an emptied list goes (MIX-6, GRAPH-12)", () => {
    const after = done(
      base,
      { op: "send.add", track: "kick", send: makeSend("first", "drums"), index: 0 },
      { op: "send.set", track: "kick", send: makeSend("kick-room", "drums", { tap: "pre", mute: true }) },
    );
    expect(after.tracks[0]?.sends).toEqual([
      makeSend("first", "drums"),
      makeSend("kick-room", "drums", { tap: "pre", mute: true }),
    ]);
    const none = done(
      after,
      { op: "send.remove", track: "kick", id: "first" },
      { op: "send.remove", track: "kick", id: "kick-room" },
    );
    expect(none.tracks[0]).not.toHaveProperty("sends");
  });

  const setBass = (device: ReturnType<typeof listener>): GraphOp => ({
    op: "device.set",
    track: "bass",
    device,
  });
  test.each<[string, GraphOp, ReturnType<typeof refused>]>([
    [
      "an output that is not there (MIX-2)",
      { op: "track.set", id: "kick", output: "nowhere" },
      { code: "NOT_FOUND", pointer: "/ops/1/output", rule: "known-id" },
    ],
    [
      "an output that is no bus (MIX-2)",
      { op: "track.set", id: "kick", output: "room" },
      { code: "INVALID_PARAMS", pointer: "/ops/1/output", rule: "output-to-bus" },
    ],
    [
      "an output called master in a track, where it is left out instead (MIX-2)",
      { op: "track.add", track: makeTrack("n", { output: "master" }) },
      { code: "INVALID_PARAMS", pointer: "/ops/1/track/output", rule: "output-to-bus" },
    ],
    [
      "a send to a track that is not there (MIX-3)",
      { op: "send.add", track: "bass", send: makeSend("s", "nowhere") },
      { code: "NOT_FOUND", pointer: "/ops/1/send/target", rule: "known-id" },
    ],
    [
      "a send to an audio track (MIX-3)",
      { op: "send.set", track: "kick", send: makeSend("kick-room", "bass") },
      { code: "INVALID_PARAMS", pointer: "/ops/1/send/target", rule: "send-to-bus-or-return" },
    ],
    [
      "a send of a new track to the master (MIX-3)",
      { op: "track.add", track: makeTrack("n", { sends: [makeSend("s", "room"), makeSend("m", "master")] }) },
      { code: "INVALID_PARAMS", pointer: "/ops/1/track/sends/1/target", rule: "send-to-bus-or-return" },
    ],
    [
      "a side-chain from a track that is not there (MIX-4)",
      setBass(listener("duck", "nowhere")),
      { code: "NOT_FOUND", pointer: "/ops/1/device/sidechain/track", rule: "known-id" },
    ],
    [
      "a side-chain from the master (MIX-4)",
      { op: "device.add", track: "master", device: listener("m", "master") },
      { code: "INVALID_PARAMS", pointer: "/ops/1/device/sidechain/track", rule: "sidechain-of-track" },
    ],
    [
      "clips of audio on a bus (MIX-1)",
      { op: "clip.add", track: "drums", clip: makeClip("c") },
      { code: "INVALID_PARAMS", pointer: "/ops/1", rule: "clips-on-audio-track" },
    ],
    [
      "notes on a new audio track (MIX-1)",
      { op: "track.add", track: makeTrack("n", { notes: [makeNotes("c")] }) },
      { code: "INVALID_PARAMS", pointer: "/ops/1/track/notes/0", rule: "notes-on-instrument-track" },
    ],
    [
      "an unknown send (GRAPH-5)",
      { op: "send.remove", track: "kick", id: "nothing" },
      { code: "NOT_FOUND", pointer: "/ops/1/id", rule: "known-id" },
    ],
    [
      "a send whose id a device has (GRAPH-3)",
      { op: "send.add", track: "kick", send: makeSend("duck", "room") },
      { code: "CONFLICT", pointer: "/ops/1/send/id", rule: "unique-id" },
    ],
    [
      "a send whose id a track has (GRAPH-3)",
      { op: "send.add", track: "kick", send: makeSend("bass", "room") },
      { code: "CONFLICT", pointer: "/ops/1/send/id", rule: "unique-id" },
    ],
    [
      "a send called master (GRAPH-4)",
      { op: "send.add", track: "kick", send: makeSend("master", "room") },
      { code: "INVALID_PARAMS", pointer: "/ops/1/send/id", rule: "reserved-id" },
    ],
  ])("refuses %s, and says which operation is to blame (GRAPH-10)", (_, op, expected) => {
    expect(refused(base, { op: "track.add", track: makeTrack("good") }, op)).toEqual(expected);
  });

  test("a track that clips lie on cannot become a bus, unless they go first or after (MIX-1, GRAPH-9)", () => {
    const song = makeGraph(makeTrack("a", { clips: [makeClip("c")] }));
    const toBus: GraphOp = { op: "track.set", id: "a", kind: "bus" };
    const empty: GraphOp = { op: "clip.remove", track: "a", id: "c" };
    expect(refused(song, toBus)).toEqual({
      code: "INVALID_PARAMS",
      pointer: "/ops/0/kind",
      rule: "clips-on-audio-track",
    });
    expect(done(song, toBus, empty)).toEqual(done(song, empty, toBus));
  });
});

describe("what others use", () => {
  test("is not removed: the refusal says who uses it (MIX-7)", () => {
    expect(refused(base, { op: "track.remove", id: "drums" })).toEqual({
      code: "CONFLICT",
      pointer: "/ops/0/id",
      rule: "in-use",
      details: { usedBy: ["kick"] },
    });
    const busy = done(base, { op: "send.add", track: "bass", send: makeSend("bass-room", "room") });
    expect(refused(busy, { op: "track.remove", id: "room" }).details).toEqual({
      usedBy: ["kick-room", "bass-room"],
    });
    expect(refused(base, { op: "track.remove", id: "kick" }).details).toEqual({ usedBy: ["duck"] });
  });

  test("does not become another kind than they need (MIX-7)", () => {
    expect(refused(base, { op: "track.set", id: "drums", kind: "return" })).toEqual({
      code: "CONFLICT",
      pointer: "/ops/0/kind",
      rule: "in-use",
      details: { usedBy: ["kick"] },
    });
    expect(done(base, { op: "track.set", id: "room", kind: "bus" }).tracks[3]?.kind).toBe("bus");
  });

  test("goes in one transaction with those who use it, in any order (MIX-7, GRAPH-9)", () => {
    const remove: GraphOp = { op: "track.remove", id: "drums" };
    const reroute: GraphOp = { op: "track.set", id: "kick", output: "master" };
    expect(done(base, remove, reroute)).toEqual(done(base, reroute, remove));
    const both = done(
      base,
      { op: "track.remove", id: "kick" },
      { op: "device.remove", track: "bass", id: "duck" },
    );
    expect(both.tracks.map(({ id }) => id)).toEqual(["bass", "drums", "room"]);
  });
});

describe("feedback loops (MIX-8)", () => {
  const chain = makeGraph(bus("a", { output: "b" }), bus("b", { output: "c" }), bus("c"), makeTrack("d"));
  const loop = (...cycle: string[]) => ({ code: "CONFLICT", rule: "feedback-loop", details: { cycle } });

  test.each<[string, GraphOp, string, string[]]>([
    ["outputs", { op: "track.set", id: "c", output: "a" }, "/ops/0/output", ["a", "b", "c"]],
    [
      "a send back",
      { op: "send.add", track: "c", send: makeSend("s", "b") },
      "/ops/0/send/target",
      ["b", "c"],
    ],
    [
      "a send that is muted",
      { op: "send.add", track: "c", send: makeSend("s", "b", { mute: true, tap: "pre" }) },
      "/ops/0/send/target",
      ["b", "c"],
    ],
    [
      "a side-chain that listens to where its track goes",
      { op: "device.add", track: "a", device: listener("l", "c") },
      "/ops/0/device/sidechain/track",
      ["a", "b", "c"],
    ],
    ["a bus that puts out to itself", { op: "track.set", id: "b", output: "b" }, "/ops/0/output", ["b"]],
    [
      "a device that listens to its own track",
      { op: "device.add", track: "d", device: listener("l", "d") },
      "/ops/0/device/sidechain/track",
      ["d"],
    ],
  ])("through %s are refused, with the tracks in the order of the signal", (_, op, pointer, cycle) => {
    expect(refused(chain, op)).toEqual({ ...loop(...cycle), pointer });
  });

  test("in a whole graph are refused too", () => {
    const graph = makeGraph(bus("a", { output: "b" }), bus("b", { sends: [makeSend("s", "a")] }));
    expect(refused(makeGraph(), { op: "graph.replace", graph })).toEqual({
      ...loop("a", "b"),
      pointer: "/ops/0/graph/tracks/1/sends/0/target",
    });
  });

  test("that a transaction opens and closes again are none", () => {
    const after = done(
      chain,
      { op: "track.set", id: "c", output: "a" },
      { op: "track.set", id: "a", output: "master" },
    );
    expect(outputs(after)).toBe("a>master b>c c>a d>master");
  });

  test("are not what two ways to one place are, nor a master that listens to what feeds it", () => {
    const after = done(
      chain,
      { op: "send.add", track: "a", send: makeSend("s", "c") },
      { op: "device.add", track: "c", device: listener("l", "a") },
      { op: "device.add", track: "master", device: listener("m", "c") },
    );
    expect(after.master.devices).toHaveLength(1);
  });
});
