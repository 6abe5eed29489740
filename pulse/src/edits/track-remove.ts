import type { RemoveTrackEdit } from "@loophole/schemas/types";
import { expectTrack } from "../document/expect.ts";
import { findTrack } from "../document/find.ts";
import { removed } from "../document/list.ts";
import { graphApply } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";

/** Takes a track away, with its clips. */
export const trackRemove: EditKind<RemoveTrackEdit> = {
  apply(project, { trackId }) {
    const { track, index } = expectTrack(project, trackId);
    return {
      project: { ...project, tracks: removed(project.tracks, index) },
      inverse: { type: "track.add", track, index },
    };
  },
  describe: (project, { trackId }) => `Delete track ‘${findTrack(project, trackId)?.track.name ?? trackId}’`,
  project: (_before, { trackId }) => graphApply({ op: "track.remove", id: trackId }),
};
