import type { ConformanceCase } from "../case.ts";
import { mustEqual } from "../failure.ts";
import { hashOfGraph } from "../graph-hash.ts";
import { EMPTY_GRAPH } from "../run/context.ts";
import { addTrack, apply, clip, refusedWhole, track, tracksOf } from "../song.ts";
import { member, type Message } from "../wire/messages.ts";

const bus = (id: string, fields: Message = {}) => track(id, { kind: "bus", ...fields });
const send = (id: string, target: string, fields: Message = {}): Message => ({
  id,
  target,
  gain: -6,
  tap: "post",
  ...fields,
});
const listener = (id: string, source: string): Message => ({
  id,
  type: "compressor",
  sidechain: { track: source, tap: "post" },
});
const add = (one: Message): Message => ({ op: "track.add", track: one });
const known = { rule: "known-id" };

/** A graph with something of everything. */
const everything = {
  ...EMPTY_GRAPH,
  tracks: [
    bus("band", { devices: [listener("glue", "keys")] }),
    track("room", {
      kind: "return",
      soloSafe: true,
      devices: [{ id: "hall", type: "reverb", bypass: false }],
    }),
    track("keys", {
      kind: "instrument",
      output: "band",
      devices: [
        {
          id: "piano",
          type: "sampler",
          parameters: { ampRelease: 250.5 },
          zones: [{ sample: "c4", lowKey: 0, highKey: 127, rootKey: 60 }],
        },
      ],
      sends: [send("keys-room", "room")],
      notes: [{ id: "riff", start: 0, length: 960, notes: [{ start: 0, length: 1, key: 60, velocity: 1 }] }],
      automation: [
        { target: "keys-room", parameter: "gain", points: [{ tick: 0, value: -0.1, curve: "hold" }] },
      ],
    }),
    track("empty", { devices: [], sends: [], notes: [], automation: [] }),
  ],
  master: {
    gain: 0,
    devices: [{ id: "ceiling", type: "limiter" }],
    automation: [{ target: "ceiling", parameter: "bypass", points: [{ tick: 0, value: 1 }] }],
  },
  timeline: {
    ...EMPTY_GRAPH.timeline,
    tempo: [{ tick: 960, bpm: 90.5, ramp: true }],
    meters: [{ tick: 3840, meter: { numerator: 7, denominator: 8 } }],
    metronome: { enabled: true },
  },
};

