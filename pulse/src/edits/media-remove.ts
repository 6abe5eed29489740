import type { RemoveMediaEdit } from "@loophole/schemas/types";
import { zonesOf } from "../document/check-device.ts";
import { expectMedia } from "../document/expect.ts";
import { findMedia } from "../document/find.ts";
import { removed } from "../document/list.ts";
import { EditError } from "./edit-error.ts";
import type { EditKind } from "./kind.ts";

/** Takes an audio file out of the song; the file itself stays in the project's folder. */
export const mediaRemove: EditKind<RemoveMediaEdit> = {
  apply(project, { mediaId }) {
    const { media, index } = expectMedia(project, mediaId);
    for (const track of project.tracks) {
      const user = track.clips.find((clip) => clip.media === mediaId);
      if (user) {
        const where = `the clip ‘${user.name}’ on ‘${track.name}’. Delete its clips first.`;
        throw new EditError("CONFLICT", `‘${media.name}’ is used by ${where}`);
      }
      if (track.devices.some((device) => zonesOf(device).some((zone) => zone.sample === mediaId))) {
        const where = `the sampler of ‘${track.name}’. Take it out of there first.`;
        throw new EditError("CONFLICT", `‘${media.name}’ is used by ${where}`);
      }
    }
    return {
      project: { ...project, media: removed(project.media, index) },
      inverse: { type: "media.add", media, index },
    };
  },
  describe: (project, { mediaId }) => `Remove ‘${findMedia(project, mediaId)?.media.name ?? mediaId}’`,
  project: () => [],
};
