import type { Edit } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { aClip, aMedia, aTrack, smallSong } from "../testing/small-song.ts";
import { describeEdit } from "./registry.ts";

test.each<[string, Edit]>([
  ["Add track ‘pad’", { type: "track.add", track: aTrack("pad"), index: 0 }],
  ["Delete track ‘Drums’", { type: "track.remove", trackId: "drums" }],
  ["Move track ‘Drums’", { type: "track.move", trackId: "drums", index: 1 }],
  ["Rename track ‘Drums’", { type: "track.set", trackId: "drums", values: { name: "Kit" } }],
  ["Change colour of ‘Drums’", { type: "track.set", trackId: "drums", values: { color: 3 } }],
  ["Change gain of ‘Drums’", { type: "track.set", trackId: "drums", values: { gain: -6 } }],
  ["Change pan of ‘Drums’", { type: "track.set", trackId: "drums", values: { pan: 1 } }],
  ["Mute ‘Drums’", { type: "track.set", trackId: "drums", values: { mute: true } }],
  ["Unmute ‘Drums’", { type: "track.set", trackId: "drums", values: { mute: false } }],
  ["Solo ‘Drums’", { type: "track.set", trackId: "drums", values: { solo: true } }],
  ["Unsolo ‘Drums’", { type: "track.set", trackId: "drums", values: { solo: false } }],
  ["Change track ‘Drums’", { type: "track.set", trackId: "drums", values: { gain: 0, pan: 0 } }],
  ["Add clip ‘hat’", { type: "clip.add", trackId: "drums", clip: aClip("hat", "loop") }],
  ["Delete clip ‘kick’", { type: "clip.remove", clipId: "kick" }],
  ["Move clip ‘kick’", { type: "clip.move", clipId: "kick", trackId: "drums", start: 5 }],
  ["Move clip ‘kick’ to ‘Bass’", { type: "clip.move", clipId: "kick", trackId: "bass", start: 5 }],
  ["Trim clip ‘kick’", { type: "clip.set", clipId: "kick", values: { start: 5, offset: 5, length: 5 } }],
  ["Move clip ‘kick’", { type: "clip.set", clipId: "kick", values: { start: 5 } }],
  ["Change fades of clip ‘kick’", { type: "clip.set", clipId: "kick", values: { fadeIn: 5 } }],
  ["Change gain of clip ‘kick’", { type: "clip.set", clipId: "kick", values: { gain: 5 } }],
  ["Loop clip ‘kick’", { type: "clip.set", clipId: "kick", values: { loop: { start: 0, end: 5 } } }],
  ["End loop of clip ‘kick’", { type: "clip.set", clipId: "kick", values: { loop: null } }],
  ["Rename clip ‘kick’", { type: "clip.set", clipId: "kick", values: { name: "Boom" } }],
  ["Import ‘voice’", { type: "media.add", media: aMedia("voice") }],
  ["Remove ‘loop’", { type: "media.remove", mediaId: "loop" }],
  ["Change tempo", { type: "timeline.set", values: { bpm: 90 } }],
  ["Change time signature", { type: "timeline.set", values: { meter: { numerator: 3, denominator: 4 } } }],
  ["Turn loop on", { type: "timeline.set", values: { loop: { enabled: true, start: 0, end: 960 } } }],
  ["Change loop", { type: "timeline.set", values: { loop: { enabled: false, start: 0, end: 960 } } }],
  [
    "Change time line",
    { type: "timeline.set", values: { bpm: 90, meter: { numerator: 3, denominator: 4 } } },
  ],
  ["Change gain of master", { type: "master.set", values: { gain: -1 } }],
  ["Rename song", { type: "project.set", values: { name: "New" } }],
  ["Split clip", { type: "batch", label: "Split clip", edits: [] }],
])("undo calls it %s", (words, edit) => {
  expect(describeEdit(edit, smallSong())).toBe(words);
});
