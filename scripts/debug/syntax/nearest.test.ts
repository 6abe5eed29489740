import { expect, test } from "vitest";
import { nearestNames } from "./nearest.ts";

const names = ["transport.play", "transport.stop", "parameter.set", "system.ping", "graph.get"];

test.each([
  ["transport.plya", "transport.play"],
  ["play", "transport.play"],
  ["paramter.set", "parameter.set"],
  ["Graph.Get", "graph.get"],
  ["sytem.ping", "system.ping"],
])("‘%s’ is most likely ‘%s’", (typed, meant) => {
  expect(nearestNames(typed, names)[0]).toBe(meant);
});

test("what is far from everything is near nothing", () => {
  expect(nearestNames("make coffee", names)).toEqual([]);
  expect(nearestNames("", names)).toEqual([]);
});
