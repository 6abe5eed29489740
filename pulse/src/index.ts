export { duplicateClip, duplicateClips } from "./arrange/duplicate-clips.ts";
export { newClip } from "./arrange/new-clip.ts";
export { newDevice } from "./arrange/new-device.ts";
export { newNoteClip } from "./arrange/new-note-clip.ts";
export { newSend } from "./arrange/new-send.ts";
export { newTrack } from "./arrange/new-track.ts";
export { removeTrack } from "./arrange/remove-track.ts";
export { splitClip } from "./arrange/split-clip.ts";
export { trimClipEnd, trimClipStart } from "./arrange/trim-clip.ts";
export {
  findClip,
  findDevice,
  findMedia,
  findNotes,
  findSend,
  findStrip,
  findTrack,
  type FoundClip,
  type FoundDevice,
  type FoundMedia,
  type FoundNotes,
  type FoundSend,
  type FoundStrip,
  type FoundTrack,
} from "./document/find.ts";
export { isInstrument, zonesOf } from "./document/check-device.ts";
export { MASTER_ID, TRACK_COLORS } from "./document/limits.ts";
export { newId } from "./document/new-id.ts";
export { newProject } from "./document/new-project.ts";
export { uniqueName } from "./document/unique-name.ts";
export { EditError, type EditErrorCode } from "./edits/edit-error.ts";
export type { Applied } from "./edits/kind.ts";
export { applyEdit, describeEdit, projectEdit } from "./edits/registry.ts";
export { HISTORY_LIMIT, Song, type Edited, type SongOptions } from "./history/song.ts";
export { MidiFileError } from "./midi/midi-error.ts";
export { midiEdit } from "./midi/midi-edit.ts";
export { readMidi, type MidiSong } from "./midi/read-midi.ts";
export {
  barsBeatsTicks,
  barTicks,
  beatTicks,
  formatBarsBeats,
  parseBarsBeats,
  tickFromBarsBeats,
  type BarsBeatsTicks,
} from "./music/bars-beats.ts";
export {
  clipEndTicks,
  clipLengthTicks,
  noteClipEnd,
  songEnd,
  sourceFramesBetween,
  tickAfter,
} from "./music/clip-length.ts";
export {
  meterSectionAt,
  meterSections,
  type MeterCourse,
  type Metered,
  type MeterSection,
} from "./music/meter-course.ts";
export { gridForZoom, snapTick } from "./music/snap.ts";
export {
  abilitiesOf,
  ALL_ABILITIES,
  changesWithin,
  graphWithin,
  type EngineAbilities,
} from "./projection/abilities.ts";
export { parameterKey, type EngineChange } from "./projection/engine-change.ts";
export { projectToGraph } from "./projection/project-to-graph.ts";
export { unheardParts } from "./projection/unheard.ts";
