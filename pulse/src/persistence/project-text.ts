import { firstViolation } from "@loophole/protocol";
import { deviceTable } from "@loophole/schemas/devices";
import type { Automation, Clip, Device, NoteClip, Project, Track } from "@loophole/schemas/types";
import { isDevice, isProject } from "@loophole/schemas/validators";
import { ProjectError } from "./project-error.ts";

/**
 * A document as it stands in project.json: members in the order of the schema, so that versions of a song
 * can be compared line by line.
 * @throws ProjectError SCHEMA for a document that could not be opened again
 */
export function projectText(project: Project, path: string): string {
  const document: unknown = project;
  if (!isProject(document)) throw schemaError(firstViolation(isProject), path, "The song was not saved");
  return `${JSON.stringify(ordered(project), null, 2)}\n`;
}

export function schemaError(
  violation: { pointer: string; rule: string; message: string },
  path: string,
  what: string,
): ProjectError {
  const { pointer, rule, message } = violation;
  return new ProjectError(
    "SCHEMA",
    `${what}: ${message} (at ${pointer === "" ? "the top" : pointer}, rule ${rule})`,
    {
      path,
      details: { pointer, rule },
    },
  );
}

function ordered(project: Project): Project {
  const { timeline, master } = project;
  return {
    ...inOrder(project, [
      "format",
      "version",
      "id",
      "name",
      "sampleRate",
      "timeline",
      "master",
      "media",
      "tracks",
    ]),
    timeline: {
      ...inOrder(timeline, ["bpm", "meter", "loop", "tempo", "meters", "metronome", "preRoll"]),
      meter: inOrder(timeline.meter, ["numerator", "denominator"]),
      loop: inOrder(timeline.loop, ["enabled", "start", "end"]),
      metronome: inOrder(timeline.metronome, ["enabled", "gain", "countIn"]),
    },
    master: {
      gain: master.gain,
      devices: master.devices.map(orderedDevice),
      automation: master.automation.map(orderedAutomation),
    },
    media: project.media.map((media) =>
      inOrder(media, ["id", "name", "file", "sampleRate", "channels", "frames"]),
    ),
    tracks: project.tracks.map(orderedTrack),
  };
}

function orderedTrack(track: Track): Track {
  return {
    ...inOrder(track, [
      "id",
      "name",
      "color",
      "kind",
      "gain",
      "pan",
      "mute",
      "solo",
      "soloSafe",
      "output",
      "devices",
      "sends",
      "clips",
      "notes",
      "automation",
    ]),
    devices: track.devices.map(orderedDevice),
    sends: track.sends.map((send) => inOrder(send, ["id", "target", "gain", "tap", "mute"])),
    clips: track.clips.map(orderedClip),
    notes: track.notes.map(orderedNotes),
    automation: track.automation.map(orderedAutomation),
  };
}

function orderedClip(clip: Clip): Clip {
  const ordered = inOrder(clip, [
    "id",
    "name",
    "media",
    "start",
    "offset",
    "length",
    "gain",
    "fadeIn",
    "fadeOut",
  ]);
  const { loop } = clip;
  return loop ? { ...ordered, loop: inOrder(loop, ["start", "end"]) } : ordered;
}

function orderedNotes(clip: NoteClip): NoteClip {
  const ordered = inOrder(clip, ["id", "name", "start", "length", "offset", "loop", "mute"]);
  return {
    ...ordered,
    notes: clip.notes.map((note) => inOrder(note, ["start", "length", "key", "velocity"])),
  };
}

/** Parameters in the order in which the device's type declares them. */
function orderedDevice(device: Device): Device {
  const ordered = inOrder(device, ["id", "type", "bypass"]);
  if (device.parameters === undefined) return ordered;
  const names = deviceTable[device.type].parameters.map(({ id }) => id);
  const values: Record<string, unknown> = { ...device.parameters };
  const parameters = Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const])),
  );
  const whole: unknown = { ...ordered, parameters };
  return isDevice(whole) ? whole : ordered;
}

function orderedAutomation(automation: Automation): Automation {
  return inOrder(automation, ["target", "parameter", "enabled", "points"]);
}

/** A copy with the members named first and in that order; the others follow as they were. */
function inOrder<T extends object>(value: T, names: readonly (keyof T)[]): T {
  const first: Partial<T> = {};
  for (const name of names) if (value[name] !== undefined) first[name] = value[name];
  return { ...first, ...value };
}
