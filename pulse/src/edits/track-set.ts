import type { ParameterSetParams, SetTrackEdit, Track } from "@loophole/schemas/types";
import { expectTrack } from "../document/expect.ts";
import { findTrack } from "../document/find.ts";
import { replaced } from "../document/list.ts";
import { presentValues, withValues } from "../document/values.ts";
import type { EngineChange } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";

const WORDS = {
  name: "name",
  color: "colour",
  gain: "gain",
  pan: "pan",
  mute: "mute",
  solo: "solo",
} satisfies Record<keyof SetTrackEdit["values"], string>;

/** Changes what a strip shows and sounds like. */
export const trackSet: EditKind<SetTrackEdit> = {
  apply(project, { trackId, values }) {
    const { track, index } = expectTrack(project, trackId);
    const changed = withValues(track, values);
    return {
      project: changed === track ? project : { ...project, tracks: replaced(project.tracks, index, changed) },
      inverse: { type: "track.set", trackId, values: presentValues(track, values) },
    };
  },
  describe(project, { trackId, values }) {
    const name = `‘${findTrack(project, trackId)?.track.name ?? trackId}’`;
    const [only, another] = Object.keys(WORDS).filter((key) => key in values);
    if (only === undefined || another !== undefined) return `Change track ${name}`;
    if (values.name !== undefined) return `Rename track ${name}`;
    if (values.mute !== undefined) return `${values.mute ? "Mute" : "Unmute"} ${name}`;
    if (values.solo !== undefined) return `${values.solo ? "Solo" : "Unsolo"} ${name}`;
    return `Change ${values.gain !== undefined ? WORDS.gain : values.pan !== undefined ? WORDS.pan : WORDS.color} of ${name}`;
  },
  project(before, { trackId }, after) {
    const from = findTrack(before, trackId)?.track;
    const to = findTrack(after, trackId)?.track;
    return from && to && from !== to ? parameterChanges(from, to) : [];
  },
  merge: (earlier, later) =>
    earlier.trackId === later.trackId ? { ...later, values: { ...earlier.values, ...later.values } } : null,
};

function parameterChanges(from: Track, to: Track): EngineChange[] {
  const target = to.id;
  const changes: ParameterSetParams[] = [];
  if (from.gain !== to.gain) changes.push({ target, parameter: "gain", value: to.gain });
  if (from.pan !== to.pan) changes.push({ target, parameter: "pan", value: to.pan });
  if (from.mute !== to.mute) changes.push({ target, parameter: "mute", value: to.mute });
  if (from.solo !== to.solo) changes.push({ target, parameter: "solo", value: to.solo });
  return changes.map((params) => ({ name: "parameter.set", params }));
}
