import type { ConformanceCase } from "../case.ts";
import { must, mustEqual } from "../failure.ts";
import { hashOfGraph } from "../graph-hash.ts";
import { EMPTY_GRAPH } from "../run/context.ts";
import { addTrack, apply, clip, refusedWhole, setGain, track, tracksOf } from "../song.ts";
import { listAt, member, numberAt, textAt, type Message } from "../wire/messages.ts";

/** A graph with what is hard to hash: fractions, exponents, minus zero, loops, many tracks. */
function hardGraph(): Message {
  const gains = [-6.5, 0.1, 1e-7, -0, 24, -144, 3.141592653589793, 5e-324, -1.7976e-300];
  const tracks = gains.map((gain, i) =>
    track(`t-${String(i)}`, {
      gain,
      pan: (i - 4) / 4.1,
      solo: i % 2 === 0,
      clips: Array.from({ length: i }, (_, c) =>
        clip(`c_${String(i)}-${String(c)}`, "Z", {
          start: c * 960,
          gain: gain / 2,
          ...(c % 2 === 0 ? { loop: { start: 0, end: 100 } } : {}),
        }),
      ),
    }),
  );
  return {
    ...EMPTY_GRAPH,
    tracks,
    timeline: {
      bpm: 123.456_789,
      meter: { numerator: 7, denominator: 8 },
      loop: { enabled: true, start: 1, end: 1e12 },
    },
  };
}

