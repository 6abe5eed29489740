import type { RemoveNotesEdit } from "@loophole/schemas/types";
import { expectNotes } from "../document/expect.ts";
import { findNotes } from "../document/find.ts";
import { removed } from "../document/list.ts";
import { withTrack } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";

/** Takes a clip of notes off its track. */
export const notesRemove: EditKind<RemoveNotesEdit> = {
  apply(project, { clipId }) {
    const { track, trackIndex, clip, index } = expectNotes(project, clipId);
    return {
      project: withTrack(project, trackIndex, { notes: removed(track.notes, index) }),
      inverse: { type: "notes.add", trackId: track.id, clip, index },
    };
  },
  describe: (project, { clipId }) => `Delete clip ‘${findNotes(project, clipId)?.clip.name ?? clipId}’`,
  project(before, { clipId }) {
    const track = findNotes(before, clipId)?.track.id;
    return track === undefined ? [] : graphApply({ op: "notes.remove", track, id: clipId });
  },
};
