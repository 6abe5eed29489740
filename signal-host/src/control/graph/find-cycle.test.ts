import fc from "fast-check";
import { expect, test } from "vitest";
import { findCycle } from "./find-cycle.ts";

const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((nodes) =>
    fc.array(fc.array(fc.nat(nodes - 1), { maxLength: 4 }), { minLength: nodes, maxLength: nodes }),
  );

/** Whether some node reaches itself, by following every edge as often as there are nodes. */
function hasCycle(edges: readonly (readonly number[])[]): boolean {
  const reached = edges.map((next) => new Set(next));
  for (let round = 0; round < edges.length; round++) {
    for (const set of reached)
      for (const node of [...set]) for (const next of edges[node] ?? []) set.add(next);
  }
  return reached.some((set, node) => set.has(node));
}

test("there is a cycle where a node reaches itself, and nowhere else; each step of it is an edge", () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const cycle = findCycle(edges);
      expect(cycle !== null).toBe(hasCycle(edges));
      if (cycle === null) return;
      expect(new Set(cycle).size).toBe(cycle.length);
      cycle.forEach((node, i) => {
        expect(edges[node]).toContain(cycle[(i + 1) % cycle.length]);
      });
    }),
  );
});

test("a long chain is walked without recursion", () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => [i + 1]);
  chain[chain.length - 1] = [];
  expect(findCycle(chain)).toBeNull();
  chain[chain.length - 1] = [99_998];
  expect(findCycle(chain)).toEqual([99_998, 99_999]);
});
