import { describe, expect, test } from "vitest";
import type { Device, GraphOp, SamplerZone } from "@loophole/schemas/types";
import { done, listener, makeGraph, makeNotes, makeTrack, refused } from "../fixtures/small-graph.ts";

const eq: Device = { id: "eq", type: "equaliser" };
const synth: Device = { id: "synth", type: "synthesiser" };
const zone = (more: Partial<SamplerZone> = {}): SamplerZone => ({
  sample: "s",
  lowKey: 0,
  highKey: 127,
  rootKey: 60,
  ...more,
});
const sampler = (...zones: SamplerZone[]): Device => ({ id: "kit", type: "sampler", zones });
const base = makeGraph(
  makeTrack("audio", { devices: [eq, { id: "lim", type: "limiter" }] }),
  makeTrack("keys", { kind: "instrument", devices: [synth], notes: [makeNotes("riff")] }),
);
const ids = (devices: readonly Device[] | undefined) => devices?.map(({ id }) => id).join(" ");

describe("devices of a track and of the master", () => {
  test("are added, moved, set in their place and removed (DEV-1)", () => {
    const after = done(
      base,
      { op: "device.add", track: "audio", device: { id: "comp", type: "compressor" }, index: 1 },
      { op: "device.move", track: "audio", id: "lim", index: 0 },
      { op: "device.set", track: "audio", device: { id: "eq", type: "equaliser", bypass: true } },
      { op: "device.add", track: "master", device: { id: "ceiling", type: "limiter" } },
    );
    expect(ids(after.tracks[0]?.devices)).toBe("lim eq comp");
    expect(after.tracks[0]?.devices?.[1]).toEqual({ id: "eq", type: "equaliser", bypass: true });
    expect(ids(after.master.devices)).toBe("ceiling");
    const less = done(after, { op: "device.remove", track: "audio", id: "eq" });
    expect(ids(less.tracks[0]?.devices)).toBe("lim comp");
  });

  test("go with their list when the last of them goes (GRAPH-12)", () => {
    const add: GraphOp = { op: "device.add", track: "master", device: { id: "ceiling", type: "limiter" } };
    const after = done(done(base, add), { op: "device.remove", track: "master", id: "ceiling" });
    expect(after).toEqual(base);
    expect(after.master).not.toHaveProperty("devices");
  });

  test("an instrument is changed for another in two operations (GRAPH-9)", () => {
    const after = done(
      base,
      { op: "device.add", track: "keys", device: sampler(zone()), index: 0 },
      { op: "device.remove", track: "keys", id: "synth" },
    );
    expect(ids(after.tracks[1]?.devices)).toBe("kit");
  });

  const wrongZone = (more: Partial<SamplerZone>): GraphOp => ({
    op: "device.set",
    track: "keys",
    device: { ...sampler(zone(), zone(more)), id: "synth" },
  });
  const zoneFault = (member: string, rule: string) => ({
    code: "INVALID_PARAMS",
    pointer: `/ops/1/device/zones/1/${member}`,
    rule,
  });
  test.each<[string, GraphOp, object]>([
    [
      "an unknown track (GRAPH-5)",
      { op: "device.add", track: "z", device: eq },
      { code: "NOT_FOUND", pointer: "/ops/1/track", rule: "known-id" },
    ],
    [
      "a device of another track (GRAPH-5)",
      { op: "device.remove", track: "keys", id: "eq" },
      { code: "NOT_FOUND", pointer: "/ops/1/id", rule: "known-id" },
    ],
    [
      "an unknown device to set (GRAPH-5)",
      { op: "device.set", track: "master", device: eq },
      { code: "NOT_FOUND", pointer: "/ops/1/device/id", rule: "known-id" },
    ],
    [
      "an id taken on another track (GRAPH-3)",
      { op: "device.add", track: "master", device: eq },
      { code: "CONFLICT", pointer: "/ops/1/device/id", rule: "unique-id" },
    ],
    [
      "an id that a track has (GRAPH-3)",
      { op: "device.add", track: "master", device: { ...eq, id: "keys" } },
      { code: "CONFLICT", pointer: "/ops/1/device/id", rule: "unique-id" },
    ],
    [
      "a device called master (GRAPH-4)",
      { op: "device.add", track: "audio", device: { ...eq, id: "master" } },
      { code: "INVALID_PARAMS", pointer: "/ops/1/device/id", rule: "reserved-id" },
    ],
    [
      "a place past the end",
      { op: "device.move", track: "audio", id: "eq", index: 2 },
      { code: "INVALID_PARAMS", pointer: "/ops/1/index", rule: "index-in-range" },
    ],
    [
      "an instrument on an audio track (DEV-2)",
      { op: "device.add", track: "audio", device: { ...synth, id: "n" }, index: 0 },
      { code: "INVALID_PARAMS", pointer: "/ops/1/device", rule: "instrument-on-instrument-track" },
    ],
    [
      "an instrument on the master (DEV-2)",
      { op: "device.add", track: "master", device: { ...synth, id: "n" } },
      { code: "INVALID_PARAMS", pointer: "/ops/1/device", rule: "instrument-on-instrument-track" },
    ],
    [
      "a second instrument (DEV-2)",
      { op: "device.add", track: "keys", device: sampler(zone()) },
      { code: "INVALID_PARAMS", pointer: "/ops/1/device", rule: "instrument-first" },
    ],
    [
      "an effect before the instrument (DEV-2)",
      { op: "device.add", track: "keys", device: { ...eq, id: "n" }, index: 0 },
      { code: "INVALID_PARAMS", pointer: "/ops/1/device", rule: "instrument-first" },
    ],
    [
      "an instrument track that becomes an audio track (DEV-2)",
      { op: "track.set", id: "keys", kind: "return" },
      { code: "INVALID_PARAMS", pointer: "/ops/1/kind", rule: "notes-on-instrument-track" },
    ],
    [
      "a new track whose instrument is second (DEV-2)",
      {
        op: "track.add",
        track: makeTrack("n", { kind: "instrument", devices: [{ ...eq, id: "e" }, sampler()] }),
      },
      { code: "INVALID_PARAMS", pointer: "/ops/1/track/devices/1", rule: "instrument-first" },
    ],
    [
      "a zone without keys (DEV-6)",
      wrongZone({ lowKey: 61, highKey: 60 }),
      zoneFault("highKey", "high-not-below-low"),
    ],
    [
      "a zone whose velocities end below those it has by default (DEV-6)",
      wrongZone({ lowVelocity: 100, highVelocity: 99 }),
      zoneFault("highVelocity", "high-not-below-low"),
    ],
    ["a zone without sound (DEV-6)", wrongZone({ start: 10, end: 10 }), zoneFault("end", "end-after-start")],
    [
      "a zone whose loop is empty (DEV-6)",
      wrongZone({ loop: { start: 5, end: 5 } }),
      zoneFault("loop/end", "loop-end-after-start"),
    ],
  ])("refuses %s, and says which operation is to blame (GRAPH-10)", (_, op, expected) => {
    expect(refused(base, { op: "track.add", track: makeTrack("good") }, op)).toEqual(expected);
  });

  test("are at most 64 on a track", () => {
    const many = Array.from({ length: 64 }, (_, i): Device => ({ id: `d${String(i)}`, type: "utility" }));
    const full = makeGraph(makeTrack("t", { devices: many }));
    expect(refused(full, { op: "device.add", track: "t", device: eq })).toEqual({
      code: "RESOURCE_EXHAUSTED",
      pointer: "/ops/0",
      rule: "maxItems",
    });
  });

  test("what no operation touches stays the same object", () => {
    const song = makeGraph(
      makeTrack("a", { devices: [eq] }),
      makeTrack("b", { devices: [listener("l", "a")] }),
    );
    const after = done(song, { op: "device.set", track: "b", device: listener("l", "a") });
    expect(after.tracks[0]).toBe(song.tracks[0]);
    expect(after.tracks[1]?.clips).toBe(song.tracks[1]?.clips);
  });
});

