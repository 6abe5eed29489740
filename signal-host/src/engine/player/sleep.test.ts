import { describe, expect, test } from "vitest";
import type { Device, Graph, GraphTrack } from "@loophole/schemas/types";
import { BenchPlayer } from "../fixtures/bench-player.ts";
import { flat, peak } from "../fixtures/parts.ts";
import { FRAMES_PER_TICK, makeClip, makeGraph, makeTrack, noise } from "../fixtures/song.ts";

// A group that is silent sleeps: that must not be heard, in whatever block it falls asleep or wakes.

const BLOCK = 64;
const bench = (graph: Graph, sound: Float32Array, block = BLOCK): BenchPlayer => {
  const made = new BenchPlayer(block);
  made.addSample("one", [sound]);
  made.setGraph(graph);
  made.player.startAt(0);
  return made;
};

describe.each<Device>([
  { id: "d", type: "compressor", parameters: { threshold: -40, ratio: 20, release: 200 } },
  { id: "d", type: "limiter", parameters: { gain: 20, ceiling: -10, release: 200 } },
])("the gain of a $type", (device) => {
  const clips = [
    makeClip({ id: "loud", sample: "one", length: 9600 }),
    makeClip({ id: "quiet", sample: "one", start: 2880, length: 9600, gain: -40 }),
  ];
  const track = (id: string, values: Partial<GraphTrack> = {}): GraphTrack =>
    makeTrack(id, clips, { devices: [{ ...device, id: `${device.id}-${id}` }], ...values });
  const quiet = (tracks: GraphTrack[], block?: number): Float32Array =>
    bench(makeGraph(tracks), flat(0.9), block).render(96_000).left.slice(72_000, 81_000);

  test("comes back in a rest, as it does where another lane of its group plays on", () => {
    // Silent itself, it keeps the four lanes awake.
    const beside = track("beside", {
      gain: -144,
      clips: [makeClip({ id: "on", sample: "one", length: 96_000, gain: -60 })],
    });
    expect(quiet([track("t")])).toEqual(quiet([track("t"), beside]));
  });

  test("is the same at any block size", () => {
    expect(quiet([track("t")], 1024)).toEqual(quiet([track("t")], 32));
  });
});

const late = (device: Device): Graph =>
  makeGraph([
    makeTrack("t", [makeClip({ id: "c", sample: "one", start: 8000, length: 9600 })], { devices: [device] }),
  ]);

test("a switch that is set in a rest is there when the next clip begins", () => {
  const switched = (before: boolean): Float32Array => {
    const device = (invertLeft: boolean): Device => ({
      id: "d",
      type: "utility",
      parameters: { invertLeft },
    });
    const made = bench(late(device(before)), noise(9600, 3));
    made.render(BLOCK * 1000);
    made.setGraph(late(device(false)));
    made.render(8000 * FRAMES_PER_TICK - BLOCK * 1000);
    return made.render(9600).left;
  };
  expect(switched(true)).toEqual(switched(false));
});

test("a reverberation that is made longer while it plays rings as long as one made so", () => {
  const device = (decay: number): Device => ({ id: "d", type: "reverb", parameters: { decay, mix: 1 } });
  const song = (each: Device): Graph =>
    makeGraph([makeTrack("t", [makeClip({ id: "c", sample: "one", length: 9600 })], { devices: [each] })]);
  const made = bench(song(device(0.1)), noise(9600, 3));
  made.setParameter(device(0.1), "decay", 20);
  made.render(BLOCK * 8000);
  expect(peak(made.render(9600).left)).toBeGreaterThan(1e-3);
});
