import type { ConformanceCase } from "../case.ts";
import { mustEqual } from "../failure.ts";
import { EMPTY_GRAPH } from "../run/context.ts";
import { addTrack, apply, clip, refusedWhole, track, tracksOf } from "../song.ts";
import { member, type Message } from "../wire/messages.ts";

const course = (target: string, parameter: string, ...values: number[]): Message => ({
  target,
  parameter,
  points: values.map((value, i) => ({ tick: i * 960, value })),
});
const automate = (automation: Message, on = "a"): Message => ({
  op: "automation.set",
  track: on,
  automation,
});
const notes = (id: string, fields: Message = {}): Message => ({
  id,
  start: 0,
  length: 3840,
  notes: [
    { start: 480, length: 240, key: 64, velocity: 90 },
    { start: 0, length: 240, key: 60, velocity: 127 },
  ],
  ...fields,
});

export const automationCases: readonly ConformanceCase[] = [
  {
    id: "automation.courses",
    title: "a course takes the place of the one its parameter had; without points there is none",
    requirement: ["AUTO-1", "AUTO-2", "GRAPH-12"],
    place: "alone",
    needs: ["automation"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a");
      await apply(client, automate(course("a", "gain", 0, -6)), automate(course("a", "mute", 1)));
      await apply(
        client,
        automate(course("a", "gain", -3)),
        automate(course("master", "gain", -1), "master"),
      );
      const found = member((await tracksOf(client)).get("a"), "automation");
      mustEqual(found, [course("a", "gain", -3), course("a", "mute", 1)], "the automation");
      const twice = track("b", { automation: [course("b", "pan", 0), course("b", "pan", 1)] });
      await refusedWhole(client, [{ op: "track.add", track: twice }], "CONFLICT", {
        rule: "unique-automation",
      });
      await refusedWhole(client, [automate(course("x", "gain", 0))], "NOT_FOUND", { rule: "known-id" });
      await apply(
        client,
        automate(course("a", "gain")),
        automate(course("a", "mute")),
        automate(course("master", "gain"), "master"),
      );
      mustEqual((await tracksOf(client)).get("a"), track("a"), "the track without automation");
      mustEqual(member(await client.result("graph.get"), "graph", "master"), { gain: 0 }, "the master");
    },
  },
  {
    id: "automation.points",
    title: "points lie in the order of their ticks, and in the parameter's range",
    requirement: ["AUTO-4", "AUTO-5"],
    place: "alone",
    needs: ["automation"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a");
      const at = (...ticks: number[]) =>
        automate({ ...course("a", "pan"), points: ticks.map((tick) => ({ tick, value: 0 })) });
      const back = { rule: "rising-ticks", pointer: "/ops/0/automation/points/2/tick" };
      await refusedWhole(client, [at(0, 10, 9)], "INVALID_PARAMS", back);
      await apply(client, at(0, 10, 10));
      const pointer = "/ops/0/automation/points/1/value";
      const wrong = async (parameter: string, value: number, rule: string) => {
        await refusedWhole(client, [automate(course("a", parameter, 0, value))], "INVALID_PARAMS", {
          rule,
          pointer,
        });
      };
      await wrong("gain", 24.5, "maximum");
      await wrong("pan", -1.5, "minimum");
      await wrong("mute", 0.5, "type");
    },
  },
  {
    id: "automation.of-devices",
    title: "a device's parameters are automated by name and go with it; others are refused",
    requirement: ["AUTO-2", "AUTO-3", "AUTO-5", "DEV-8"],
    place: "alone",
    needs: ["automation", "devices"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a", {
        devices: [{ id: "eq", type: "equaliser" }],
        automation: [course("a", "gain", 0)],
      });
      await apply(client, automate(course("eq", "band1Type", 7)), automate(course("eq", "bypass", 1)));
      const unknown = { rule: "known-parameter" };
      await refusedWhole(client, [automate(course("eq", "feedback", 0))], "INVALID_PARAMS", unknown);
      await refusedWhole(client, [automate(course("a", "solo", 0))], "INVALID_PARAMS", unknown);
      await refusedWhole(client, [automate(course("eq", "band1Type", 8))], "INVALID_PARAMS", {
        rule: "maximum",
      });
      const other = { op: "device.set", track: "a", device: { id: "eq", type: "reverb" } };
      await refusedWhole(client, [other], "INVALID_PARAMS", unknown);
      await apply(client, { op: "device.remove", track: "a", id: "eq" });
      mustEqual(
        (await tracksOf(client)).get("a"),
        track("a", { automation: [course("a", "gain", 0)] }),
        "the track",
      );
    },
  },
];

