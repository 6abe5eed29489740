import type { AddNotesEdit } from "@loophole/schemas/types";
import { checkLoop, checkTakesNotes } from "../document/check-clip.ts";
import { checkFreeIds } from "../document/check-ids.ts";
import { expectIndex, expectRoom, expectTrack } from "../document/expect.ts";
import { MAX_CLIPS_PER_TRACK } from "../document/limits.ts";
import { inserted } from "../document/list.ts";
import { withTrack } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphNotes } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

/** Puts a clip of notes on an instrument track. */
export const notesAdd: EditKind<AddNotesEdit> = {
  apply(project, { trackId, clip, index }) {
    const found = expectTrack(project, trackId);
    const { notes } = found.track;
    const place = index ?? notes.length;
    checkTakesNotes(found.track);
    expectRoom(notes.length, MAX_CLIPS_PER_TRACK, "clips on one track");
    expectIndex(place, notes.length, "list of clips");
    checkFreeIds(project, [clip.id]);
    checkLoop(clip);
    return {
      project: withTrack(project, found.index, { notes: inserted(notes, place, clip) }),
      inverse: { type: "notes.remove", clipId: clip.id },
    };
  },
  describe: (_project, { clip }) => `Add clip ‘${clip.name}’`,
  project: (_before, { trackId, clip, index }) =>
    graphApply({
      op: "notes.add",
      track: trackId,
      clip: graphNotes(clip),
      ...(index === undefined ? {} : { index }),
    }),
};
