import fc from "fast-check";
import { graphHash } from "@loophole/protocol/node";
import { expect, test } from "vitest";
import type { ParameterSetParams } from "@loophole/schemas/types";
import { applyOps } from "./graph/apply-ops.ts";
import { GraphState } from "./graph-state.ts";

function stateOf(...ids: string[]): GraphState {
  const state = new GraphState();
  const outcome = applyOps(
    state.graph,
    ids.map((id) => ({
      op: "track.add",
      track: { id, gain: 0, pan: 0, mute: false, solo: false, clips: [] },
    })),
  );
  if (!outcome.ok) throw new Error(outcome.error.message);
  state.replace(outcome.graph);
  return state;
}

const change: fc.Arbitrary<ParameterSetParams> = fc.oneof(
  fc.record({
    target: fc.constantFrom("a", "b", "master"),
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
);

test("the hash kept up from change to change is the graph's hash, and each change adds a revision", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const state = stateOf("a", "b");
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
