import type { Clip, NoteClip, Project, Track } from "@loophole/schemas/types";
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
  checkLoop(clip);
  const { envelope = [] } = clip;
  if (envelope.some((point, index) => point.frame < (envelope[index - 1]?.frame ?? 0))) {
    throw new EditError("INVALID_PARAMS", `The envelope of the clip ‘${clip.name}’ would go back in time.`);
  }
}

/** @throws EditError INVALID_PARAMS where a loop inside a clip would have no length. */
export function checkLoop({ name, loop }: Clip | NoteClip): void {
  if (!loop || loop.end > loop.start) return;
  throw new EditError("INVALID_PARAMS", `The loop inside the clip ‘${name}’ would end before it starts.`);
}

/** @throws EditError INVALID_PARAMS where a track of this kind cannot have clips of audio files. */
export function checkTakesAudio({ name, kind }: Track): void {
  if (kind === "audio") return;
  throw new EditError(
    "INVALID_PARAMS",
    `‘${name}’ is no audio track, so it cannot have clips of audio files.`,
  );
}

/** @throws EditError INVALID_PARAMS where a track of this kind cannot have notes. */
export function checkTakesNotes({ name, kind }: Track): void {
  if (kind === "instrument") return;
  throw new EditError("INVALID_PARAMS", `‘${name}’ is no instrument track, so it cannot have notes.`);
}
