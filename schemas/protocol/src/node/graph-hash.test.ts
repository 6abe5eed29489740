import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Graph, GraphTrack } from "@loophole/schemas/types";
import { graphHash, GraphHasher } from "./graph-hash.ts";

const track = (id: string, gain = 0): GraphTrack => ({
  id,
  gain,
  pan: 0,
  mute: false,
  solo: false,
  clips: [
    { id: `${id}-1`, sample: "s", start: 0, offset: 0, length: 48000, gain: -3.5, fadeIn: 0, fadeOut: 10 },
  ],
});
const graph = (tracks: GraphTrack[]): Graph => ({
  tracks,
  master: { gain: -1 },
  timeline: { bpm: 120, meter: { numerator: 4, denominator: 4 }, loop: { enabled: false, start: 0, end: 0 } },
});

const vectors = JSON.parse(
  readFileSync(new URL("../../../vectors/graph-hash.json", import.meta.url), "utf8"),
) as { name: string; graph: Graph; hash: string }[];

// REV-2
test.each(vectors)("the hash of the vector '$name' is the one stated there", ({ graph: given, hash }) => {
  expect(graphHash(given)).toBe(hash);
});

test("the order of members does not matter, the order of tracks does", () => {
  const { id, ...rest } = track("a");
  expect(graphHash(graph([{ ...rest, id }]))).toBe(graphHash(graph([track("a")])));
  expect(graphHash(graph([track("a"), track("b")]))).not.toBe(graphHash(graph([track("b"), track("a")])));
});

test("a hasher that remembers parts gives the same hashes", () => {
  const hasher = new GraphHasher();
  const [a, b, c] = [track("a"), track("b"), track("c")];
  for (const tracks of [[], [a], [a, b, c], [a, track("b", -6), c], [c, a]]) {
    expect(hasher.hash(graph(tracks))).toBe(graphHash(graph(tracks)));
  }
});

test("a hasher goes from any graph to any other, and a list of tracks may grow in place", () => {
  const hasher = new GraphHasher();
  for (const { graph: given } of [...vectors, ...vectors.toReversed()]) {
    expect(hasher.hash(given)).toBe(graphHash(given));
    expect(hasher.hash(structuredClone(given))).toBe(graphHash(given));
  }
  const growing = graph([]);
  for (const id of ["a", "b", "c"]) {
    growing.tracks.push(track(id));
    expect(hasher.hash(growing)).toBe(graphHash(growing));
  }
  growing.tracks.reverse();
  expect(hasher.hash(growing)).toBe(graphHash(growing));
});
