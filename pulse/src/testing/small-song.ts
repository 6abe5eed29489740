import type { Clip, Media, NoteClip, Project, Track } from "@loophole/schemas/types";
import { newProject } from "../document/new-project.ts";

export function aMedia(id: string, values: Partial<Media> = {}): Media {
  return {
    id,
    name: id,
    file: `media/${id}.wav`,
    sampleRate: 48_000,
    channels: 2,
    frames: 480_000,
    ...values,
  };
}

export function aClip(id: string, media: string, values: Partial<Clip> = {}): Clip {
  return {
    id,
    name: id,
    media,
    start: 0,
    offset: 0,
    length: 48_000,
    gain: 0,
    fadeIn: 0,
    fadeOut: 0,
    ...values,
  };
}

export function aTrack(id: string, clips: Clip[] = [], values: Partial<Track> = {}): Track {
  return {
    id,
    name: id,
    color: 0,
    kind: "audio",
    gain: 0,
    pan: 0,
    mute: false,
    solo: false,
    soloSafe: false,
    output: "master",
    devices: [],
    sends: [],
    clips,
    notes: [],
    automation: [],
    ...values,
  };
}

export function aNoteClip(id: string, values: Partial<NoteClip> = {}): NoteClip {
  const notes = [{ start: 0, length: 480, key: 60, velocity: 100 }];
  return { id, name: id, start: 0, length: 3_840, notes, ...values };
}

/** Two audio files; Drums with the clips kick and snare, Bass with the clip low, Keys with none. */
export function smallSong(): Project {
  return {
    ...newProject("Small song", { id: "song-small" }),
    media: [aMedia("loop"), aMedia("tone", { sampleRate: 44_100, channels: 1, frames: 441_000 })],
    tracks: [
      aTrack("drums", [aClip("kick", "loop"), aClip("snare", "loop", { start: 1_920 })], { name: "Drums" }),
      aTrack("bass", [aClip("low", "tone", { length: 44_100 })], { name: "Bass", color: 1 }),
      aTrack("keys", [], { name: "Keys", color: 2 }),
    ],
  };
}

/**
 * The small song with an instrument track Lead (a synthesiser, an equaliser, the clip verse), a sampler on
 * Kit that plays the file tone, the bus Band that Drums put out to, and the return Room that Lead sends to.
 */
export function mixedSong(): Project {
  const song = smallSong();
  const [drums, bass, keys] = song.tracks;
  if (!drums || !bass || !keys) throw new Error("the small song has three tracks");
  const zone = { sample: "tone", lowKey: 0, highKey: 127, rootKey: 60 };
  return {
    ...song,
    master: { gain: 0, devices: [{ id: "limit", type: "limiter" }], automation: [] },
    tracks: [
      { ...drums, output: "band" },
      bass,
      keys,
      aTrack("lead", [], {
        name: "Lead",
        kind: "instrument",
        devices: [
          { id: "synth", type: "synthesiser", bypass: false, parameters: { cutoff: 900 } },
          { id: "eq", type: "equaliser" },
        ],
        sends: [{ id: "to-room", target: "room", gain: -12, tap: "post" }],
        notes: [aNoteClip("verse")],
        automation: [
          { target: "synth", parameter: "cutoff", points: [{ tick: 0, value: 200 }] },
          { target: "eq", parameter: "band1Gain", points: [{ tick: 0, value: 3 }] },
          { target: "to-room", parameter: "gain", points: [{ tick: 0, value: -20 }] },
          { target: "lead", parameter: "pan", points: [{ tick: 0, value: 0.5 }] },
        ],
      }),
      aTrack("kit", [], {
        name: "Kit",
        kind: "instrument",
        devices: [{ id: "sampler", type: "sampler", zones: [zone] }],
        notes: [aNoteClip("beat")],
      }),
      aTrack("band", [], {
        name: "Band",
        kind: "bus",
        devices: [{ id: "duck", type: "compressor", sidechain: { track: "bass", tap: "post" } }],
      }),
      aTrack("room", [], { name: "Room", kind: "return", devices: [{ id: "hall", type: "reverb" }] }),
    ],
  };
}