export const mixingCases: readonly ConformanceCase[] = [
  {
    id: "mixing.outputs",
    title: "a track puts out to a bus, which may be added after it; anything else is refused",
    requirement: ["MIX-2", "MIX-5", "GRAPH-9", "GRAPH-10", "GRAPH-12"],
    place: "alone",
    needs: ["mixing"],
    run: async (t) => {
      const client = await t.controller();
      await apply(
        client,
        add(track("a", { output: "b" })),
        add(bus("b")),
        add(track("c", { kind: "return" })),
      );
      const set = (output: string) => ({ op: "track.set", id: "a", output });
      const pointer = "/ops/0/output";
      await refusedWhole(client, [set("nowhere")], "NOT_FOUND", { ...known, pointer });
      await refusedWhole(client, [set("c")], "INVALID_PARAMS", { rule: "output-to-bus", pointer });
      await apply(client, set("master"), { op: "track.set", id: "c", kind: "bus", soloSafe: true });
      const tracks = await tracksOf(client);
      mustEqual(tracks.get("a"), track("a"), "the track that puts out to the master");
      mustEqual(tracks.get("c"), bus("c", { soloSafe: true }), "the track that became a bus");
    },
  },
  {
    id: "mixing.sends",
    title: "a send goes to a bus or return, is set in its place, and has a gain",
    requirement: ["MIX-3", "MIX-6", "GRAPH-3", "GRAPH-4", "GRAPH-12"],
    place: "alone",
    needs: ["mixing"],
    run: async (t) => {
      const client = await t.controller();
      await apply(client, add(track("a")), add(bus("b")), add(track("r", { kind: "return" })));
      const put = (one: Message, op = "send.add"): Message => ({ op, track: "a", send: one });
      const wrong = { rule: "send-to-bus-or-return", pointer: "/ops/0/send/target" };
      await refusedWhole(client, [put(send("s", "nowhere"))], "NOT_FOUND", known);
      await refusedWhole(client, [put(send("s", "master"))], "INVALID_PARAMS", wrong);
      await apply(client, add(track("other")), put(send("s", "r")), { ...put(send("first", "b")), index: 0 });
      await refusedWhole(client, [put(send("s", "other"), "send.set")], "INVALID_PARAMS", wrong);
      await refusedWhole(client, [put(send("s", "b"))], "CONFLICT", { rule: "unique-id" });
      await refusedWhole(client, [put(send("other", "b"))], "CONFLICT", { rule: "unique-id" });
      await refusedWhole(client, [put(send("master", "b"))], "INVALID_PARAMS", { rule: "reserved-id" });
      await apply(client, put(send("s", "b", { tap: "pre", mute: true }), "send.set"));
      await client.ok("parameter.set", { target: "s", parameter: "gain", value: -144 });
      await client.refused("parameter.set", { target: "s", parameter: "pan", value: 0 }, "INVALID_PARAMS");
      const muted = send("s", "b", { tap: "pre", mute: true, gain: -144 });
      mustEqual(member((await tracksOf(client)).get("a"), "sends"), [send("first", "b"), muted], "the sends");
      const remove = (id: string): Message => ({ op: "send.remove", track: "a", id });
      await apply(client, remove("s"), remove("first"));
      mustEqual((await tracksOf(client)).get("a"), track("a"), "the track without sends");
      await refusedWhole(client, [remove("s")], "NOT_FOUND", known);
    },
  },
  {
    id: "mixing.side-chains",
    title: "a device listens to a track that is there",
    requirement: ["MIX-4"],
    place: "alone",
    needs: ["mixing", "devices"],
    run: async (t) => {
      const client = await t.controller();
      await apply(client, add(track("a")), add(track("b", { devices: [listener("duck", "a")] })));
      const set = (source: string) => ({ op: "device.set", track: "b", device: listener("duck", source) });
      await refusedWhole(client, [set("nowhere")], "NOT_FOUND", known);
      await refusedWhole(client, [set("master")], "INVALID_PARAMS", { rule: "sidechain-of-track" });
    },
  },
  {
    id: "mixing.kinds",
    title: "clips of audio lie on audio tracks only",
    requirement: ["MIX-1"],
    place: "alone",
    needs: ["mixing"],
    run: async (t) => {
      const client = await t.controller();
      const rule = { rule: "clips-on-audio-track" };
      await apply(client, add(bus("b")), add(track("a", { clips: [clip("c", "s")] })));
      await refusedWhole(
        client,
        [{ op: "clip.add", track: "b", clip: clip("d", "s") }],
        "INVALID_PARAMS",
        rule,
      );
      await refusedWhole(client, [{ op: "track.set", id: "a", kind: "return" }], "INVALID_PARAMS", rule);
      const remove = { op: "clip.remove", track: "a", id: "c" };
      await apply(client, { op: "track.set", id: "a", kind: "return" }, remove);
    },
  },
  {
    id: "mixing.in-use",
    title: "what others put out to, send to or listen to stays; the refusal says who they are",
    requirement: ["MIX-7", "GRAPH-9"],
    place: "alone",
    needs: ["mixing"],
    run: async (t) => {
      const client = await t.controller();
      await apply(
        client,
        add(bus("b")),
        add(track("a", { output: "b" })),
        add(track("c", { sends: [send("s", "b")] })),
      );
      const inUse = { rule: "in-use", usedBy: ["a", "s"] };
      await refusedWhole(client, [{ op: "track.remove", id: "b" }], "CONFLICT", {
        ...inUse,
        pointer: "/ops/0/id",
      });
      const kind = { op: "track.set", id: "b", kind: "return" };
      await refusedWhole(client, [kind], "CONFLICT", { rule: "in-use", usedBy: ["a"] });
      await apply(
        client,
        { op: "track.remove", id: "b" },
        { op: "track.set", id: "a", output: "master" },
        { op: "send.remove", track: "c", id: "s" },
      );
    },
  },
  {
    id: "mixing.feedback-loop",
    title: "outputs and sends that lead in a circle are CONFLICT, with the tracks in the order of the signal",
    requirement: ["MIX-8"],
    place: "alone",
    needs: ["mixing"],
    run: async (t) => {
      const client = await t.controller();
      const loop = (...cycle: string[]) => ({ rule: "feedback-loop", cycle });
      await apply(client, add(bus("a", { output: "b" })), add(bus("b", { output: "c" })), add(bus("c")));
      await refusedWhole(client, [{ op: "track.set", id: "b", output: "b" }], "CONFLICT", loop("b"));
      const back = { op: "send.add", track: "c", send: send("s", "b", { tap: "pre", mute: true }) };
      await refusedWhole(client, [back], "CONFLICT", loop("b", "c"));
      const open = { op: "track.set", id: "a", output: "master" };
      await apply(client, { op: "track.set", id: "c", output: "a" }, open);
    },
  },
  {
    id: "mixing.feedback-loop-sidechain",
    title: "a device that listens to where its own track goes is a feedback loop",
    requirement: ["MIX-8"],
    place: "alone",
    needs: ["mixing", "devices"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "b", { kind: "bus" });
      await addTrack(client, "a", { output: "b" });
      const op = { op: "device.add", track: "a", device: listener("l", "b") };
      await refusedWhole(client, [op], "CONFLICT", { rule: "feedback-loop" });
      await apply(client, { op: "device.add", track: "b", device: listener("l", "a") });
    },
  },
  {
    id: "mixing.hash",
    title: "a graph with something of everything comes back as it was given, and has the hash it should",
    requirement: ["REV-2", "GRAPH-11"],
    place: "alone",
    needs: ["mixing", "devices", "automation", "note-clips", "tempo-map", "metronome"],
    run: async (t) => {
      const client = await t.controller();
      const ops = [{ op: "graph.replace", graph: everything }];
      const reply = await client.ok("graph.apply", { baseRevision: 0, ops });
      const got = await client.result("graph.get");
      mustEqual(got["graph"], everything, "the graph");
      mustEqual(member(reply, "result", "hash"), hashOfGraph(everything), "its hash");
    },
  },
];
