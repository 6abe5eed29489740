import type {
  Clip,
  Edit,
  Media,
  Meter,
  Project,
  SetClipEdit,
  SetTrackEdit,
  Track,
} from "@loophole/schemas/types";
import { zonesOf } from "../document/check-device.ts";
import { removeTrack } from "../arrange/remove-track.ts";
import { EditError } from "../edits/edit-error.ts";
import { applyEdit } from "../edits/registry.ts";
import { freeId, randomMixEdit, shapes } from "./random-mix-edit.ts";
import type { Draw } from "./draw.ts";

const NAMES = ["Drums", "Bass", "голос", "鍵盤", "Take ‘2’"] as const;
const METERS: readonly Meter[] = [
  { numerator: 3, denominator: 4 },
  { numerator: 4, denominator: 4 },
  { numerator: 7, denominator: 8 },
];

/** An edit that fits the schema and the document; null where the kind drawn has nothing to work on. */
export function randomEdit(project: Project, draw: Draw, depth = 0): Edit | null {
  const track = draw.of(project.tracks);
  const clip = draw.of(project.tracks.flatMap((each) => each.clips));
  switch (draw.below(depth < 2 ? 24 : 22)) {
    case 0:
      return {
        type: "track.add",
        track: randomTrack(project, draw),
        index: draw.between(0, project.tracks.length),
      };
    case 1:
      return track ? removeTrack(project, track.id) : null;
    case 2:
      return track
        ? { type: "track.move", trackId: track.id, index: draw.below(project.tracks.length) }
        : null;
    case 3:
    case 4:
      return track ? { type: "track.set", trackId: track.id, values: trackValues(draw) } : null;
    case 5:
    case 6:
      return addClip(project, track, draw);
    case 7:
      return clip ? { type: "clip.remove", clipId: clip.id } : null;
    case 8:
      return clip ? { type: "clip.set", clipId: clip.id, values: clipValues(draw) } : null;
    case 9:
    case 10:
      return moveClip(project, clip, track, draw);
    case 11:
      return draw.chance() ? addMedia(project, draw) : removeMedia(project, draw);
    case 12:
      return { type: "timeline.set", values: timelineValues(draw) };
    case 13:
      return draw.chance()
        ? { type: "master.set", values: { gain: draw.between(-20, 6) } }
        : { type: "project.set", values: { name: draw.of(NAMES) ?? "Song" } };
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
    case 19:
    case 20:
    case 21:
      return allowed(project, randomMixEdit(project, draw));
    default:
      return randomBatch(project, draw, depth);
  }
}

function randomBatch(project: Project, draw: Draw, depth: number): Edit | null {
  const edits: Edit[] = [];
  let current = project;
  for (let count = draw.between(1, 6); count > 0; count--) {
    const edit = randomEdit(current, draw, depth + 1);
    if (!edit) continue;
    current = applyEdit(current, edit).project;
    edits.push(edit);
  }
  return edits.length === 0 ? null : { type: "batch", label: "Several things", edits };
}

const KINDS = ["audio", "audio", "instrument", "bus", "return"] as const;

function randomTrack(project: Project, draw: Draw): Track {
  const clips: Clip[] = [];
  const id = freeId(project, "t");
  const kind = draw.of(KINDS) ?? "audio";
  for (let count = kind === "audio" ? draw.below(3) : 0; count > 0; count--) {
    const media = draw.of(project.media);
    if (media) clips.push({ ...randomClip(draw, media), id: freeId(project, `${id}-${count}-c`) });
  }
  return {
    id,
    name: draw.of(NAMES) ?? "Track",
    color: draw.below(12),
    kind,
    gain: draw.between(-9, 6),
    pan: 0,
    mute: draw.chance(),
    solo: draw.chance(),
    soloSafe: draw.chance(),
    output: "master",
    devices: kind === "instrument" ? [{ id: `${id}-synth`, type: "synthesiser" }] : [],
    sends: [],
    clips,
    notes:
      kind === "instrument"
        ? [{ id: `${id}-n`, name: "Notes", start: 0, length: 960, notes: [], offset: 3 }]
        : [],
    automation: draw.chance() ? [{ target: id, parameter: "gain", points: [{ tick: 0, value: -3 }] }] : [],
  };
}

