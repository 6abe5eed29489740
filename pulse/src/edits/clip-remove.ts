import type { RemoveClipEdit } from "@loophole/schemas/types";
import { expectClip } from "../document/expect.ts";
import { findClip } from "../document/find.ts";
import { removed } from "../document/list.ts";
import { withClips } from "../document/with-clips.ts";
import { graphApply } from "../projection/engine-change.ts";
import type { EditKind } from "./kind.ts";

/** Takes a clip off its track; the audio file stays in the song. */
export const clipRemove: EditKind<RemoveClipEdit> = {
  apply(project, { clipId }, find) {
    const { track, trackIndex, clip, index } = expectClip(project, clipId, find);
    return {
      project: withClips(project, trackIndex, removed(track.clips, index)),
      inverse: { type: "clip.add", trackId: track.id, clip, index },
    };
  },
  describe: (project, { clipId }) => `Delete clip ‘${findClip(project, clipId)?.clip.name ?? clipId}’`,
  project(before, { clipId }, _after, find) {
    const track = find(before, clipId)?.track.id;
    return track === undefined ? [] : graphApply({ op: "clip.remove", track, id: clipId });
  },
};
