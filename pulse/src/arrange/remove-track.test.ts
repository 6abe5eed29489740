import { expect, test } from "vitest";
import { applyEdit, describeEdit } from "../edits/registry.ts";
import { Song } from "../history/song.ts";
import { mixedSong } from "../testing/small-song.ts";
import { removeTrack } from "./remove-track.ts";

test("a bus that goes leaves its tracks to the master, in one step that undo takes back wholly", () => {
  const song = new Song(mixedSong());
  song.apply(removeTrack(song.project, "band"));
  expect(song.project.tracks.some(({ id }) => id === "band")).toBe(false);
  expect(song.project.tracks[0]).toMatchObject({ id: "drums", output: "master" });
  expect(song.history.undo).toBe("Delete track ‘Band’");
  song.undo();
  expect(song.project).toStrictEqual(mixedSong());
});

test("a return that goes takes the sends to it along, with their automation", () => {
  const song = new Song(mixedSong());
  song.apply(removeTrack(song.project, "room"));
  const lead = song.project.tracks.find(({ id }) => id === "lead");
  expect(lead?.sends).toEqual([]);
  expect(lead?.automation.map(({ target }) => target)).toEqual(["synth", "eq", "lead"]);
  song.undo();
  expect(song.project).toStrictEqual(mixedSong());
});

test("a track that a device listens to goes, and the device listens no more", () => {
  const after = applyEdit(mixedSong(), removeTrack(mixedSong(), "bass")).project;
  const duck = after.tracks.find(({ id }) => id === "band")?.devices[0];
  expect(duck).toStrictEqual({ id: "duck", type: "compressor" });
});

test("a track that nobody names is removed by itself", () => {
  const edit = removeTrack(mixedSong(), "keys");
  expect(edit).toEqual({ type: "track.remove", trackId: "keys" });
  expect(describeEdit(edit, mixedSong())).toBe("Delete track ‘Keys’");
});
