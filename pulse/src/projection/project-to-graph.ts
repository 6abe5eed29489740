import type {
  Clip,
  Device,
  Graph,
  GraphClip,
  GraphMaster,
  GraphNoteClip,
  GraphTimeline,
  GraphTrack,
  NoteClip,
  Project,
  Track,
} from "@loophole/schemas/types";
import { MASTER_ID } from "../document/limits.ts";

/**
 * What the engine plays of a song: names, colours and files' particulars stay behind. Members that say only
 * what holds without them are left out.
 */
export function projectToGraph(project: Project): Graph {
  return {
    tracks: project.tracks.map(graphTrack),
    master: graphMaster(project.master),
    timeline: graphTimeline(project.timeline),
  };
}

export function graphTrack(track: Track): GraphTrack {
  const { id, gain, pan, mute, solo, clips } = track;
  const graph: GraphTrack = { id, gain, pan, mute, solo, clips: clips.map(graphClip) };
  if (track.kind !== "audio") graph.kind = track.kind;
  if (track.output !== MASTER_ID) graph.output = track.output;
  if (track.soloSafe) graph.soloSafe = true;
  if (track.devices.length > 0) graph.devices = track.devices.map(graphDevice);
  if (track.sends.length > 0) graph.sends = track.sends.slice();
  if (track.notes.length > 0) graph.notes = track.notes.map(graphNotes);
  if (track.automation.length > 0) graph.automation = track.automation.slice();
  return graph;
}

export function graphClip(clip: Clip): GraphClip {
  const { name: _name, media: sample, ...sounding } = clip;
  return { ...sounding, sample };
}

/** With all its members, so that what a parameter.set sets is there already. */
export function graphDevice(device: Device): Device {
  const bypass = device.bypass ?? false;
  return device.parameters === undefined ? { ...device, bypass, parameters: {} } : { ...device, bypass };
}

export function graphNotes({ name: _name, ...sounding }: NoteClip): GraphNoteClip {
  return sounding;
}

function graphMaster({ gain, devices, automation }: Project["master"]): GraphMaster {
  const graph: GraphMaster = { gain };
  if (devices.length > 0) graph.devices = devices.map(graphDevice);
  if (automation.length > 0) graph.automation = automation.slice();
  return graph;
}

function graphTimeline({ bpm, meter, loop, tempo, meters, metronome }: Project["timeline"]): GraphTimeline {
  const graph: GraphTimeline = { bpm, meter: { ...meter }, loop: { ...loop } };
  if (tempo.length > 0) graph.tempo = tempo.slice();
  if (meters.length > 0) graph.meters = meters.slice();
  if (metronome.enabled || Object.keys(metronome).length > 1) graph.metronome = { ...metronome };
  return graph;
}
