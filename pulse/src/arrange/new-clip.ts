import type { Clip, Media } from "@loophole/schemas/types";
import { newId } from "../document/new-id.ts";

/** A clip that plays the whole of an audio file from a tick on. */
export function newClip(media: Media, start: number, options: { id?: string; name?: string } = {}): Clip {
  return {
    id: options.id ?? newId("clip"),
    name: options.name ?? media.name,
    media: media.id,
    start,
    offset: 0,
    length: Math.max(1, media.frames),
    gain: 0,
    fadeIn: 0,
    fadeOut: 0,
  };
}
