import type { AddMediaEdit } from "@loophole/schemas/types";
import { expectIndex, expectRoom } from "../document/expect.ts";
import { findMedia } from "../document/find.ts";
import { MAX_MEDIA } from "../document/limits.ts";
import { inserted } from "../document/list.ts";
import { EditError } from "./edit-error.ts";
import type { EditKind } from "./kind.ts";

/** Makes an audio file part of the song. The engine loads samples apart from its graph. */
export const mediaAdd: EditKind<AddMediaEdit> = {
  apply(project, { media, index }) {
    const place = index ?? project.media.length;
    expectRoom(project.media.length, MAX_MEDIA, "audio files");
    expectIndex(place, project.media.length, "list of audio files");
    if (findMedia(project, media.id)) {
      throw new EditError("CONFLICT", `The song already has an audio file with the id '${media.id}'.`);
    }
    return {
      project: { ...project, media: inserted(project.media, place, media) },
      inverse: { type: "media.remove", mediaId: media.id },
    };
  },
  describe: (_project, { media }) => `Import ‘${media.name}’`,
  project: () => [],
};
