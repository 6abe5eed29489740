import type { MoveNotesEdit } from "@loophole/schemas/types";
import { checkTakesNotes } from "../document/check-clip.ts";
import { expectIndex, expectNotes, expectRoom, expectTrack } from "../document/expect.ts";
import { findNotes, findTrack } from "../document/find.ts";
import { MAX_CLIPS_PER_TRACK } from "../document/limits.ts";
import { inserted, moved, removed, replaced } from "../document/list.ts";
import { withTrack } from "../document/with-strip.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphNotes } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

/** Puts a clip of notes at another time, on another instrument track, or at another place in its list. */
export const notesMove: EditKind<MoveNotesEdit> = {
  apply(project, { clipId, trackId, start, index }) {
    const from = expectNotes(project, clipId);
    const to = expectTrack(project, trackId);
    const clip = from.clip.start === start ? from.clip : { ...from.clip, start };
    const inverse: MoveNotesEdit = {
      type: "notes.move",
      clipId,
      trackId: from.track.id,
      start: from.clip.start,
      index: from.index,
    };
    if (from.trackIndex === to.index) {
      const place = index ?? from.index;
      const { notes } = to.track;
      expectIndex(place, notes.length - 1, "list of clips");
      if (place === from.index && clip === from.clip) return { project, inverse };
      const changed = moved(replaced(notes, from.index, clip), from.index, place);
      return { project: withTrack(project, to.index, { notes: changed }), inverse };
    }
    const { notes } = to.track;
    const place = index ?? notes.length;
    checkTakesNotes(to.track);
    expectRoom(notes.length, MAX_CLIPS_PER_TRACK, "clips on one track");
    expectIndex(place, notes.length, "list of clips");
    const without = withTrack(project, from.trackIndex, { notes: removed(from.track.notes, from.index) });
    return { project: withTrack(without, to.index, { notes: inserted(notes, place, clip) }), inverse };
  },
  describe(project, { clipId, trackId }) {
    const from = findNotes(project, clipId);
    const name = `‘${from?.clip.name ?? clipId}’`;
    if (!from || from.track.id === trackId) return `Move clip ${name}`;
    return `Move clip ${name} to ‘${findTrack(project, trackId)?.track.name ?? trackId}’`;
  },
  project(before, { clipId }, after) {
    const from = findNotes(before, clipId);
    const to = findNotes(after, clipId);
    if (!from || !to || before === after) return [];
    const clip = graphNotes(to.clip);
    if (from.trackIndex === to.trackIndex && from.index === to.index) {
      return graphApply({ op: "notes.set", track: to.track.id, clip });
    }
    return graphApply(
      { op: "notes.remove", track: from.track.id, id: clipId },
      { op: "notes.add", track: to.track.id, clip, index: to.index },
    );
  },
  merge(earlier, later) {
    if (earlier.clipId !== later.clipId) return null;
    if (later.index !== undefined || earlier.index === undefined) return later;
    return earlier.trackId === later.trackId ? { ...later, index: earlier.index } : later;
  },
};
