import { expect, test } from "vitest";
import { aClip, aMedia, aNoteClip, aTrack, smallSong } from "../testing/small-song.ts";
import { newProject } from "../document/new-project.ts";
import { clipEndTicks, clipLengthTicks, songEnd, sourceFramesBetween, tickAfter } from "./clip-length.ts";

test("a second of audio is two beats at 120, whatever the file's rate", () => {
  expect(clipLengthTicks(aClip("c", "m", { length: 48_000 }), aMedia("m"), { bpm: 120 })).toBe(1_920);
  expect(
    clipLengthTicks(aClip("c", "m", { length: 44_100 }), aMedia("m", { sampleRate: 44_100 }), { bpm: 120 }),
  ).toBe(1_920);
  expect(clipEndTicks(aClip("c", "m", { start: 80, length: 48_000 }), aMedia("m"), { bpm: 60 })).toBe(
    80 + 960,
  );
});

test("ticks become frames of the file at its own rate, to the nearest", () => {
  expect(sourceFramesBetween(0, 960, aMedia("m", { sampleRate: 44_100 }), { bpm: 120 })).toBe(22_050);
  expect(sourceFramesBetween(0, 1, aMedia("m", { sampleRate: 44_100 }), { bpm: 120 })).toBe(23);
});

test("the song ends with its last clip, in whole ticks", () => {
  const song = smallSong();
  expect(songEnd(song)).toBe(1_920 + 1_920);
  expect(songEnd({ ...song, timeline: { ...song.timeline, bpm: 120.001 } })).toBe(3_841);
});

test("a song without clips ends where it starts", () => {
  expect(songEnd(newProject("Empty"))).toBe(0);
});

test("where the tempo changes, a clip's length in ticks depends on where it is", () => {
  const tempo = { bpm: 120, tempo: [{ tick: 1_920, bpm: 60 }] };
  const second = (start: number) => aClip("c", "m", { start, length: 48_000 });
  expect(clipLengthTicks(second(0), aMedia("m"), tempo)).toBeCloseTo(1_920, 6);
  expect(clipLengthTicks(second(960), aMedia("m"), tempo)).toBeCloseTo(960 + 480, 6);
  expect(clipLengthTicks(second(1_920), aMedia("m"), tempo)).toBeCloseTo(960, 6);
  expect(sourceFramesBetween(960, 2_880, aMedia("m"), tempo)).toBe(24_000 + 48_000);
  expect(tickAfter(1_920, -24_000, aMedia("m"), tempo)).toBeCloseTo(960, 6);
});

test("a clip of notes is part of the song's length", () => {
  const notes = [aNoteClip("n", { start: 9_600, length: 960 })];
  const song = smallSong();
  const lead = aTrack("lead", [], { kind: "instrument", notes });
  expect(songEnd({ ...song, tracks: [...song.tracks, lead] })).toBe(10_560);
});
