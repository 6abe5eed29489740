import type { Clip, Project } from "@loophole/schemas/types";
import { EditError } from "../edits/edit-error.ts";
import { expectMedia } from "./expect.ts";

/**
 * What the schema cannot say of a clip: it sounds for at least a frame, its loop has a length, its audio
 * file is in the song.
 * @throws EditError
 */
export function checkClip(project: Project, clip: Clip): void {
  checkClipTimes(clip);
  expectMedia(project, clip.media);
}

/** @throws EditError INVALID_PARAMS */
export function checkClipTimes(clip: Clip): void {
  if (clip.length < 1) {
    throw new EditError("INVALID_PARAMS", `The clip ‘${clip.name}’ would have no length.`);
  }
  if (clip.loop && clip.loop.end <= clip.loop.start) {
    throw new EditError(
      "INVALID_PARAMS",
      `The loop inside the clip ‘${clip.name}’ would end before it starts.`,
    );
  }
}
