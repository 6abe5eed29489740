import { expect, test } from "vitest";
import type { NodeName } from "../../engine/crash/node-names.ts";
import { EngineMemory } from "../../engine/memory/engine-memory.ts";
import { NodeTimesReader, NodeTimesWriter } from "../../engine/memory/node-times.ts";
import { NodeCosts } from "./node-costs.ts";

function setUp(end: number) {
  const { memory } = EngineMemory.create();
  const reader = new NodeTimesReader(memory);
  const nameOf = (node: number): NodeName | undefined =>
    node === 3 ? undefined : node % 2 === 0 ? { track: `t${node}` } : { track: "t", device: `d${node}` };
  const costs = new NodeCosts({
    names: { end, nameOf },
    takeTime: (node, into) => {
      reader.take(node, into);
    },
  });
  return { writer: new NodeTimesWriter(memory), costs };
}

test("the costliest nodes are told by their names, by mean time for a block, with their worst", () => {
  const { writer, costs } = setUp(10);
  writer.add(4, 10_000);
  writer.add(4, 30_000);
  writer.add(5, 25_000);
  writer.add(8, 1_240);
  costs.measure();
  expect(costs.costliest).toEqual([
    { track: "t", device: "d5", microsecondsPerBlock: 25, worstMicroseconds: 25 },
    { track: "t4", microsecondsPerBlock: 20, worstMicroseconds: 30 },
    { track: "t8", microsecondsPerBlock: 1.2, worstMicroseconds: 1.2 },
  ]);
});

test("no more than five are told, whatever their order, and what nobody knows by name is not", () => {
  const { writer, costs } = setUp(40);
  for (const node of [20, 6, 30, 10, 12, 38, 14, 3, 24]) writer.add(node, node * 1000);
  writer.add(3, 35_000);
  costs.measure();
  expect(costs.costliest.map(({ track }) => track)).toEqual(["t38", "t30", "t24", "t20", "t14"]);
});

test("what is measured counts once: the next look tells what came since", () => {
  const { writer, costs } = setUp(10);
  writer.add(4, 10_000);
  costs.measure();
  costs.measure();
  expect(costs.costliest).toEqual([]);
  writer.add(6, 2_000);
  costs.measure();
  expect(costs.costliest.map(({ track }) => track)).toEqual(["t6"]);
});
