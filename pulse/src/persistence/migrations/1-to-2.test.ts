import { isProject } from "@loophole/schemas/validators";
import { expect, test } from "vitest";
import { oneToTwo } from "./1-to-2.ts";

const clip = {
  id: "kick",
  name: "Kick",
  media: "loop",
  start: 0,
  offset: 0,
  length: 480,
  gain: 0,
  fadeIn: 0,
  fadeOut: 0,
};
const old = {
  format: "loophole-project",
  version: 1,
  id: "song",
  name: "Song",
  sampleRate: 48_000,
  timeline: {
    bpm: 96,
    meter: { numerator: 3, denominator: 4 },
    loop: { enabled: true, start: 0, end: 960 },
  },
  master: { gain: -1 },
  media: [{ id: "loop", name: "Loop", file: "media/loop.wav", sampleRate: 44_100, channels: 1, frames: 480 }],
  tracks: [
    { id: "drums", name: "Drums", color: 3, gain: -6, pan: 0.5, mute: false, solo: true, clips: [clip] },
  ],
};

test("a song of version 1 becomes one whose tracks are audio tracks into the master, with nothing on them", () => {
  const song: unknown = { ...oneToTwo.migrate(old), version: 2 };
  expect(isProject(song)).toBe(true);
  expect(song).toMatchObject({
    ...old,
    version: 2,
    tracks: [{ ...old.tracks[0], kind: "audio", output: "master", devices: [], notes: [], automation: [] }],
  });
});

test("what is damaged stays as it is, to be repaired afterwards", () => {
  expect(oneToTwo.migrate({ ...old, timeline: 5, tracks: [null, "x"] })).toMatchObject({
    timeline: 5,
    tracks: [null, "x"],
  });
  expect(oneToTwo.migrate({ format: "loophole-project" })).not.toHaveProperty("tracks.0");
});
