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

test("the empty graph's hash is the one in the specification", () => {
  const empty = { ...graph([]), master: { gain: 0 } };
  expect(graphHash(empty)).toBe("7d7e25a69272d86d5e4212f9623b259db529ec3fff6c5cbaac5c57850bf75a3d");
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
