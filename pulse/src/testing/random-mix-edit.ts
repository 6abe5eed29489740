import { deviceTable } from "@loophole/schemas/devices";
import type {
  Automation,
  Device,
  Edit,
  NoteClip,
  Project,
  SamplerZone,
  SetClipEdit,
  SetDeviceEdit,
  SetNotesEdit,
} from "@loophole/schemas/types";
import { idsOfTrack } from "../document/check-ids.ts";
import type { Draw } from "./draw.ts";

const TYPES: readonly Device["type"][] = [
  "compressor",
  "delay",
  "equaliser",
  "limiter",
  "reverb",
  "sampler",
  "synthesiser",
  "utility",
];
const TAPS = ["pre", "post"] as const;
const FADES = ["linear", "equalPower", "exponential", "smooth"] as const;

/** An edit of devices, sends, notes, automation or routing; the document may not allow it. */
export function randomMixEdit(project: Project, draw: Draw): Edit | null {
  const track = draw.of(project.tracks);
  const strip = draw.below(4) === 0 ? { id: "master", ...project.master, sends: [] } : track;
  const device = draw.of(strip?.devices ?? []);
  const send = draw.of(project.tracks.flatMap(({ sends }) => sends));
  const clip = draw.of(project.tracks.flatMap(({ notes }) => notes));
  const target = draw.of(project.tracks.filter(({ kind }) => kind === "bus" || kind === "return"));
  switch (draw.below(15)) {
    case 0:
    case 1: {
      const type = draw.of(TYPES) ?? "utility";
      if (!strip) return null;
      const index = type === "synthesiser" || type === "sampler" ? 0 : strip.devices.length;
      const added: Device = { id: freeId(project, "d"), type };
      if (draw.chance()) added.bypass = draw.chance();
      return { type: "device.add", trackId: strip.id, device: added, index };
    }
    case 2:
      return device ? { type: "device.remove", deviceId: device.id } : null;
    case 3:
      return device && strip
        ? { type: "device.move", deviceId: device.id, index: draw.below(strip.devices.length) }
        : null;
    case 4:
    case 5:
      return device
        ? { type: "device.set", deviceId: device.id, values: deviceValues(project, device, draw) }
        : null;
    case 6:
      if (!track || !target) return null;
      return {
        type: "send.add",
        trackId: track.id,
        send: { id: freeId(project, "s"), target: target.id, gain: -6, tap: draw.of(TAPS) ?? "post" },
        ...(draw.chance() ? { index: draw.between(0, track.sends.length) } : {}),
      };
    case 7:
      return send ? { type: "send.remove", sendId: send.id } : null;
    case 8:
      return send ? { type: "send.set", sendId: send.id, values: sendValues(draw, target?.id) } : null;
    case 9:
      if (track?.kind !== "instrument") return null;
      return { type: "notes.add", trackId: track.id, clip: noteClip(freeId(project, "n"), draw) };
    case 10:
      return clip ? { type: "notes.remove", clipId: clip.id } : null;
    case 11:
      return clip ? { type: "notes.set", clipId: clip.id, values: noteValues(draw) } : null;
    case 12:
      if (!clip || !track) return null;
      return { type: "notes.move", clipId: clip.id, trackId: track.id, start: draw.below(9_000) };
    case 13:
      return track
        ? { type: "track.set", trackId: track.id, values: { output: target?.id ?? "master" } }
        : null;
    default:
      return strip ? automate(strip, draw) : null;
  }
}

/** Fade shapes, an envelope, reverse and mute of a clip, some of them taken away. */
export function shapes(draw: Draw): SetClipEdit["values"] {
  const values: SetClipEdit["values"] = {};
  if (draw.chance()) values.fadeInShape = draw.chance() ? null : (draw.of(FADES) ?? "linear");
  if (draw.chance()) values.fadeOutShape = draw.of(FADES) ?? "linear";
  if (draw.chance()) values.envelope = draw.chance() ? null : [{ frame: draw.below(99), gain: -3 }];
  if (draw.chance()) values.reverse = draw.chance() ? null : draw.chance();
  if (draw.chance()) values.mute = draw.chance() ? null : draw.chance();
  return values;
}

