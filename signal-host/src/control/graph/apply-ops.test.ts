import { describe, expect, test } from "vitest";
import type { Graph, GraphOp } from "@loophole/schemas/types";
import { done, makeClip as clip, makeGraph as graph, makeTrack, refused } from "../fixtures/small-graph.ts";
import { EMPTY_GRAPH } from "./empty-graph.ts";

const track = (id: string, ...clips: ReturnType<typeof clip>[]) => makeTrack(id, { clips });
const names = (g: Graph) => g.tracks.map((t) => `${t.id}:${t.clips.map((c) => c.id).join("")}`);

describe("applying operations", () => {
  const base = graph(track("a", clip("x"), clip("y")), track("b", clip("z")), track("c"));

  test("adds, removes and moves tracks", () => {
    const after = done(
      base,
      { op: "track.add", track: track("d", clip("w")), index: 1 },
      { op: "track.move", id: "c", index: 0 },
      { op: "track.remove", id: "a" },
    );
    expect(names(after)).toEqual(["c:", "d:w", "b:z"]);
  });

  test("adds, removes and sets clips", () => {
    const after = done(
      base,
      { op: "clip.add", track: "a", clip: clip("v"), index: 0 },
      { op: "clip.remove", track: "a", id: "x" },
      { op: "clip.add", track: "a", clip: clip("x") },
      { op: "clip.set", track: "b", clip: clip("z", { start: 960 }) },
    );
    expect(names(after)).toEqual(["a:vyx", "b:z", "c:"]);
    expect(after.tracks[1]?.clips[0]?.start).toBe(960);
  });

  test("later operations see what earlier ones did", () => {
    const after = done(
      base,
      { op: "track.add", track: track("n") },
      { op: "clip.add", track: "n", clip: clip("m") },
      { op: "track.remove", id: "b" },
      { op: "clip.add", track: "n", clip: clip("z") },
    );
    expect(names(after)).toEqual(["a:xy", "c:", "n:mz"]);
  });

  test("replaces the whole graph, and goes on from there", () => {
    const after = done(
      base,
      { op: "graph.replace", graph: { ...graph(track("q", clip("x"))), master: { gain: -6 } } },
      { op: "clip.add", track: "q", clip: clip("y") },
    );
    expect(names(after)).toEqual(["q:xy"]);
    expect(after.master.gain).toBe(-6);
  });

  test("what is not touched stays the same object, and the old graph stays as it was", () => {
    const before = structuredClone(base);
    const after = done(base, { op: "clip.set", track: "b", clip: clip("z", { gain: -3 }) });
    expect(after.tracks[0]).toBe(base.tracks[0]);
    expect(after.tracks[2]).toBe(base.tracks[2]);
    expect(after.tracks[1]).not.toBe(base.tracks[1]);
    expect(base).toEqual(before);
  });
});

describe("refusing operations", () => {
  const base = graph(track("a", clip("x")), track("b"));
  const good: GraphOp = { op: "track.add", track: track("good") };

  test.each<[string, GraphOp, ReturnType<typeof refused>]>([
    [
      "a track id that is taken",
      { op: "track.add", track: track("a") },
      { code: "CONFLICT", pointer: "/ops/1/track/id", rule: "unique-id" },
    ],
    [
      "a track called master",
      { op: "track.add", track: track("master") },
      { code: "INVALID_PARAMS", pointer: "/ops/1/track/id", rule: "reserved-id" },
    ],
    [
      "a clip id taken on another track",
      { op: "clip.add", track: "b", clip: clip("x") },
      { code: "CONFLICT", pointer: "/ops/1/clip/id", rule: "unique-id" },
    ],
    [
      "a clip id taken, inside a new track",
      { op: "track.add", track: track("n", clip("m"), clip("x")) },
      { code: "CONFLICT", pointer: "/ops/1/track/clips/1/id", rule: "unique-id" },
    ],
    [
      "an unknown track",
      { op: "clip.add", track: "z", clip: clip("n") },
      { code: "NOT_FOUND", pointer: "/ops/1/track", rule: "known-id" },
    ],
    [
      "an unknown clip",
      { op: "clip.remove", track: "b", id: "x" },
      { code: "NOT_FOUND", pointer: "/ops/1/id", rule: "known-id" },
    ],
    [
      "an unknown clip to set",
      { op: "clip.set", track: "b", clip: clip("x") },
      { code: "NOT_FOUND", pointer: "/ops/1/clip/id", rule: "known-id" },
    ],
    [
      "an unknown track to remove",
      { op: "track.remove", id: "z" },
      { code: "NOT_FOUND", pointer: "/ops/1/id", rule: "known-id" },
    ],
    [
      "an unknown track to move",
      { op: "track.move", id: "z", index: 0 },
      { code: "NOT_FOUND", pointer: "/ops/1/id", rule: "known-id" },
    ],
    [
      "a place past the end",
      { op: "track.move", id: "a", index: 3 },
      { code: "INVALID_PARAMS", pointer: "/ops/1/index", rule: "index-in-range" },
    ],
    [
      "a place past the end for a clip",
      { op: "clip.add", track: "a", clip: clip("n"), index: 2 },
      { code: "INVALID_PARAMS", pointer: "/ops/1/index", rule: "index-in-range" },
    ],
    [
      "a loop that ends where it starts",
      { op: "clip.set", track: "a", clip: clip("x", { loop: { start: 5, end: 5 } }) },
      { code: "INVALID_PARAMS", pointer: "/ops/1/clip/loop/end", rule: "loop-end-after-start" },
    ],
    [
      "a whole graph with a track twice",
      { op: "graph.replace", graph: graph(track("a"), track("a")) },
      { code: "CONFLICT", pointer: "/ops/1/graph/tracks/1/id", rule: "unique-id" },
    ],
  ])("%s, and says which operation broke which rule", (_, op, expected) => {
    expect(refused(base, good, op)).toEqual(expected);
  });
});

test("a thousand tracks and ten thousand clips go in one transaction, and again by pieces", () => {
  const ops: GraphOp[] = [];
  for (let t = 0; t < 1000; t++) {
    ops.push({ op: "track.add", track: track(`t${String(t)}`) });
    for (let c = 0; c < 10; c++) {
      ops.push({ op: "clip.add", track: `t${String(t)}`, clip: clip(`c${String(t)}-${String(c)}`) });
    }
  }
  const full = done(EMPTY_GRAPH, ...ops);
  expect(full.tracks).toHaveLength(1000);
  const emptied = done(
    full,
    ...full.tracks.flatMap((t) =>
      t.clips.map((c): GraphOp => ({ op: "clip.remove", track: t.id, id: c.id })),
    ),
  );
  expect(emptied.tracks.every((t) => t.clips.length === 0)).toBe(true);
});
