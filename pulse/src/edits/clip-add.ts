import type { AddClipEdit } from "@loophole/schemas/types";
import { checkClip, checkTakesAudio } from "../document/check-clip.ts";
import { checkFreeIds } from "../document/check-ids.ts";
import { expectIndex, expectRoom, expectTrack } from "../document/expect.ts";
import { MAX_CLIPS_PER_TRACK } from "../document/limits.ts";
import { inserted } from "../document/list.ts";
import { withClips } from "../document/with-clips.ts";
import { graphApply } from "../projection/engine-change.ts";
import { graphClip } from "../projection/project-to-graph.ts";
import type { EditKind } from "./kind.ts";

/** Puts a clip on a track. */
export const clipAdd: EditKind<AddClipEdit> = {
  apply(project, { trackId, clip, index }) {
    const found = expectTrack(project, trackId);
    const { clips } = found.track;
    const place = index ?? clips.length;
    checkTakesAudio(found.track);
    expectRoom(clips.length, MAX_CLIPS_PER_TRACK, "clips on one track");
    expectIndex(place, clips.length, "list of clips");
    checkFreeIds(project, [clip.id]);
    checkClip(project, clip);
    return {
      project: withClips(project, found.index, inserted(clips, place, clip)),
      inverse: { type: "clip.remove", clipId: clip.id },
    };
  },
  describe: (_project, { clip }) => `Add clip ‘${clip.name}’`,
  project: (_before, { trackId, clip, index }) =>
    graphApply({
      op: "clip.add",
      track: trackId,
      clip: graphClip(clip),
      ...(index === undefined ? {} : { index }),
    }),
};
