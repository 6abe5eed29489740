import type { RemoveTrackEdit } from "@loophole/schemas/types";
import { expectTrack } from "../document/expect.ts";
import { findTrack } from "../document/find.ts";
import { removed } from "../document/list.ts";
import { usersOfTrack } from "../document/users-of-track.ts";
import { graphApply } from "../projection/engine-change.ts";
import { EditError } from "./edit-error.ts";
import type { EditKind } from "./kind.ts";

/** Takes a track away, with all that is on it. One that others are routed to is given up by them first. */
export const trackRemove: EditKind<RemoveTrackEdit> = {
  apply(project, { trackId }) {
    const { track, index } = expectTrack(project, trackId);
    const [user] = usersOfTrack(project, trackId);
    if (user) {
      const message = `‘${track.name}’ is used by ‘${user.name}’. Route that elsewhere first.`;
      throw new EditError("CONFLICT", message);
    }
    return {
      project: { ...project, tracks: removed(project.tracks, index) },
      inverse: { type: "track.add", track, index },
    };
  },
  describe: (project, { trackId }) => `Delete track ‘${findTrack(project, trackId)?.track.name ?? trackId}’`,
  project: (_before, { trackId }) => graphApply({ op: "track.remove", id: trackId }),
};
