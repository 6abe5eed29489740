import type { TrackKind } from "@loophole/schemas/types";

const WORDS: Readonly<Record<TrackKind, string>> = {
  audio: "audio track",
  instrument: "instrument track",
  bus: "bus",
  return: "return",
};

/** What a track is fed by, in words. */
export function kindWords(kind: TrackKind): string {
  return WORDS[kind];
}

/** A track as a screen reader names it: its kind where that is not the usual one. */
export function spokenTrack({ name, kind }: { readonly name: string; readonly kind: TrackKind }): string {
  return kind === "audio" ? name : `${name}, ${kindWords(kind)}`;
}
