import type { Edit, Project } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { MAX_TRACKS } from "../document/limits.ts";
import { aClip, aMedia, aTrack, smallSong } from "../testing/small-song.ts";
import { EditError } from "./edit-error.ts";
import { applyEdit } from "./registry.ts";

function refusal(edit: Edit, project: Project = smallSong()): string {
  const copy = structuredClone(project);
  try {
    applyEdit(project, edit);
  } catch (error) {
    expect(project).toStrictEqual(copy);
    if (error instanceof EditError) return error.code;
    throw error;
  }
  return "none";
}

test.each<[string, Edit]>([
  ["track.remove", { type: "track.remove", trackId: "x" }],
  ["track.move", { type: "track.move", trackId: "x", index: 0 }],
  ["track.set", { type: "track.set", trackId: "x", values: { gain: 0 } }],
  ["clip.add on a track", { type: "clip.add", trackId: "x", clip: aClip("new", "loop") }],
  ["clip.add of a file", { type: "clip.add", trackId: "bass", clip: aClip("new", "x") }],
  [
    "track.add with a clip of a file",
    { type: "track.add", track: aTrack("new", [aClip("c", "x")]), index: 0 },
  ],
  ["clip.remove", { type: "clip.remove", clipId: "x" }],
  ["clip.set", { type: "clip.set", clipId: "x", values: { gain: 0 } }],
  ["clip.move of a clip", { type: "clip.move", clipId: "x", trackId: "bass", start: 0 }],
  ["clip.move to a track", { type: "clip.move", clipId: "kick", trackId: "x", start: 0 }],
  ["media.remove", { type: "media.remove", mediaId: "x" }],
])("%s that the song does not have is NOT_FOUND", (_what, edit) => {
  expect(refusal(edit)).toBe("NOT_FOUND");
});

test.each<[string, Edit]>([
  ["a track with the id of a track", { type: "track.add", track: aTrack("bass"), index: 0 }],
  ["a track with the id of a clip", { type: "track.add", track: aTrack("kick"), index: 0 }],
  [
    "a track whose clip has the id of a clip",
    { type: "track.add", track: aTrack("new", [aClip("low", "loop")]), index: 0 },
  ],
  [
    "a track with one id for two clips",
    { type: "track.add", track: aTrack("new", [aClip("c", "loop"), aClip("c", "loop")]), index: 0 },
  ],
  [
    "a clip with the id of a clip on another track",
    { type: "clip.add", trackId: "bass", clip: aClip("kick", "loop") },
  ],
  ["a file with the id of a file", { type: "media.add", media: aMedia("loop") }],
  ["removal of a file that a clip plays", { type: "media.remove", mediaId: "tone" }],
])("%s is a CONFLICT", (_what, edit) => {
  expect(refusal(edit)).toBe("CONFLICT");
});

test.each<[string, Edit]>([
  ["the master's id for a track", { type: "track.add", track: aTrack("master"), index: 0 }],
  ["a new track past the end", { type: "track.add", track: aTrack("new"), index: 4 }],
  ["a track moved past the end", { type: "track.move", trackId: "bass", index: 3 }],
  ["a new clip past the end", { type: "clip.add", trackId: "bass", clip: aClip("new", "loop"), index: 2 }],
  [
    "a clip moved past the end of its track",
    { type: "clip.move", clipId: "kick", trackId: "drums", start: 0, index: 2 },
  ],
  [
    "a clip moved past the end of another track",
    { type: "clip.move", clipId: "kick", trackId: "bass", start: 0, index: 2 },
  ],
  ["a file past the end", { type: "media.add", media: aMedia("new"), index: 3 }],
  [
    "a new clip without length",
    { type: "clip.add", trackId: "bass", clip: aClip("new", "loop", { length: 0 }) },
  ],
  ["a clip set to no length", { type: "clip.set", clipId: "kick", values: { length: 0 } }],
  [
    "a loop that ends where it starts",
    { type: "clip.set", clipId: "kick", values: { loop: { start: 5, end: 5 } } },
  ],
])("%s is INVALID_PARAMS", (_what, edit) => {
  expect(refusal(edit)).toBe("INVALID_PARAMS");
});

test("a track more than a song can hold is RESOURCE_EXHAUSTED", () => {
  const full = { ...smallSong(), tracks: Array.from({ length: MAX_TRACKS }, (_, n) => aTrack(`t${n}`)) };
  expect(refusal({ type: "track.add", track: aTrack("new"), index: 0 }, full)).toBe("RESOURCE_EXHAUSTED");
});

test("a batch with one refused edit does none of them", () => {
  const edits: Edit[] = [
    { type: "track.set", trackId: "bass", values: { gain: -6 } },
    { type: "clip.remove", clipId: "x" },
  ];
  expect(refusal({ type: "batch", label: "Both", edits })).toBe("NOT_FOUND");
});

test("a refusal says in words what stands in the way", () => {
  expect(() => applyEdit(smallSong(), { type: "media.remove", mediaId: "tone" })).toThrow(
    "‘tone’ is used by the clip ‘low’ on ‘Bass’. Delete its clips first.",
  );
});
