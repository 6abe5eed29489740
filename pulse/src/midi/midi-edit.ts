import type { Edit, NoteClip, Project, TimelineSetParams, Track } from "@loophole/schemas/types";
import { newDevice } from "../arrange/new-device.ts";
import { newTrack } from "../arrange/new-track.ts";
import { findTrack } from "../document/find.ts";
import { newId } from "../document/new-id.ts";
import { barTicks } from "../music/bars-beats.ts";
import { MidiFileError } from "./midi-error.ts";
import type { MidiPart } from "./midi-part.ts";
import type { MidiSong } from "./read-midi.ts";

/** Semitones that the synthesiser's pitch wheel can bend at most. */
const MAX_BEND = 24;

/**
 * The one edit that puts a MIDI file into the song: an instrument track with a synthesiser for each of its
 * parts. A file of one part may go to an instrument track that is there. A song without clips takes over the
 * file's tempo and time signatures; another keeps its own.
 * @throws MidiFileError where there are no notes
 */
export function midiEdit(
  project: Project,
  midi: MidiSong,
  to: { readonly name: string; readonly tick: number; readonly trackId?: string },
): { edit: Edit; trackId: string; clipId: string } {
  const [first, another] = midi.parts;
  if (!first) throw new MidiFileError("It has no notes.");
  const label = `Import ‘${to.name}’`.slice(0, 100);
  const edits = timelineEdits(project, midi, to.tick);
  const target = to.trackId === undefined ? null : findTrack(project, to.trackId)?.track;
  if (target?.kind === "instrument" && !another) {
    const clip = clipOf(project, first, { ...to, name: to.name });
    edits.push({ type: "notes.add", trackId: target.id, clip });
    return { edit: { type: "batch", label, edits }, trackId: target.id, clipId: clip.id };
  }
  let { tracks } = project;
  const added = midi.parts.map((part) => {
    const name = another ? part.name : to.name;
    const track = trackOf({ ...project, tracks }, part, name, clipOf(project, part, { ...to, name }));
    edits.push({ type: "track.add", track, index: tracks.length });
    tracks = [...tracks, track];
    return track;
  });
  const [track] = added;
  return {
    edit: { type: "batch", label, edits },
    trackId: track?.id ?? "",
    clipId: track?.notes[0]?.id ?? "",
  };
}

function trackOf(project: Project, part: MidiPart, name: string, clip: NoteClip): Track {
  const synthesiser = newDevice("synthesiser");
  if (part.bendRange !== null && synthesiser.type === "synthesiser") {
    synthesiser.parameters = { ...synthesiser.parameters, bendRange: Math.min(MAX_BEND, part.bendRange) };
  }
  return { ...newTrack(project, { name, kind: "instrument", devices: [synthesiser] }), notes: [clip] };
}

/** A clip of whole bars from the file's start. */
function clipOf(project: Project, part: MidiPart, { tick, name }: { tick: number; name: string }): NoteClip {
  const bar = barTicks(project.timeline.meter);
  const clip: NoteClip = {
    id: newId("clip"),
    name,
    start: tick,
    length: Math.max(1, Math.ceil(part.end / bar)) * bar,
    notes: [...part.notes],
  };
  if (part.controllers.length > 0) clip.controllers = [...part.controllers];
  if (part.pitchBend.length > 0) clip.pitchBend = [...part.pitchBend];
  if (part.pressure.length > 0) clip.pressure = [...part.pressure];
  return clip;
}

function timelineEdits(project: Project, { tempo, meters }: MidiSong, tick: number): Edit[] {
  if (project.tracks.some(({ clips, notes }) => clips.length > 0 || notes.length > 0)) return [];
  const values: TimelineSetParams = {};
  const [firstTempo, ...moreTempo] = tempo;
  if (firstTempo) {
    // Before the file's start its first tempo holds already, so that nothing changes there.
    const isAtStart = firstTempo.tick === 0;
    if (isAtStart) values.bpm = firstTempo.bpm;
    values.tempo = (isAtStart ? moreTempo : tempo).map((point) => ({ ...point, tick: point.tick + tick }));
  }
  const [firstMeter, ...moreMeters] = meters;
  if (firstMeter) {
    const isAtStart = firstMeter.tick === 0;
    if (isAtStart) values.meter = firstMeter.meter;
    values.meters = (isAtStart ? moreMeters : meters).map((point) => ({ ...point, tick: point.tick + tick }));
  }
  return Object.keys(values).length === 0 ? [] : [{ type: "timeline.set", values }];
}
