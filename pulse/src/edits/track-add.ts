import type { AddTrackEdit } from "@loophole/schemas/types";
import { checkFreeIds, idsOfTrack } from "../document/check-ids.ts";
import { checkRoutes, hasRoutes } from "../document/check-routes.ts";
import { checkTrack } from "../document/check-track.ts";
import { expectIndex, expectRoom } from "../document/expect.ts";
import { MAX_TRACKS } from "../document/limits.ts";
import { inserted } from "../document/list.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphTrack } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

/** Puts a track, with all that is on it, at a place among the tracks. */
export const trackAdd: EditKind<AddTrackEdit> = {
  apply(project, { track, index }) {
    expectRoom(project.tracks.length, MAX_TRACKS, "tracks");
    expectIndex(index, project.tracks.length, "list of tracks");
    checkFreeIds(project, idsOfTrack(track));
    checkTrack(project, track);
    const after = { ...project, tracks: inserted(project.tracks, index, track) };
    if (hasRoutes(track)) checkRoutes(after, track);
    return { project: after, inverse: { type: "track.remove", trackId: track.id } };
  },
  describe: (_project, { track }) => `Add track ‘${track.name}’`,
  project: (_before, { track, index }) => graphApply({ op: "track.add", track: graphTrack(track), index }),
};
