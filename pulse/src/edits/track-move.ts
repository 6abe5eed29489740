import type { MoveTrackEdit } from "@loophole/schemas/types";
import { expectIndex, expectTrack } from "../document/expect.ts";
import { findTrack } from "../document/find.ts";
import { moved } from "../document/list.ts";
import { graphApply } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";

/** Puts a track at another place among the tracks; `index` is its place afterwards. */
export const trackMove: EditKind<MoveTrackEdit> = {
  apply(project, { trackId, index }) {
    const { index: from } = expectTrack(project, trackId);
    expectIndex(index, project.tracks.length - 1, "list of tracks");
    return {
      project: from === index ? project : { ...project, tracks: moved(project.tracks, from, index) },
      inverse: { type: "track.move", trackId, index: from },
    };
  },
  describe: (project, { trackId }) => `Move track ‘${findTrack(project, trackId)?.track.name ?? trackId}’`,
  project: (before, { trackId, index }, after) =>
    before === after ? [] : graphApply({ op: "track.move", id: trackId, index }),
  merge: (earlier, later) => (earlier.trackId === later.trackId ? later : null),
};
