import { newClip, newProject, newTrack } from "@loophole/pulse";
import type { Media, Project } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { clipRange, prunedSelection, selectionOf, selectMode, toggled, trackRange } from "./selection.ts";

const media: Media = {
  id: "m",
  name: "m",
  file: "media/m.wav",
  sampleRate: 48000,
  channels: 1,
  frames: 48000,
};

/** Three tracks with clips at bars 1, 2 and 3: a0 a1 a2, b0 b1 b2, c0 c1 c2. */
function song(): Project {
  const project: Project = { ...newProject("Song"), media: [media] };
  const tracks = ["a", "b", "c"].map((name) => ({
    ...newTrack(project, { id: name }),
    clips: [0, 1, 2].map((bar) => newClip(media, bar * 3840, { id: `${name}${bar}` })),
  }));
  return { ...project, tracks };
}

test("a range of clips is the rectangle between two of them, whichever comes first", () => {
  expect(clipRange(song(), "a1", "b2")).toEqual(["a1", "a2", "b1", "b2"]);
  expect(clipRange(song(), "b2", "a1")).toEqual(["a1", "a2", "b1", "b2"]);
});

test("a range of tracks has both its ends", () => {
  expect(trackRange(song(), "c", "b")).toEqual(["b", "c"]);
  expect(trackRange(song(), "gone", "b")).toEqual(["b"]);
});

test("what the song no longer has is not selected", () => {
  const project = song();
  const kept = selectionOf("clip", ["a0", "b1"]);
  expect(prunedSelection(project, kept)).toBe(kept);
  const without = { ...project, tracks: project.tracks.slice(1) };
  expect(prunedSelection(without, kept)).toEqual({ kind: "clip", ids: ["b1"] });
  expect(prunedSelection(without, selectionOf("track", ["a"]))).toEqual({ kind: "none" });
});

test("Shift is a range, Ctrl or Cmd adds and takes away", () => {
  expect(selectMode({ shift: true, mod: false })).toBe("range");
  expect(selectMode({ shift: false, mod: true })).toBe("toggle");
  expect(toggled(["a0"], "a1")).toEqual(["a0", "a1"]);
  expect(toggled(["a0", "a1"], "a0")).toEqual(["a1"]);
});
