import type { Edit, Project } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { MAX_TRACKS } from "../document/limits.ts";
import { aClip, aMedia, aNoteClip, aTrack, mixedSong, smallSong } from "../testing/small-song.ts";
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

test.each<[string, string, Edit]>([
  ["NOT_FOUND", "a device of no track", { type: "device.remove", deviceId: "x" }],
  ["NOT_FOUND", "a send of no track", { type: "send.set", sendId: "x", values: { gain: 0 } }],
  ["NOT_FOUND", "notes of no track", { type: "notes.set", clipId: "x", values: { mute: true } }],
  [
    "NOT_FOUND",
    "a sampler's zone of a file that is not there",
    {
      type: "device.set",
      deviceId: "sampler",
      values: { zones: [{ sample: "x", lowKey: 0, highKey: 9, rootKey: 0 }] },
    },
  ],
  [
    "NOT_FOUND",
    "automation of what the track does not have",
    {
      type: "automation.set",
      trackId: "drums",
      automation: { target: "synth", parameter: "cutoff", points: [{ tick: 0, value: 90 }] },
    },
  ],
  [
    "CONFLICT",
    "a device with the id of a track",
    { type: "device.add", trackId: "drums", device: { id: "bass", type: "limiter" } },
  ],
  ["CONFLICT", "removal of a bus that tracks put out to", { type: "track.remove", trackId: "band" }],
  ["CONFLICT", "removal of a return that is sent to", { type: "track.remove", trackId: "room" }],
  ["CONFLICT", "removal of a track that is listened to", { type: "track.remove", trackId: "bass" }],
  [
    "INVALID_PARAMS",
    "a value beyond its range",
    { type: "device.set", deviceId: "synth", values: { parameters: { cutoff: 1 } } },
  ],
  [
    "INVALID_PARAMS",
    "a parameter that the type does not have",
    { type: "device.set", deviceId: "eq", values: { parameters: { cutoff: 100 } } },
  ],
  [
    "INVALID_PARAMS",
    "a side-chain of a device that has none",
    { type: "device.set", deviceId: "eq", values: { sidechain: { track: "bass", tap: "pre" } } },
  ],
  [
    "INVALID_PARAMS",
    "an effect before the instrument",
    { type: "device.add", trackId: "lead", device: { id: "new", type: "utility" }, index: 0 },
  ],
  [
    "INVALID_PARAMS",
    "a second instrument",
    { type: "device.add", trackId: "lead", device: { id: "new", type: "sampler" } },
  ],
  [
    "INVALID_PARAMS",
    "an instrument on a bus",
    { type: "device.add", trackId: "band", device: { id: "new", type: "sampler" }, index: 0 },
  ],
  ["INVALID_PARAMS", "an instrument moved behind", { type: "device.move", deviceId: "synth", index: 1 }],
  [
    "INVALID_PARAMS",
    "notes on an audio track",
    { type: "notes.add", trackId: "drums", clip: aNoteClip("new") },
  ],
  [
    "INVALID_PARAMS",
    "audio on an instrument track",
    { type: "clip.move", clipId: "kick", trackId: "lead", start: 0 },
  ],
  [
    "INVALID_PARAMS",
    "a return as an output",
    { type: "track.set", trackId: "drums", values: { output: "room" } },
  ],
  [
    "INVALID_PARAMS",
    "automation beyond the parameter's range",
    {
      type: "automation.set",
      trackId: "lead",
      automation: { target: "synth", parameter: "mode", points: [{ tick: 0, value: 3 }] },
    },
  ],
  [
    "INVALID_PARAMS",
    "changes of tempo at one tick",
    {
      type: "timeline.set",
      values: {
        tempo: [
          { tick: 5, bpm: 90 },
          { tick: 5, bpm: 91 },
        ],
      },
    },
  ],
])("it is %s: %s", (code, _what, edit) => {
  expect(refusal(edit, mixedSong())).toBe(code);
});

test("a signal that would come back to where it was is refused, and the way is named", () => {
  const back: Edit = {
    type: "send.add",
    trackId: "room",
    send: { id: "back", target: "band", gain: 0, tap: "post" },
  };
  const out: Edit = {
    type: "send.add",
    trackId: "band",
    send: { id: "out", target: "room", gain: 0, tap: "post" },
  };
  const song = applyEdit(mixedSong(), out).project;
  expect(() => applyEdit(song, back)).toThrow("That would feed back into itself: ‘Room’ → ‘Band’ → ‘Room’.");
  const listen: Edit = {
    type: "device.set",
    deviceId: "duck",
    values: { sidechain: { track: "room", tap: "pre" } },
  };
  expect(() => applyEdit(song, listen)).toThrow("‘Band’ → ‘Room’ → ‘Band’");
});
