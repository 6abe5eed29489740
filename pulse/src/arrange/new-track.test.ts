import { isClip, isTrack } from "@loophole/schemas/validators";
import { expect, test } from "vitest";
import { TRACK_COLORS } from "../document/limits.ts";
import { uniqueName } from "../document/unique-name.ts";
import { aMedia, aTrack, smallSong } from "../testing/small-song.ts";
import { newClip } from "./new-clip.ts";
import { newTrack } from "./new-track.ts";

test("a new track has the first colour no other has, and a name of its own", () => {
  const song = smallSong();
  const track = newTrack(song);
  expect(track).toMatchObject({ name: "Track 1", color: 3, gain: 0, pan: 0, clips: [] });
  expect(isTrack(track)).toBe(true);
  expect(newTrack({ ...song, tracks: [...song.tracks, track] }).name).toBe("Track 2");
  expect(newTrack(song, { name: "Bass" }).name).toBe("Bass 2");
});

test("once every colour is used the least used one is taken", () => {
  const song = smallSong();
  const tracks = Array.from({ length: TRACK_COLORS + 1 }, (_, n) =>
    aTrack(`t${n}`, [], { color: n % TRACK_COLORS }),
  );
  expect(newTrack({ ...song, tracks }).color).toBe(1);
});

test("a number at the end of a name counts on", () => {
  expect(uniqueName("Take 2", ["Take 2", "Take 3"])).toBe("Take 4");
  expect(uniqueName("Take", ["Other"])).toBe("Take");
});

test("a new clip plays the whole file, and an empty file for a frame", () => {
  const clip = newClip(aMedia("m", { frames: 1_234 }), 960);
  expect(clip).toMatchObject({ media: "m", name: "m", start: 960, offset: 0, length: 1_234 });
  expect(isClip(clip)).toBe(true);
  expect(newClip(aMedia("m", { frames: 0 }), 0).length).toBe(1);
});
