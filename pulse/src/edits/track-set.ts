import type { GraphOp, ParameterSetParams, SetTrackEdit, Track } from "@loophole/schemas/types";
import { checkRoutes } from "../document/check-routes.ts";
import { expectTrack } from "../document/expect.ts";
import { findTrack } from "../document/find.ts";
import { replaced } from "../document/list.ts";
import { presentValues, withValues } from "../document/values.ts";
import { graphApply, type EngineChange } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";

const WORDS = {
  name: "name",
  color: "colour",
  gain: "gain",
  pan: "pan",
  mute: "mute",
  solo: "solo",
  soloSafe: "solo-safe",
  output: "output",
} satisfies Record<keyof SetTrackEdit["values"], string>;

/** Changes what a strip shows and sounds like. */
export const trackSet: EditKind<SetTrackEdit> = {
  apply(project, { trackId, values }) {
    const { track, index } = expectTrack(project, trackId);
    const inverse: SetTrackEdit = { type: "track.set", trackId, values: presentValues(track, values) };
    const changed = withValues(track, values);
    if (changed === track) return { project, inverse };
    const after = { ...project, tracks: replaced(project.tracks, index, changed) };
    if (changed.output !== track.output) checkRoutes(after, changed);
    return { project: after, inverse };
  },
  describe(project, { trackId, values }) {
    const name = `‘${findTrack(project, trackId)?.track.name ?? trackId}’`;
    const [only, another] = Object.keys(WORDS).filter((key) => key in values);
    if (only === undefined || another !== undefined) return `Change track ${name}`;
    if (values.name !== undefined) return `Rename track ${name}`;
    if (values.mute !== undefined) return `${values.mute ? "Mute" : "Unmute"} ${name}`;
    if (values.solo !== undefined) return `${values.solo ? "Solo" : "Unsolo"} ${name}`;
    const word = Object.entries(WORDS).find(([key]) => key === only)?.[1] ?? only;
    return `Change ${word} of ${name}`;
  },
  project(before, { trackId }, after) {
    const from = findTrack(before, trackId)?.track;
    const to = findTrack(after, trackId)?.track;
    return from && to && from !== to ? [...structureChanges(from, to), ...parameterChanges(from, to)] : [];
  },
  merge: (earlier, later) =>
    earlier.trackId === later.trackId ? { ...later, values: { ...earlier.values, ...later.values } } : null,
};

function structureChanges(from: Track, to: Track): EngineChange[] {
  const op: GraphOp = { op: "track.set", id: to.id };
  if (from.output !== to.output) op.output = to.output;
  if (from.soloSafe !== to.soloSafe) op.soloSafe = to.soloSafe;
  return op.output === undefined && op.soloSafe === undefined ? [] : graphApply(op);
}

function parameterChanges(from: Track, to: Track): EngineChange[] {
  const target = to.id;
  const changes: ParameterSetParams[] = [];
  if (from.gain !== to.gain) changes.push({ target, parameter: "gain", value: to.gain });
  if (from.pan !== to.pan) changes.push({ target, parameter: "pan", value: to.pan });
  if (from.mute !== to.mute) changes.push({ target, parameter: "mute", value: to.mute });
  if (from.solo !== to.solo) changes.push({ target, parameter: "solo", value: to.solo });
  return changes.map((params) => ({ name: "parameter.set", params }));
}
