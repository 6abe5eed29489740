import { expect, test } from "vitest";
import { NODE_SLOTS, STRIP_SLOTS } from "../memory/layout.ts";
import { type NodePlace, NodeTable } from "./node-table.ts";

const places = (types: Readonly<Record<string, string>>, track = "t"): Map<string, NodePlace> =>
  new Map(Object.entries(types).map(([id, type]) => [id, { track, type }]));

test("a device keeps its number wherever it goes, and one of another type in its place has another (TIME-16)", () => {
  const table = new NodeTable();
  table.keep(places({ a: "equaliser", b: "delay" }));
  const [a, b] = [table.numberOf("a"), table.numberOf("b")];
  table.keep(places({ a: "equaliser", b: "utility" }, "elsewhere"));
  expect(table.numberOf("a")).toBe(a);
  expect(table.nameOf(a)).toEqual({ track: "elsewhere", device: "a" });
  expect(table.numberOf("b")).not.toBe(b);
  expect(table.nameOf(b)).toBeUndefined();
});

test("what is new has no number that the graph before had, and numbers are used again later", () => {
  const table = new NodeTable();
  table.keep(places({ a: "delay" }));
  const a = table.numberOf("a");
  table.keep(places({ b: "delay" }));
  expect(table.numberOf("b")).not.toBe(a);
  table.keep(places({ b: "delay", c: "delay" }));
  expect(table.numberOf("c")).toBe(a);
  expect(table.end).toBe(STRIP_SLOTS + 3);
});

test("when numbers run out, those of the graph before are used at once", () => {
  const table = new NodeTable();
  const many = (prefix: string) =>
    places(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`${prefix}${String(i)}`, "delay"])));
  table.keep(many("a"));
  table.keep(many("b"));
  const numbers = [...many("b").keys()].map((id) => table.numberOf(id));
  expect(new Set(numbers).size).toBe(6000);
  expect(Math.min(...numbers)).toBeGreaterThan(STRIP_SLOTS);
  expect(Math.max(...numbers)).toBeLessThan(NODE_SLOTS);
});

test("a graph that is not taken leaves the numbers as they were", () => {
  const table = new NodeTable();
  table.keep(places({ a: "delay", b: "delay" }));
  const state = () => [table.numberOf("a"), table.numberOf("b"), table.numberOf("c"), table.end];
  const before = state();
  const forget = table.keep(places({ a: "utility", c: "delay" }));
  expect(state()).not.toEqual(before);
  forget();
  expect(state()).toEqual(before);
  expect(table.nameOf(table.numberOf("a"))).toEqual({ track: "t", device: "a" });
});
