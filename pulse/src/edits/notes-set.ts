import type { SetNotesEdit } from "@loophole/schemas/types";
import { checkLoop } from "../document/check-clip.ts";
import { expectNotes } from "../document/expect.ts";
import { findNotes } from "../document/find.ts";
import { replaced } from "../document/list.ts";
import { sameValue } from "../document/same-value.ts";
import { presentValues, withValues } from "../document/values.ts";
import { withTrack } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphNotes } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

type Values = SetNotesEdit["values"];

/** Changes a clip of notes where it is: its name, place in time, loop, notes and controllers. */
export const notesSet: EditKind<SetNotesEdit> = {
  apply(project, { clipId, values }) {
    const { track, trackIndex, clip, index } = expectNotes(project, clipId);
    const changed = withValues(clip, values);
    checkLoop(changed);
    return {
      project:
        changed === clip
          ? project
          : withTrack(project, trackIndex, { notes: replaced(track.notes, index, changed) }),
      inverse: { type: "notes.set", clipId, values: presentValues(clip, values) },
    };
  },
  describe: (project, { clipId, values }) =>
    `${phrase(values)} ‘${findNotes(project, clipId)?.clip.name ?? clipId}’`,
  project(before, { clipId }, after) {
    const from = findNotes(before, clipId);
    const to = findNotes(after, clipId);
    if (!from || !to || from.clip === to.clip) return [];
    const clip = graphNotes(to.clip);
    return sameValue(graphNotes(from.clip), clip)
      ? []
      : graphApply({ op: "notes.set", track: to.track.id, clip });
  },
  merge: (earlier, later) =>
    earlier.clipId === later.clipId ? { ...later, values: { ...earlier.values, ...later.values } } : null,
};

function phrase(values: Values): string {
  if (values.notes !== undefined) return "Change notes of";
  if (values.controllers !== undefined || values.pitchBend !== undefined || values.pressure !== undefined)
    return "Change controllers of";
  if (values.length !== undefined || values.offset !== undefined) return "Trim clip";
  if (values.loop !== undefined) return values.loop ? "Loop clip" : "End loop of clip";
  if (values.start !== undefined) return "Move clip";
  if (values.mute !== undefined) return values.mute === true ? "Mute clip" : "Unmute clip";
  return "Rename clip";
}
