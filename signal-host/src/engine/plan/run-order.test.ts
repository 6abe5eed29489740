import * as fc from "fast-check";
import type { Graph, GraphTrack } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { EngineMemory } from "../memory/engine-memory.ts";
import { Heap } from "../memory/heap.ts";
import { CONTEXT_ADDRESS } from "../memory/layout.ts";
import { makeGraph, makeTrack, RATE } from "../fixtures/song.ts";
import { MixCompiler } from "./mix-compiler.ts";
import { TempoMap } from "@loophole/protocol";
import type { OrderedGroup } from "./run-order.ts";

function groupsOf(graph: Graph): readonly OrderedGroup[] {
  const { memory, maximumBytes } = EngineMemory.create();
  const compiler = new MixCompiler({
    ...{ memory, heap: new Heap(memory, maximumBytes), rate: RATE, maxFrames: 128, context: CONTEXT_ADDRESS },
    ...{ meterOf: () => 0, nodeOf: () => 0, sampleOf: () => undefined, sampleVersion: () => 0 },
  });
  return compiler.compile(graph, new TempoMap(graph.timeline, RATE)).groups;
}

const hall = makeTrack("hall", [], { kind: "return", devices: [{ id: "reverb", type: "reverb" }] });

/** Sixteen tracks, of which every fourth is sent to a reverb. */
const song = makeGraph([
  ...Array.from({ length: 16 }, (_, index) => {
    const send = { id: `send-${String(index)}`, target: "hall", gain: 0, tap: "post" as const };
    return makeTrack(`track-${String(index)}`, [], index % 4 === 1 ? { sends: [send] } : {});
  }),
  hall,
]);

test("what is sent to a reverb comes first, four abreast, and the reverb need not wait for the rest", () => {
  const [senders, reverb, ...others] = groupsOf(song);
  expect(senders).toMatchObject({ strips: [1, 5, 9, 13], after: 0 });
  expect(reverb).toMatchObject({ strips: [16], after: 1 });
  expect(others.map(({ after }) => after)).toEqual([0, 0, 0, 5]);
  expect(others.at(-1)?.strips).toEqual([17]);
});

test("strips that go the same ways are abreast", () => {
  const send = (target: string, index: number): Partial<GraphTrack> => ({
    sends: [{ id: `${target}-${String(index)}`, target, gain: 0, tap: "post" }],
  });
  const tracks = Array.from({ length: 8 }, (_, index) =>
    makeTrack(`track-${String(index)}`, [], send(index % 2 === 0 ? "hall" : "room", index)),
  );
  const room = makeTrack("room", [], { kind: "return", devices: [{ id: "small", type: "reverb" }] });
  const first = groupsOf(makeGraph([...tracks, hall, room])).slice(0, 2);
  expect(first.map(({ strips }) => strips)).toEqual([
    [0, 2, 4, 6],
    [1, 3, 5, 7],
  ]);
});

/** Tracks and buses that go to whatever comes behind them, and to the returns. */
const graphs = fc
  .array(
    fc.record({ onward: fc.nat(40), send: fc.option(fc.nat(40), { nil: undefined }), devices: fc.nat(2) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((rows) =>
    makeGraph(
      rows.map(({ onward, send, devices }, index): GraphTrack => {
        const id = `bus-${String(index)}`;
        const behind = (steps: number): string | undefined => {
          const place = index + 1 + steps;
          return place < rows.length ? `bus-${String(place)}` : undefined;
        };
        const output = behind(onward);
        const target = send === undefined ? undefined : behind(send);
        return makeTrack(id, [], {
          kind: "bus",
          devices: Array.from({ length: devices }, (_, n) => ({
            id: `${id}-${String(n)}`,
            type: "utility" as const,
          })),
          ...(output === undefined ? {} : { output }),
          ...(target === undefined
            ? {}
            : { sends: [{ id: `${id}-send`, target, gain: 0, tap: "pre" as const }] }),
        });
      }),
    ),
  );

test("no group may be run before all it needs, whatever the graph", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const groups = groupsOf(graph);
      const strips = groups.flatMap((group) => group.strips).sort((a, b) => a - b);
      expect(strips).toEqual([...graph.tracks, "master"].map((_, place) => place));
      groups.forEach(({ sources, after }, place) => {
        expect(after).toBeLessThanOrEqual(place);
        for (const source of sources) {
          expect(groups.slice(0, after).some(({ address }) => address === source)).toBe(true);
        }
      });
    }),
    { numRuns: 60 },
  );
});
