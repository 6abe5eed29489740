import { expect, test } from "vitest";
import type { ParameterSetParams } from "@loophole/schemas/types";
import { followParameter } from "./engine-parameter.ts";
import { makeGraph, makeSend, makeTrack } from "./fixtures/small-graph.ts";
import { GraphState } from "./graph-state.ts";
import { StillEngine } from "./still-engine.ts";

/** What the engine was told of one change. */
async function told(params: ParameterSetParams): Promise<string[]> {
  const state = new GraphState();
  const engine = new StillEngine();
  const a = makeTrack("a", { devices: [{ id: "eq", type: "equaliser" }], sends: [makeSend("s", "room")] });
  state.replace(makeGraph(a, makeTrack("room", { kind: "return" })));
  await followParameter(engine, state, params, state.setParameter(params));
  return engine.done;
}

test("the engine follows controls of strips, and takes what else changes with the graph", async () => {
  expect(await told({ target: "a", parameter: "pan", value: 1 })).toEqual(["a pan 1"]);
  expect(await told({ target: "master", parameter: "gain", value: -3 })).toEqual(["master gain -3"]);
  expect(await told({ target: "s", parameter: "gain", value: -3 })).toEqual(["graph 2"]);
  expect(await told({ target: "eq", parameter: "bypass", value: true })).toEqual(["graph 2"]);
  expect(await told({ target: "eq", parameter: "device", name: "band1Gain", value: 2 })).toEqual(["graph 2"]);
});