/** The edit if the document allows it: random routing may feed back, random devices may not fit. */
function allowed(project: Project, edit: Edit | null): Edit | null {
  if (!edit) return null;
  try {
    applyEdit(project, edit);
    return edit;
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

function randomClip(draw: Draw, media: Media): Omit<Clip, "id"> {
  const clip = {
    name: draw.of(NAMES) ?? "Clip",
    media: media.id,
    start: draw.below(100_000),
    offset: draw.below(1_000),
    length: draw.between(1, 100_000),
    gain: draw.between(-12, 12),
    fadeIn: draw.below(500),
    fadeOut: draw.below(500),
  };
  return draw.chance() ? { ...clip, loop: { start: 10, end: draw.between(11, 900) } } : clip;
}

function addClip(project: Project, track: Track | undefined, draw: Draw): Edit | null {
  const media = draw.of(project.media);
  if (!track || !media || track.kind !== "audio") return null;
  const clip = { ...randomClip(draw, media), id: freeId(project, "c") };
  const edit: Edit = { type: "clip.add", trackId: track.id, clip };
  return draw.chance() ? { ...edit, index: draw.between(0, track.clips.length) } : edit;
}

function moveClip(project: Project, clip: Clip | undefined, to: Track | undefined, draw: Draw): Edit | null {
  if (!clip || !to || to.kind !== "audio") return null;
  const start = draw.chance() ? clip.start : draw.below(50_000);
  const edit: Edit = { type: "clip.move", clipId: clip.id, trackId: to.id, start };
  if (draw.chance()) return edit;
  const last = to.clips.includes(clip) ? to.clips.length - 1 : to.clips.length;
  return { ...edit, index: draw.between(0, last) };
}

function addMedia(project: Project, draw: Draw): Edit {
  const id = freeMediaId(project);
  const media = { id, name: id, file: `media/${id}.wav`, sampleRate: 44_100, channels: 2, frames: 50_000 };
  return draw.chance()
    ? { type: "media.add", media }
    : { type: "media.add", media, index: draw.between(0, project.media.length) };
}

function removeMedia(project: Project, draw: Draw): Edit | null {
  const used = new Set(project.tracks.flatMap((track) => track.clips.map((clip) => clip.media)));
  for (const { devices } of project.tracks) {
    for (const device of devices) for (const { sample } of zonesOf(device)) used.add(sample);
  }
  const unused = draw.of(project.media.filter((media) => !used.has(media.id)));
  return unused ? { type: "media.remove", mediaId: unused.id } : null;
}

function trackValues(draw: Draw): SetTrackEdit["values"] {
  const values: SetTrackEdit["values"] = { gain: draw.between(-30, 6) };
  if (draw.chance()) values.pan = draw.between(-1, 1);
  if (draw.chance()) values.mute = draw.chance();
  if (draw.chance()) values.solo = draw.chance();
  if (draw.chance()) values.name = draw.of(NAMES) ?? "Track";
  if (draw.chance()) values.color = draw.below(12);
  if (draw.chance()) values.soloSafe = draw.chance();
  if (draw.chance()) delete values.gain;
  return Object.keys(values).length === 0 ? { mute: true } : values;
}

function clipValues(draw: Draw): SetClipEdit["values"] {
  const values: SetClipEdit["values"] = { length: draw.between(1, 9_000) };
  if (draw.chance()) values.start = draw.below(9_000);
  if (draw.chance()) values.offset = draw.below(900);
  if (draw.chance())
    values.loop = draw.chance() ? null : { start: draw.below(50), end: draw.between(51, 99) };
  if (draw.chance()) values.gain = draw.between(-3, 3);
  if (draw.chance()) values.fadeIn = draw.below(99);
  if (draw.chance()) values.fadeOut = draw.below(99);
  if (draw.chance()) Object.assign(values, shapes(draw));
  if (draw.chance()) return { name: draw.of(NAMES) ?? "Clip" };
  return values;
}

function timelineValues(draw: Draw): Extract<Edit, { type: "timeline.set" }>["values"] {
  switch (draw.below(7)) {
    case 6:
      return { preRoll: draw.chance() ? null : draw.between(1, 8) };
    case 2:
      return { tempo: draw.chance() ? [] : [{ tick: draw.below(99), bpm: 90, ramp: draw.chance() }] };
    case 3:
      return { meters: draw.chance() ? [] : [{ tick: 960, meter: { numerator: 3, denominator: 4 } }] };
    case 4:
      return { metronome: draw.chance() ? { enabled: draw.chance() } : { enabled: true, countIn: 1 } };
    case 0:
      return { bpm: draw.between(40, 220) };
    case 1:
      return { meter: draw.of(METERS) ?? { numerator: 4, denominator: 4 } };
    default:
      return { loop: { enabled: draw.chance(), start: draw.below(960), end: draw.below(9_600) }, bpm: 120 };
  }
}

function freeMediaId(project: Project): string {
  const taken = new Set(project.media.map((media) => media.id));
  let number = 1;
  while (taken.has(`m${number}`)) number += 1;
  return `m${number}`;
}
