import type { Automation, Device, NoteClip, Project, Track } from "@loophole/schemas/types";
import { checkAutomation } from "../document/check-automation.ts";
import { checkLoop } from "../document/check-clip.ts";
import { checkDeviceOrder, checkedDevice } from "../document/check-device.ts";
import { checkListening, checkRoutes } from "../document/check-routes.ts";
import { MASTER_ID } from "../document/limits.ts";
import { EditError } from "../edits/edit-error.ts";

/**
 * Takes away what of devices, sends, notes and automation contradicts the rest of the song, and says what.
 * Ids are taken to be unique. A song without such contradictions is given back as it is.
 */
export function repairMixing(project: Project): { project: Project; repairs: string[] } {
  const repairs: string[] = [];
  const tracks = project.tracks.map((track) => repairTrack(project, track, repairs));
  const devices = goodDevices(project, "the master", "bus", project.master.devices, repairs);
  const strip = { id: MASTER_ID, name: "Master", devices, sends: [] };
  const automation = goodAutomation(strip, project.master.automation, repairs);
  const timeline = {
    ...project.timeline,
    tempo: inTime(project.timeline.tempo, "changes of tempo", repairs),
    meters: inTime(project.timeline.meters, "changes of time signature", repairs),
  };
  const sound = { ...project, tracks, master: { ...project.master, devices, automation }, timeline };
  const routed = repairRoutes(sound, repairs);
  return repairs.length === 0 ? { project, repairs } : { project: routed, repairs };
}

function repairTrack(project: Project, track: Track, repairs: string[]): Track {
  const { name, kind } = track;
  const clips = kind === "audio" ? track.clips : [];
  const notes = kind === "instrument" ? track.notes : [];
  const lost = track.clips.length - clips.length + track.notes.length - notes.length;
  if (lost > 0) repairs.push(`‘${name}’ had clips that a track of its kind cannot have; they were left out.`);
  const devices = goodDevices(project, `‘${name}’`, kind, track.devices, repairs);
  const automation = goodAutomation({ ...track, devices }, track.automation, repairs);
  return {
    ...track,
    clips,
    notes: notes.map((clip) => withSoundLoop(clip, name, repairs)),
    devices,
    automation,
  };
}

function withSoundLoop(clip: NoteClip, track: string, repairs: string[]): NoteClip {
  if (refusal(() => checkLoop(clip)) === null) return clip;
  repairs.push(`The loop inside the clip ‘${clip.name}’ on ‘${track}’ had no length and was ended.`);
  const { loop: _ended, ...rest } = clip;
  return rest;
}

function goodDevices(
  project: Project,
  name: string,
  kind: string,
  devices: readonly Device[],
  repairs: string[],
): Device[] {
  const good: Device[] = [];
  for (const device of devices) {
    const why = refusal(() => {
      checkedDevice(project, device);
      checkDeviceOrder(name, kind, [...good, device]);
    });
    if (why === null) good.push(device);
    else repairs.push(`A device of ${name} was left out. ${why}`);
  }
  return good;
}

function goodAutomation(
  strip: Parameters<typeof checkAutomation>[0],
  automation: readonly Automation[],
  repairs: string[],
): Automation[] {
  const names = new Set<string>();
  return automation.filter((one) => {
    const name = `${one.target} ${one.parameter}`;
    const why = names.has(name)
      ? "It was there twice."
      : one.points.length === 0
        ? "It had no points."
        : refusal(() => checkAutomation(strip, one));
    names.add(name);
    if (why !== null) repairs.push(`Automation on ‘${strip.name}’ was left out. ${why}`);
    return why === null;
  });
}

/** A track whose routing cannot be is given the master as its output, and nothing else. */
function repairRoutes(project: Project, repairs: string[]): Project {
  let current = project;
  for (const [index, { name }] of project.tracks.entries()) {
    const track = current.tracks[index];
    const why = track ? refusal(() => checkRoutes(current, track)) : null;
    if (!track || why === null) continue;
    repairs.push(`The routing of ‘${name}’ was reset: it goes to the master. ${why}`);
    const gone = new Set(track.sends.map(({ id }) => id));
    const reset: Track = {
      ...track,
      output: MASTER_ID,
      sends: [],
      devices: track.devices.map(deaf),
      automation: track.automation.filter(({ target }) => !gone.has(target)),
    };
    current = { ...current, tracks: current.tracks.map((one, place) => (place === index ? reset : one)) };
  }
  const { master } = current;
  const why = refusal(() => checkListening(current, master.devices, "Master"));
  if (why === null) return current;
  repairs.push(`Side-chains on the master were taken away. ${why}`);
  return { ...current, master: { ...master, devices: master.devices.map(deaf) } };
}

/** A device that listens to nothing beside its input. */
function deaf(device: Device): Device {
  if (!("sidechain" in device)) return device;
  const { sidechain: _gone, ...rest } = device;
  return rest;
}

function inTime<T extends { readonly tick: number }>(points: T[], what: string, repairs: string[]): T[] {
  const sorted = [...points].sort((a, b) => a.tick - b.tick);
  const good = sorted.filter((point, index) => point.tick !== sorted[index + 1]?.tick);
  if (good.length === points.length && good.every((point, index) => point === points[index])) return points;
  repairs.push(`The ${what} were not in order; they were put right.`);
  return good;
}

/** Why something is refused, in words; null where it is not. */
function refusal(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof EditError) return error.message;
    throw error;
  }
}
