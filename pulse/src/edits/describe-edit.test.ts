import type { Edit } from "@loophole/schemas/types";
import { expect, test } from "vitest";
import { aClip, aMedia, aNoteClip, aTrack, mixedSong, smallSong } from "../testing/small-song.ts";
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

test.each<[string, Edit]>([
  [
    "Add True-peak limiter to ‘Drums’",
    { type: "device.add", trackId: "drums", device: { id: "d", type: "limiter" } },
  ],
  ["Remove Equaliser of ‘Lead’", { type: "device.remove", deviceId: "eq" }],
  ["Move Equaliser of ‘Lead’", { type: "device.move", deviceId: "eq", index: 1 }],
  ["Bypass Equaliser of ‘Lead’", { type: "device.set", deviceId: "eq", values: { bypass: true } }],
  [
    "Turn on True-peak limiter of ‘Master’",
    { type: "device.set", deviceId: "limit", values: { bypass: false } },
  ],
  [
    "Change filter cutoff of Synthesiser of ‘Lead’",
    { type: "device.set", deviceId: "synth", values: { parameters: { cutoff: 500 } } },
  ],
  [
    "Change side-chain of Compressor of ‘Band’",
    { type: "device.set", deviceId: "duck", values: { sidechain: null } },
  ],
  [
    "Add send from ‘Drums’ to ‘Room’",
    { type: "send.add", trackId: "drums", send: { id: "s", target: "room", gain: 0, tap: "pre" } },
  ],
  ["Remove send from ‘Lead’ to ‘Room’", { type: "send.remove", sendId: "to-room" }],
  ["Change gain of send from ‘Lead’ to ‘Room’", { type: "send.set", sendId: "to-room", values: { gain: 0 } }],
  ["Add clip ‘n’", { type: "notes.add", trackId: "lead", clip: aNoteClip("n") }],
  ["Delete clip ‘verse’", { type: "notes.remove", clipId: "verse" }],
  ["Change notes of ‘verse’", { type: "notes.set", clipId: "verse", values: { notes: [] } }],
  ["Move clip ‘verse’ to ‘Kit’", { type: "notes.move", clipId: "verse", trackId: "kit", start: 0 }],
  [
    "Change automation of cutoff of Synthesiser of ‘Lead’",
    {
      type: "automation.set",
      trackId: "lead",
      automation: { target: "synth", parameter: "cutoff", points: [{ tick: 0, value: 99 }] },
    },
  ],
  [
    "Remove automation of pan of ‘Lead’",
    { type: "automation.set", trackId: "lead", automation: { target: "lead", parameter: "pan", points: [] } },
  ],
  ["Change output of ‘Drums’", { type: "track.set", trackId: "drums", values: { output: "master" } }],
  ["Change count-in", { type: "timeline.set", values: { metronome: { enabled: false, countIn: 2 } } }],
  ["Change pre-roll", { type: "timeline.set", values: { preRoll: 2 } }],
  ["Turn pre-roll off", { type: "timeline.set", values: { preRoll: null } }],
  ["Turn metronome on", { type: "timeline.set", values: { metronome: { enabled: true } } }],
])("undo calls it %s", (words, edit) => {
  expect(describeEdit(edit, mixedSong())).toBe(words);
});
