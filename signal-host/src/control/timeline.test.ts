import { expect, test } from "vitest";
import type { TimelineSetParams } from "@loophole/schemas/types";
import { makeGraph, refused } from "./fixtures/small-graph.ts";
import { EMPTY_GRAPH } from "./graph/empty-graph.ts";
import { GraphState } from "./graph-state.ts";
import { StillEngine } from "./still-engine.ts";
import { setTimeline } from "./timeline.ts";

function bench() {
  const state = new GraphState();
  const control = { engine: new StillEngine(), state, telemetry: { transportChanged: () => undefined } };
  const set = async (changes: TimelineSetParams) => {
    await setTimeline(control, changes);
    return state.graph.timeline;
  };
  return { state, set };
}
const waltz = { numerator: 3, denominator: 4 } as const;
const tempo = [
  { tick: 3840, bpm: 140, ramp: true },
  { tick: 7680, bpm: 90 },
];
const meters = [{ tick: 3840, meter: waltz }];

test("tempo, meters and metronome are set beside what there is; an empty list goes (TEMPO-1, TEMPO-3, GRAPH-12)", async () => {
  const { set } = bench();
  const metronome = { enabled: true, gain: -20, countIn: 2 };
  expect(await set({ tempo, meters })).toEqual({ ...EMPTY_GRAPH.timeline, tempo, meters });
  expect(await set({ metronome, bpm: 100 })).toEqual({
    ...EMPTY_GRAPH.timeline,
    bpm: 100,
    tempo,
    meters,
    metronome,
  });
  const bare = await set({ tempo: [], meters: [] });
  expect(bare).toEqual({ ...EMPTY_GRAPH.timeline, bpm: 100, metronome });
  expect(bare).not.toHaveProperty("tempo");
  const off = { enabled: false, countIn: 1 };
  expect(await set({ metronome: off })).toEqual({ ...EMPTY_GRAPH.timeline, bpm: 100, metronome: off });
  expect(await set({ metronome: { enabled: false } })).not.toHaveProperty("metronome");
});

test.each<[TimelineSetParams, string]>([
  [{ tempo: [...tempo, { tick: 7680, bpm: 91 }] }, "/tempo/2/tick"],
  [{ tempo: tempo.toReversed() }, "/tempo/1/tick"],
  [{ bpm: 100, meters: [...meters, { tick: 0, meter: waltz }] }, "/meters/1/tick"],
])("changes that do not rise are refused, and change nothing: %j (TEMPO-2)", async (changes, pointer) => {
  const { state, set } = bench();
  await expect(set(changes)).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    details: { pointer, rule: "rising-ticks" },
  });
  expect([state.revision, state.graph]).toEqual([0, EMPTY_GRAPH]);
  const graph = { ...makeGraph(), timeline: { ...EMPTY_GRAPH.timeline, ...changes } };
  expect(refused(makeGraph(), { op: "graph.replace", graph })).toEqual({
    code: "INVALID_PARAMS",
    pointer: `/ops/0/graph/timeline${pointer}`,
    rule: "rising-ticks",
  });
});
