import type { EngineChange } from "@loophole/pulse";
import { expect, test } from "vitest";
import { ChangeQueue } from "./change-queue.ts";

const gain = (target: string, value: number): EngineChange => ({
  name: "parameter.set",
  params: { target, parameter: "gain", value },
});
const remove = (id: string): EngineChange => ({ name: "graph.apply", ops: [{ op: "track.remove", id }] });

function drained(...changes: EngineChange[]): EngineChange[] {
  const queue = new ChangeQueue();
  for (const change of changes) queue.push(change);
  const out: EngineChange[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) out.push(next);
  expect(queue.length).toBe(0);
  return out;
}

test("the newest value of a parameter wins, others keep theirs", () => {
  const changes = drained(gain("a", -1), gain("b", -2), gain("a", -3), gain("a", -4));
  expect(changes).toEqual([gain("a", -4), gain("b", -2)]);
});

test("different parameters of one track do not replace each other", () => {
  const pan: EngineChange = { name: "parameter.set", params: { target: "a", parameter: "pan", value: 1 } };
  expect(drained(gain("a", -1), pan, gain("a", -2))).toEqual([gain("a", -2), pan]);
});

test("a value does not pass a change of structure", () => {
  const changes = [gain("a", -1), remove("a"), gain("a", -2)];
  expect(drained(...changes)).toEqual(changes);
});

test("changes of structure that follow each other become one transaction, in order", () => {
  const [first, ...rest] = drained(remove("a"), remove("b"), remove("c"));
  expect(rest).toEqual([]);
  expect(first).toEqual({
    name: "graph.apply",
    ops: ["a", "b", "c"].map((id) => ({ op: "track.remove", id })),
  });
});

test("changes of the time line that follow each other become one", () => {
  const bpm = (value: number): EngineChange => ({ name: "timeline.set", params: { bpm: value } });
  const meter: EngineChange = { name: "timeline.set", params: { meter: { numerator: 3, denominator: 4 } } };
  expect(drained(bpm(100), meter, bpm(101))).toEqual([
    { name: "timeline.set", params: { bpm: 101, meter: { numerator: 3, denominator: 4 } } },
  ]);
});

test("one transaction is not made larger than the protocol takes", () => {
  const many = (count: number): EngineChange => ({
    name: "graph.apply",
    ops: Array.from({ length: count }, (_, index) => ({ op: "track.remove" as const, id: `t${index}` })),
  });
  expect(drained(many(9_000), many(9_000)).length).toBe(2);
});
