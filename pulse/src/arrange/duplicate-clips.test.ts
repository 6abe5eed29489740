import { expect, test } from "vitest";
import { applyEdit, describeEdit } from "../edits/registry.ts";
import { smallSong } from "../testing/small-song.ts";
import { duplicateClip, duplicateClips } from "./duplicate-clips.ts";

test("a duplicate sits right behind its original", () => {
  const song = smallSong();
  const edit = duplicateClip(song, "snare");
  const clips = applyEdit(song, edit).project.tracks[0]?.clips ?? [];
  expect(clips.map(({ name, start }) => [name, start])).toEqual([
    ["kick", 0],
    ["snare", 1_920],
    ["snare", 3_840],
  ]);
  expect(describeEdit(edit, song)).toBe("Duplicate clip ‘snare’");
});

test("several clips keep their distances, each on its track, behind the last of them", () => {
  const song = smallSong();
  const edit = duplicateClips(song, ["kick", "snare", "low"]);
  const { tracks } = applyEdit(song, edit).project;
  expect(tracks[0]?.clips.map(({ start }) => start)).toEqual([0, 1_920, 3_840, 5_760]);
  expect(tracks[1]?.clips.map(({ start }) => start)).toEqual([0, 3_840]);
  expect(describeEdit(edit, song)).toBe("Duplicate 3 clips");
});

test("a distance given is kept", () => {
  const song = smallSong();
  const { tracks } = applyEdit(song, duplicateClips(song, ["low"], 7_680)).project;
  expect(tracks[1]?.clips.map(({ start }) => start)).toEqual([0, 7_680]);
});

test("nothing cannot be duplicated", () => {
  expect(() => duplicateClips(smallSong(), [])).toThrow("no clip");
  expect(() => duplicateClip(smallSong(), "x")).toThrow("no clip 'x'");
});