export function freeId(project: Project, prefix: string): string {
  const ids = new Set(project.tracks.flatMap(idsOfTrack));
  for (const { id } of project.master.devices) ids.add(id);
  let number = 1;
  while (ids.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

function deviceValues(project: Project, device: Device, draw: Draw): SetDeviceEdit["values"] {
  const values: SetDeviceEdit["values"] = {};
  if (draw.chance()) values.bypass = draw.below(5) === 0 ? null : draw.chance();
  const parameter = draw.of(deviceTable[device.type].parameters);
  if (parameter) {
    const some = parameter.kind === "number" ? parameter.minimum : parameter.default;
    const value = draw.below(4) === 0 ? null : draw.chance() ? parameter.default : some;
    values.parameters = draw.below(9) === 0 ? null : { [parameter.id]: value };
  }
  if (device.type === "compressor" && draw.chance()) {
    const source = draw.of(project.tracks);
    values.sidechain = source && draw.chance() ? { track: source.id, tap: "pre" } : null;
  }
  if (device.type === "sampler" && draw.chance()) values.zones = draw.chance() ? null : zones(project, draw);
  return values;
}

function zones(project: Project, draw: Draw): SamplerZone[] {
  return project.media
    .filter(() => draw.chance())
    .map(({ id }) => ({ sample: id, lowKey: 0, highKey: draw.below(128), rootKey: 60 }));
}

function sendValues(draw: Draw, target: string | undefined): Extract<Edit, { type: "send.set" }>["values"] {
  if (draw.chance()) return { gain: draw.between(-30, 0) };
  if (target !== undefined && draw.chance()) return { target, tap: draw.of(TAPS) ?? "pre" };
  return { mute: draw.chance() ? null : draw.chance(), gain: -9 };
}

function noteClip(id: string, draw: Draw): NoteClip {
  const clip = {
    id,
    name: "Notes",
    start: draw.below(9_000),
    length: draw.between(1, 9_000),
    notes: notes(draw),
  };
  return draw.chance() ? clip : { ...clip, loop: { start: 0, end: 960 }, mute: draw.chance() };
}

function noteValues(draw: Draw): SetNotesEdit["values"] {
  const values: SetNotesEdit["values"] = { length: draw.between(1, 9_000) };
  if (draw.chance()) values.start = draw.below(9_000);
  if (draw.chance()) values.notes = notes(draw);
  if (draw.chance()) values.loop = draw.chance() ? null : { start: 0, end: draw.between(1, 960) };
  if (draw.chance()) values.controllers = draw.chance() ? null : [{ tick: 0, controller: 64, value: 127 }];
  if (draw.chance()) values.pitchBend = draw.chance() ? null : [{ tick: 0, value: -1 }];
  if (draw.chance()) values.pressure = draw.chance() ? null : [{ tick: 0, value: 0.5 }];
  if (draw.chance()) values.mute = draw.chance() ? null : draw.chance();
  if (draw.chance()) values.offset = draw.chance() ? null : draw.below(99);
  return draw.below(4) === 0 ? { name: "Renamed" } : values;
}

function notes(draw: Draw): NoteClip["notes"] {
  return Array.from({ length: draw.below(4) }, () => ({
    start: draw.below(3_840),
    length: draw.between(1, 960),
    key: draw.below(128),
    velocity: draw.between(1, 127),
  }));
}

function automate(
  strip: Pick<Project["tracks"][number], "id" | "devices" | "sends" | "automation">,
  draw: Draw,
): Edit | null {
  const device = draw.of(strip.devices);
  const send = draw.of(strip.sends);
  const parameter = device && draw.of(deviceTable[device.type].parameters);
  const course: Omit<Automation, "points"> =
    device && parameter && draw.chance()
      ? { target: device.id, parameter: parameter.id, enabled: draw.chance() }
      : send && draw.chance()
        ? { target: send.id, parameter: "gain" }
        : { target: strip.id, parameter: "gain" };
  const present = draw.of(strip.automation);
  const ends = present && draw.chance() ? { target: present.target, parameter: present.parameter } : null;
  const values = parameter?.kind === "number" ? [parameter.minimum, parameter.maximum] : [0, 1];
  const points = Array.from({ length: draw.between(1, 3) }, (_, n) => ({
    tick: n * 960,
    value: (course.target === device?.id ? values : [-6, 0.5])[n % 2] ?? 0,
  }));
  const automation = ends ? { ...ends, points: [] } : { ...course, points };
  const edit: Edit = { type: "automation.set", trackId: strip.id, automation };
  return draw.chance() ? { ...edit, index: draw.between(0, strip.automation.length) } : edit;
}
