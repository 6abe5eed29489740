import type { AddTrackEdit } from "@loophole/schemas/types";
import { checkClip } from "../document/check-clip.ts";
import { checkFreeIds } from "../document/check-ids.ts";
import { expectIndex, expectRoom } from "../document/expect.ts";
import { MASTER_ID, MAX_TRACKS } from "../document/limits.ts";
import { inserted } from "../document/list.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphTrack } from "../projection/project-to-graph.ts";
import { EditError } from "./edit-error.ts";
import type { EditKind } from "./kind.ts";

/** Puts a track, with the clips it has, at a place among the tracks. */
export const trackAdd: EditKind<AddTrackEdit> = {
  apply(project, { track, index }) {
    if (track.id === MASTER_ID) {
      throw new EditError("INVALID_PARAMS", `No track can have the id '${MASTER_ID}': it is the master's.`);
    }
    expectRoom(project.tracks.length, MAX_TRACKS, "tracks");
    expectIndex(index, project.tracks.length, "list of tracks");
    checkFreeIds(project, [track.id, ...track.clips.map((clip) => clip.id)]);
    for (const clip of track.clips) checkClip(project, clip);
    return {
      project: { ...project, tracks: inserted(project.tracks, index, track) },
      inverse: { type: "track.remove", trackId: track.id },
    };
  },
  describe: (_project, { track }) => `Add track ‘${track.name}’`,
  project: (_before, { track, index }) => graphApply({ op: "track.add", track: graphTrack(track), index }),
};
