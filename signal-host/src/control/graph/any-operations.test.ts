import fc from "fast-check";
import { expect, test } from "vitest";
import type { AutomationPoint, Device, GraphOp, TrackKind } from "@loophole/schemas/types";
import { listener, makeClip, makeGraph, makeNotes, makeSend, makeTrack } from "../fixtures/small-graph.ts";
import { applyOps } from "./apply-ops.ts";
import { EMPTY_GRAPH } from "./empty-graph.ts";

const track = fc.constantFrom("t1", "t2", "t3", "b1", "b2");
const strip = fc.oneof({ weight: 4, arbitrary: track }, { weight: 1, arbitrary: fc.constant("master") });
const part = fc.constantFrom("x1", "x2", "x3", "t1", "b1");
const kind = fc.constantFrom<TrackKind>("audio", "instrument", "bus", "return");
const index = fc.option(fc.nat(2), { nil: undefined });
const device: fc.Arbitrary<Device> = fc.oneof(
  part.map((id): Device => ({ id, type: "equaliser" })),
  part.map((id): Device => ({ id, type: "synthesiser" })),
  fc.tuple(part, track).map(([id, from]) => listener(id, from)),
);
const clip = fc.constantFrom("c1", "c2").map((id) => makeClip(id));
const notes = fc.constantFrom("c1", "c2", "c3").map((id) => makeNotes(id));
const send = fc.tuple(part, track).map(([id, target]) => makeSend(id, target));
const automation = fc.record({
  target: fc.oneof(strip, part),
  parameter: fc.constantFrom("gain", "mute", "bypass", "band1Gain", "threshold"),
  points: fc.constantFrom<AutomationPoint[]>([], [{ tick: 0, value: 0 }], [{ tick: 0, value: 1.5 }]),
});
const at = <T extends object>(op: T, place: number | undefined): T =>
  place === undefined ? op : { ...op, index: place };

const operation: fc.Arbitrary<GraphOp> = fc.oneof(
  fc.tuple(track, kind, index).map(([id, as, i]): GraphOp => {
    return at({ op: "track.add" as const, track: makeTrack(id, { kind: as }) }, i);
  }),
  track.map((id): GraphOp => ({ op: "track.remove", id })),
  fc.tuple(track, fc.nat(3)).map(([id, i]): GraphOp => ({ op: "track.move", id, index: i })),
  fc.tuple(track, kind).map(([id, as]): GraphOp => ({ op: "track.set", id, kind: as })),
  fc.tuple(track, strip).map(([id, output]): GraphOp => ({ op: "track.set", id, output })),
  fc.tuple(track, clip).map(([id, one]): GraphOp => ({ op: "clip.add", track: id, clip: one })),
  fc.tuple(track, clip).map(([id, one]): GraphOp => ({ op: "clip.remove", track: id, id: one.id })),
  fc.tuple(track, notes).map(([id, one]): GraphOp => ({ op: "notes.add", track: id, clip: one })),
  fc.tuple(track, notes).map(([id, one]): GraphOp => ({ op: "notes.remove", track: id, id: one.id })),
  fc.tuple(strip, device, index).map(([id, one, i]): GraphOp => {
    return at({ op: "device.add" as const, track: id, device: one }, i);
  }),
  fc.tuple(strip, part).map(([id, one]): GraphOp => ({ op: "device.remove", track: id, id: one })),
  fc.tuple(strip, part, fc.nat(2)).map(([id, one, i]): GraphOp => {
    return { op: "device.move", track: id, id: one, index: i };
  }),
  fc.tuple(strip, device).map(([id, one]): GraphOp => ({ op: "device.set", track: id, device: one })),
  fc.tuple(track, send).map(([id, one]): GraphOp => ({ op: "send.add", track: id, send: one })),
  fc.tuple(track, send).map(([id, one]): GraphOp => ({ op: "send.set", track: id, send: one })),
  fc.tuple(track, part).map(([id, one]): GraphOp => ({ op: "send.remove", track: id, id: one })),
  fc
    .tuple(strip, automation)
    .map(([id, one]): GraphOp => ({ op: "automation.set", track: id, automation: one })),
);
const transactions = fc.array(fc.array(operation, { minLength: 1, maxLength: 2 }), {
  minLength: 20,
  maxLength: 40,
  size: "max",
});

/** A song in which much of what operations ask for is there. */
const song = makeGraph(
  makeTrack("t1", { clips: [makeClip("c1")], devices: [{ id: "x1", type: "equaliser" }], output: "b1" }),
  makeTrack("t2", { kind: "instrument", notes: [makeNotes("c3")] }),
  makeTrack("b1", { kind: "bus", sends: [makeSend("x3", "b2")] }),
  makeTrack("b2", { kind: "return" }),
);

test("whatever operations make of a graph is a graph that could be put in place whole, and hides nothing empty", () => {
  let accepted = 0;
  fc.assert(
    fc.property(transactions, (all) => {
      let graph = song;
      for (const ops of all) {
        const outcome = applyOps(graph, ops);
        if (!outcome.ok) {
          expect(outcome.error.pointer).toMatch(/^\/ops\/\d/);
          continue;
        }
        accepted += 1;
        graph = outcome.graph;
        expect(applyOps(EMPTY_GRAPH, [{ op: "graph.replace", graph }])).toEqual({ ok: true, graph });
        for (const { devices, sends, notes: melodies, automation: courses } of graph.tracks) {
          expect([devices, sends, melodies, courses]).not.toContainEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(accepted).toBeGreaterThan(300);
});
