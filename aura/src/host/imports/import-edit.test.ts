import { applyEdit, newProject, newTrack } from "@loophole/pulse";
import type { SampleInfo } from "@loophole/schemas/types";
import { isBatchEdit, isName } from "@loophole/schemas/validators";
import fc from "fast-check";
import { expect, test } from "vitest";
import { importEdit, nameOf } from "./import-edit.ts";

const info: SampleInfo = {
  sample: "media-x",
  path: "/song/media/Kick.wav",
  format: "WAV 16-bit",
  sampleRate: 44_100,
  channels: 1,
  frames: 22_050,
  bytes: 1,
};
const what = { mediaId: "media-x", file: "media/Kick.wav", info };

test("a file on no track gets one with its name", () => {
  const project = newProject("Song");
  const { edit, done } = importEdit(project, { ...what, begin: { name: "Kick.wav", size: 1, tick: 960 } });
  const after = applyEdit(project, edit).project;
  expect(isBatchEdit(edit) && edit.label).toBe("Import ‘Kick’");
  expect(after.tracks.map((track) => [track.id, track.name])).toEqual([[done.trackId, "Kick"]]);
  expect(after.tracks[0]?.clips).toMatchObject([{ id: done.clipId, start: 960, offset: 0, length: 22_050 }]);
  expect(after.media).toMatchObject([
    { id: "media-x", file: "media/Kick.wav", sampleRate: 44_100, frames: 22_050 },
  ]);
});

test("a file dropped on a track goes there", () => {
  const empty = newProject("Song");
  const project = { ...empty, tracks: [newTrack(empty, { id: "drums" })] };
  const begin = { name: "Kick.wav", size: 1, tick: 0, trackId: "drums" };
  const { edit, done } = importEdit(project, { ...what, begin });
  const after = applyEdit(project, edit).project;
  expect(done.trackId).toBe("drums");
  expect(after.tracks.length).toBe(1);
  expect(after.tracks[0]?.clips.length).toBe(1);
});

test("a file dropped on a bus gets a track of its own", () => {
  const empty = newProject("Song");
  const project = { ...empty, tracks: [newTrack(empty, { id: "band", kind: "bus" })] };
  const begin = { name: "Kick.wav", size: 1, tick: 0, trackId: "band" };
  const { edit, done } = importEdit(project, { ...what, begin });
  const after = applyEdit(project, edit).project;
  expect(after.tracks.map(({ kind }) => kind)).toEqual(["bus", "audio"]);
  expect(done.trackId).toBe(after.tracks[1]?.id);
});

test("any file name gives a name that the song can have, and an edit that follows the schema", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 255 }), (fileName) => {
      expect(isName(nameOf(fileName))).toBe(true);
      const { edit } = importEdit(newProject("Song"), {
        ...what,
        begin: { name: fileName, size: 1, tick: 0 },
      });
      expect(isBatchEdit(edit)).toBe(true);
    }),
  );
});

test("folders and the ending are no part of a name, a dot at the start is", () => {
  expect(nameOf("C:\\loops\\Dub snare.v2.flac")).toBe("Dub snare.v2");
  expect(nameOf(".wav")).toBe(".wav");
  expect(nameOf("\u0007\n")).toBe("Audio");
});
