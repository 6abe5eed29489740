import { expect, test } from "vitest";
import type { Device } from "@loophole/schemas/types";
import { makeClip, makeGraph, makeTrack } from "./fixtures/small-graph.ts";
import { missingSamples } from "./graph.ts";

const sampler = (id: string, ...samples: string[]): Device => ({
  id,
  type: "sampler",
  zones: samples.map((sample) => ({ sample, lowKey: 0, highKey: 127, rootKey: 60 })),
});

test("samples that clips and samplers name and that are not loaded are told once each (GRAPH-6, DEV-7)", () => {
  const graph = makeGraph(
    makeTrack("a", { clips: [makeClip("1", { sample: "kick" }), makeClip("2", { sample: "pad" })] }),
    makeTrack("k", { kind: "instrument", devices: [sampler("kit", "kick", "snare", "hat")] }),
  );
  expect(missingSamples(graph, (id) => id === "snare")).toEqual(["kick", "pad", "hat"]);
});