export const graphCases: readonly ConformanceCase[] = [
  {
    id: "graph.hash",
    title: "the hash is that of the graph, as docs/specs/ipc/graph-hash.md computes it",
    requirement: ["REV-2", "REV-3", "GRAPH-6"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const graphs = [
        EMPTY_GRAPH,
        hardGraph(),
        { ...EMPTY_GRAPH, tracks: [track("a"), track("B"), track("_")] },
      ];
      for (const graph of graphs) {
        const reply = await client.ok("graph.apply", {
          baseRevision: 0,
          ops: [{ op: "graph.replace", graph }],
        });
        const got = await client.result("graph.get");
        const hash = hashOfGraph(got["graph"]);
        mustEqual(hashOfGraph(graph), hash, "the hash of the graph that comes back");
        mustEqual(got["hash"], hash, "hash of graph.get");
        mustEqual(member(reply, "result", "hash"), hash, "hash of graph.apply");
        mustEqual(member(reply, "applied", "hash"), hash, "applied.hash");
        mustEqual((await client.result("system.sync"))["hash"], hash, "hash of system.sync");
        mustEqual((await client.result("system.status"))["hash"], hash, "hash of system.status");
      }
    },
  },
  {
    id: "graph.hash-follows",
    title: "after each small change the hash is that of the whole graph",
    requirement: ["REV-2", "REV-3"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await client.ok("graph.apply", { baseRevision: 0, ops: [{ op: "graph.replace", graph: hardGraph() }] });
      const changes: (() => Promise<Message>)[] = [
        () => client.ok("parameter.set", setGain(-3.25, "t-4")),
        () => client.ok("parameter.set", { target: "t-2", parameter: "mute", value: true }),
        () => client.ok("parameter.set", setGain(-0.5)),
        () => client.ok("timeline.set", { bpm: 60 }),
        () => apply(client, { op: "track.move", id: "t-8", index: 0 }),
        () => apply(client, { op: "clip.remove", track: "t-3", id: "c_3-1" }),
        () => apply(client, { op: "clip.set", track: "t-3", clip: clip("c_3-0", "other", { fadeIn: 7 }) }),
        () => apply(client, { op: "track.remove", id: "t-5" }),
      ];
      for (const change of changes) {
        const reply = await change();
        const { graph } = await client.result("graph.get");
        mustEqual(member(reply, "applied", "hash"), hashOfGraph(graph), "applied.hash");
      }
    },
  },
  {
    id: "graph.revisions",
    title: "every accepted change adds one to the revision, a refused one does not",
    requirement: ["REV-1"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      let revision = await client.revision();
      const next = async (reply: Message) => {
        revision += 1;
        mustEqual(numberAt(reply, "applied", "revision"), revision, "applied.revision");
        mustEqual(await client.revision(), revision, "the revision");
      };
      await next(await addTrack(client, "a"));
      await next(await client.ok("parameter.set", setGain(-1, "a")));
      await next(await client.ok("parameter.set", setGain(-1, "a")));
      await next(await client.ok("timeline.set", { bpm: 100 }));
      await client.refused("parameter.set", setGain(-1, "b"), "NOT_FOUND");
      await client.refused("timeline.set", {}, "INVALID_PARAMS");
      await client.ok("transport.locate", { position: { tick: 960 } });
      mustEqual(await client.revision(), revision, "the revision");
    },
  },
  {
    id: "graph.expect",
    title: "expect at another revision is CONFLICT with revision and hash, and nothing is done",
    requirement: ["REV-5"],
    place: "alone",
    needs: ["expect-revision"],
    run: async (t) => {
      const client = await t.controller();
      const { revision, hash } = await client.result("system.sync");
      const right = { fields: { expect: { revision } } };
      const wrong = { fields: { expect: { revision: Number(revision) + 1 } } };
      const details = { revision, hash };
      await client.refused("parameter.set", setGain(-1), "CONFLICT", details, wrong);
      await client.refused("transport.play", {}, "CONFLICT", details, wrong);
      await client.refused("system.ping", {}, "CONFLICT", details, wrong);
      mustEqual((await client.result("transport.get"))["playing"], false, "playing");
      await client.ok("parameter.set", setGain(-1), right);
      await client.refused(
        "parameter.set",
        setGain(-2),
        "CONFLICT",
        { revision: Number(revision) + 1 },
        right,
      );
      mustEqual(await client.revision(), Number(revision) + 1, "the revision");
    },
  },
  {
    id: "graph.whole-or-not",
    title: "graph.apply is wholly accepted or wholly refused",
    requirement: ["GRAPH-1"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a");
      const good = { op: "track.add", track: track("b") };
      await refusedWhole(client, [good, { op: "track.remove", id: "nobody" }], "NOT_FOUND");
      await refusedWhole(client, [good, { op: "track.add", track: track("a") }], "CONFLICT");
      await refusedWhole(client, [good, { op: "track.add", track: track("master") }], "INVALID_PARAMS");
      await refusedWhole(client, [good, { op: "clip.remove", track: "b", id: "c" }], "NOT_FOUND");
    },
  },
  {
    id: "graph.base-revision",
    title: "another baseRevision is CONFLICT with the revision; a lone graph.replace may have any",
    requirement: ["GRAPH-2", "REV-6"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const revision = await client.revision();
      const ops = [{ op: "track.add", track: track("a") }];
      await client.refused("graph.apply", { baseRevision: revision + 1, ops }, "CONFLICT", { revision });
      await client.refused("graph.apply", { baseRevision: revision - 1, ops }, "CONFLICT", { revision });
      const replace = { op: "graph.replace", graph: EMPTY_GRAPH };
      await client.ok("graph.apply", { baseRevision: revision + 99, ops: [replace] });
      const two = { baseRevision: revision + 99, ops: [replace, ...ops] };
      await client.refused("graph.apply", two, "CONFLICT", { revision: revision + 1 });
    },
  },
  {
    id: "graph.unique-ids",
    title: "ids of tracks, and of clips in the whole graph, are unique: one that is taken is CONFLICT",
    requirement: ["GRAPH-3"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a", { clips: [clip("c", "s")] });
      await addTrack(client, "b");
      await refusedWhole(client, [{ op: "track.add", track: track("a") }], "CONFLICT");
      await refusedWhole(client, [{ op: "clip.add", track: "b", clip: clip("c", "s") }], "CONFLICT");
      const twice = track("d", { clips: [clip("x", "s"), clip("x", "s")] });
      await refusedWhole(client, [{ op: "track.add", track: twice }], "CONFLICT");
    },
  },
  {
    id: "graph.master-reserved",
    title: "master is no track's id",
    requirement: ["GRAPH-4"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await refusedWhole(client, [{ op: "track.add", track: track("master") }], "INVALID_PARAMS");
      const graph = { ...EMPTY_GRAPH, tracks: [track("master")] };
      await refusedWhole(client, [{ op: "graph.replace", graph }], "INVALID_PARAMS");
    },
  },
  {
    id: "graph.not-found",
    title: "an operation on a track or clip that is not there is NOT_FOUND",
    requirement: ["GRAPH-5"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a");
      const ops: Message[] = [
        { op: "track.remove", id: "x" },
        { op: "track.move", id: "x", index: 0 },
        { op: "clip.add", track: "x", clip: clip("c", "s") },
        { op: "clip.remove", track: "a", id: "c" },
        { op: "clip.set", track: "a", clip: clip("c", "s") },
      ];
      for (const op of ops) await refusedWhole(client, [op], "NOT_FOUND");
    },
  },
  {
    id: "graph.loops",
    title: "a loop in a clip ends after its start",
    requirement: ["GRAPH-13"],
    place: "alone",
    needs: ["clip-loop"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a");
      const op = { op: "clip.add", track: "a", clip: clip("c", "s", { loop: { start: 7, end: 7 } }) };
      const details = { pointer: "/ops/0/clip/loop/end", rule: "loop-end-after-start" };
      await refusedWhole(client, [op], "INVALID_PARAMS", details);
    },
  },
  {
    id: "graph.clip-shapes",
    title: "shapes of fades, gain envelopes, reverse and mute of a clip come back as they were given",
    requirement: ["GRAPH-11", "GRAPH-13"],
    place: "alone",
    needs: ["clip-shapes"],
    run: async (t) => {
      const client = await t.controller();
      const envelope = (...frames: number[]) => frames.map((frame) => ({ frame, gain: -6, curve: "smooth" }));
      const shaped = clip("c", "s", {
        fadeInShape: "equalPower",
        fadeOutShape: "linear",
        envelope: envelope(0, 10, 10),
        reverse: true,
        mute: false,
      });
      await addTrack(client, "a", { clips: [shaped] });
      mustEqual(member((await tracksOf(client)).get("a"), "clips", 0), shaped, "the clip");
      const back = { op: "clip.set", track: "a", clip: { ...shaped, envelope: envelope(0, 10, 9) } };
      const details = { pointer: "/ops/0/clip/envelope/2/frame", rule: "rising-frames" };
      await refusedWhole(client, [back], "INVALID_PARAMS", details);
    },
  },
  {
    id: "graph.missing-samples",
    title: "graph.get names the samples that clips want and that are not loaded",
    requirement: ["GRAPH-6"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a", { clips: [clip("one", "here"), clip("two", "absent")] });
      await client.ok("sample.load", { sample: "here", path: t.wav("here.wav", { seconds: 0.1 }) });
      mustEqual(listAt(await client.result("graph.get"), "missingSamples"), ["absent"], "missingSamples");
    },
  },
  {
    id: "graph.parameters",
    title: "parameter.set sets one value; the master has a gain only",
    requirement: ["GRAPH-7"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a");
      const values = { gain: -6.25, pan: 0.5, mute: true, solo: true };
      for (const [parameter, value] of Object.entries(values)) {
        await client.ok("parameter.set", { target: "a", parameter, value });
      }
      const { graph } = await client.result("graph.get");
      mustEqual(listAt(graph, "tracks")[0], track("a", values), "the track");
      for (const [parameter, value] of Object.entries(values).slice(1)) {
        await client.refused("parameter.set", { target: "master", parameter, value }, "INVALID_PARAMS");
      }
      await client.refused("parameter.set", setGain(0, "nobody"), "NOT_FOUND");
    },
  },
  {
    id: "graph.timeline",
    title: "timeline.set changes what is given and leaves the rest",
    requirement: ["GRAPH-8"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const loop = { enabled: true, start: 0, end: 3840 };
      const meter = { numerator: 3, denominator: 4 };
      await client.ok("timeline.set", { bpm: 90.5 });
      await client.ok("timeline.set", { meter });
      await client.ok("timeline.set", { loop });
      const { graph } = await client.result("graph.get");
      mustEqual(member(graph, "timeline"), { bpm: 90.5, meter, loop }, "the timeline");
      const state = await client.result("transport.get");
      mustEqual([state["bpm"], state["loop"]], [90.5, loop], "bpm and loop of the transport");
    },
  },
  {
    id: "graph.seen-by-all",
    title: "what the controller changes is what every other client sees",
    requirement: ["GRAPH-6", "REV-4"],
    place: "alone",
    run: async (t) => {
      const client = await t.controller();
      const observer = await t.client();
      await addTrack(client, "seen");
      mustEqual(await observer.result("graph.get"), await client.result("graph.get"), "the graph");
      must(textAt(await observer.result("system.status"), "hash") !== "", "a hash", "none");
    },
  },
];