export const noteCases: readonly ConformanceCase[] = [
  {
    id: "notes.clips",
    title: "clips of notes are added, set and removed, and come back as they were given",
    requirement: ["NOTE-1", "NOTE-3", "GRAPH-5", "GRAPH-11", "GRAPH-12"],
    place: "alone",
    needs: ["note-clips"],
    run: async (t) => {
      const client = await t.controller();
      const on = (op: string, fields: Message): Message => ({ op, track: "keys", ...fields });
      const full = notes("full", {
        offset: 10,
        loop: { start: 0, end: 960 },
        mute: true,
        controllers: [
          { tick: 5, controller: 64, value: 127 },
          { tick: 1, controller: 1, value: 0 },
        ],
        pitchBend: [{ tick: 0, value: -0.5 }],
        pressure: [{ tick: 0, value: 0.25 }],
      });
      await addTrack(client, "keys", { kind: "instrument", notes: [notes("one")] });
      await apply(
        client,
        on("notes.add", { clip: full }),
        on("notes.add", { clip: notes("first"), index: 0 }),
        on("notes.set", { clip: notes("one", { start: 960, notes: [] }) }),
      );
      const wanted = [notes("first"), notes("one", { start: 960, notes: [] }), full];
      mustEqual(member((await tracksOf(client)).get("keys"), "notes"), wanted, "the clips of notes");
      await refusedWhole(client, [on("notes.remove", { id: "x" })], "NOT_FOUND", { rule: "known-id" });
      await apply(client, ...["first", "one", "full"].map((id) => on("notes.remove", { id })));
      mustEqual(
        (await tracksOf(client)).get("keys"),
        track("keys", { kind: "instrument" }),
        "the track without notes",
      );
    },
  },
  {
    id: "notes.rules",
    title:
      "notes are for instrument tracks, their loops end after they begin, and their ids are those of clips",
    requirement: ["MIX-1", "NOTE-2", "GRAPH-3"],
    place: "alone",
    needs: ["note-clips"],
    run: async (t) => {
      const client = await t.controller();
      await addTrack(client, "a", { clips: [clip("c", "s")] });
      await addTrack(client, "keys", { kind: "instrument" });
      const add = (id: string, one: Message): Message => ({ op: "notes.add", track: id, clip: one });
      const misplaced = { rule: "notes-on-instrument-track" };
      await refusedWhole(client, [add("a", notes("n"))], "INVALID_PARAMS", misplaced);
      await refusedWhole(client, [add("keys", notes("c"))], "CONFLICT", { rule: "unique-id" });
      const endless = notes("n", { loop: { start: 9, end: 9 } });
      const rule = { rule: "loop-end-after-start", pointer: "/ops/0/clip/loop/end" };
      await refusedWhole(client, [add("keys", endless)], "INVALID_PARAMS", rule);
    },
  },
];

export const tempoCases: readonly ConformanceCase[] = [
  {
    id: "tempo.map",
    title: "changes of tempo and meter are set beside what there is, in the order of their ticks",
    requirement: ["TEMPO-1", "TEMPO-2", "GRAPH-8", "GRAPH-12"],
    place: "alone",
    needs: ["tempo-map"],
    run: async (t) => {
      const client = await t.controller();
      const tempo = [
        { tick: 0, bpm: 90, ramp: true },
        { tick: 960, bpm: 140.5 },
      ];
      const meters = [{ tick: 3840, meter: { numerator: 7, denominator: 8 } }];
      const timeline = async () => member(await client.result("graph.get"), "graph", "timeline");
      await client.ok("timeline.set", { tempo });
      await client.ok("timeline.set", { meters, bpm: 100 });
      mustEqual(await timeline(), { ...EMPTY_GRAPH.timeline, bpm: 100, tempo, meters }, "the time line");
      const twice = { tempo: [...tempo, { tick: 960, bpm: 100 }] };
      const rule = "rising-ticks";
      await client.refused("timeline.set", twice, "INVALID_PARAMS", { rule, pointer: "/tempo/2/tick" });
      const back = { meters: [...meters, { ...meters[0], tick: 0 }] };
      await client.refused("timeline.set", back, "INVALID_PARAMS", { rule, pointer: "/meters/1/tick" });
      const graph = { ...EMPTY_GRAPH, timeline: { ...EMPTY_GRAPH.timeline, ...twice } };
      const pointer = "/ops/0/graph/timeline/tempo/2/tick";
      await refusedWhole(client, [{ op: "graph.replace", graph }], "INVALID_PARAMS", { rule, pointer });
      await client.ok("timeline.set", { tempo: [], meters: [] });
      mustEqual(await timeline(), { ...EMPTY_GRAPH.timeline, bpm: 100 }, "the time line without changes");
    },
  },
  {
    id: "tempo.metronome",
    title: "the metronome is set as the rest of the time line",
    requirement: ["TEMPO-3", "GRAPH-12"],
    place: "alone",
    needs: ["metronome"],
    run: async (t) => {
      const client = await t.controller();
      const metronome = { enabled: true, gain: -20, countIn: 2 };
      const timeline = async () => member(await client.result("graph.get"), "graph", "timeline");
      await client.ok("timeline.set", { metronome });
      await client.ok("timeline.set", { bpm: 99 });
      mustEqual(await timeline(), { ...EMPTY_GRAPH.timeline, bpm: 99, metronome }, "the time line");
      await client.ok("timeline.set", { metronome: { enabled: false } });
      mustEqual(await timeline(), { ...EMPTY_GRAPH.timeline, bpm: 99 }, "the time line without a metronome");
    },
  },
];
