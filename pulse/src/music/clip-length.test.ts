import { expect, test } from "vitest";
import { aClip, aMedia, smallSong } from "../testing/small-song.ts";
import { newProject } from "../document/new-project.ts";
import { clipEndTicks, clipLengthTicks, songEnd, sourceFramesFromTicks } from "./clip-length.ts";

test("a second of audio is two beats at 120, whatever the file's rate", () => {
  expect(clipLengthTicks(aClip("c", "m", { length: 48_000 }), aMedia("m"), 120)).toBe(1_920);
  expect(clipLengthTicks(aClip("c", "m", { length: 44_100 }), aMedia("m", { sampleRate: 44_100 }), 120)).toBe(
    1_920,
  );
  expect(clipEndTicks(aClip("c", "m", { start: 80, length: 48_000 }), aMedia("m"), 60)).toBe(80 + 960);
});

test("ticks become frames of the file at its own rate, to the nearest", () => {
  expect(sourceFramesFromTicks(960, aMedia("m", { sampleRate: 44_100 }), 120)).toBe(22_050);
  expect(sourceFramesFromTicks(1, aMedia("m", { sampleRate: 44_100 }), 120)).toBe(23);
});

test("the song ends with its last clip, in whole ticks", () => {
  const song = smallSong();
  expect(songEnd(song)).toBe(1_920 + 1_920);
  expect(songEnd({ ...song, timeline: { ...song.timeline, bpm: 120.001 } })).toBe(3_841);
});

test("a song without clips ends where it starts", () => {
  expect(songEnd(newProject("Empty"))).toBe(0);
});
