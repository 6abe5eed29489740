import type { Clip, Media, SetClipEdit } from "@loophole/schemas/types";

/** Makes a clip repeat what it plays now, however long it gets. Null where that is nothing. */
export function loopClip(clip: Clip, media: Media): SetClipEdit | null {
  const end = Math.min(clip.offset + clip.length, media.frames);
  if (end <= clip.offset) return null;
  return { type: "clip.set", clipId: clip.id, values: { loop: { start: clip.offset, end } } };
}

/** Makes a clip play its file once: it becomes as short as the file from its offset on. */
export function unloopClip(clip: Clip, media: Media): SetClipEdit {
  const length = Math.max(1, Math.min(clip.length, media.frames - clip.offset));
  const fadeIn = Math.min(clip.fadeIn, length);
  const fadeOut = Math.min(clip.fadeOut, length - fadeIn);
  return {
    type: "clip.set",
    clipId: clip.id,
    values: {
      loop: null,
      ...(length === clip.length ? {} : { length }),
      ...(fadeIn === clip.fadeIn ? {} : { fadeIn }),
      ...(fadeOut === clip.fadeOut ? {} : { fadeOut }),
    },
  };
}