describe("clips of notes", () => {
  const names = (graph: typeof base) => graph.tracks[1]?.notes?.map(({ id }) => id).join(" ");

  test("are added, set and removed on their track; notes keep the order they have (NOTE-1, NOTE-3)", () => {
    const later = { start: 480, length: 10, key: 40, velocity: 1 };
    const earlier = { start: 0, length: 10, key: 50, velocity: 2 };
    const after = done(
      base,
      { op: "notes.add", track: "keys", clip: makeNotes("intro"), index: 0 },
      { op: "notes.set", track: "keys", clip: makeNotes("riff", { notes: [later, earlier] }) },
      { op: "notes.add", track: "keys", clip: makeNotes("outro", { loop: { start: 0, end: 480 } }) },
      { op: "notes.remove", track: "keys", id: "intro" },
    );
    expect(names(after)).toBe("riff outro");
    expect(after.tracks[1]?.notes?.[0]?.notes).toEqual([later, earlier]);
    const none = done(base, { op: "notes.remove", track: "keys", id: "riff" });
    expect(none.tracks[1]).not.toHaveProperty("notes");
  });

  test.each<[string, GraphOp, object]>([
    [
      "an audio track (MIX-1)",
      { op: "notes.add", track: "audio", clip: makeNotes("n") },
      { code: "INVALID_PARAMS", pointer: "/ops/0", rule: "notes-on-instrument-track" },
    ],
    [
      "an id that a clip of audio has (GRAPH-3)",
      {
        op: "graph.replace",
        graph: makeGraph(
          makeTrack("a", {
            clips: [{ id: "x", sample: "s", start: 0, offset: 0, length: 1, gain: 0, fadeIn: 0, fadeOut: 0 }],
          }),
          makeTrack("k", { kind: "instrument", notes: [makeNotes("x")] }),
        ),
      },
      { code: "CONFLICT", pointer: "/ops/0/graph/tracks/1/notes/0/id", rule: "unique-id" },
    ],
    [
      "a loop that ends where it starts (NOTE-2)",
      { op: "notes.set", track: "keys", clip: makeNotes("riff", { loop: { start: 480, end: 480 } }) },
      { code: "INVALID_PARAMS", pointer: "/ops/0/clip/loop/end", rule: "loop-end-after-start" },
    ],
    [
      "an unknown clip (GRAPH-5)",
      { op: "notes.remove", track: "keys", id: "nothing" },
      { code: "NOT_FOUND", pointer: "/ops/0/id", rule: "known-id" },
    ],
  ])("are refused: %s", (_, op, expected) => {
    expect(refused(base, op)).toEqual(expected);
  });
});

test("the points of a clip's gain rise, in frames", () => {
  const clip = { id: "c", sample: "s", start: 0, offset: 0, length: 10, gain: 0, fadeIn: 0, fadeOut: 0 };
  const envelope = [5, 5, 4].map((frame) => ({ frame, gain: 0 }));
  expect(refused(base, { op: "clip.add", track: "audio", clip: { ...clip, envelope } })).toEqual({
    code: "INVALID_PARAMS",
    pointer: "/ops/0/clip/envelope/2/frame",
    rule: "rising-frames",
  });
});
