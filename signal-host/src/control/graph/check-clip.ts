import type { GraphClip, GraphNoteClip } from "@loophole/schemas/types";
import { checkLoop, checkRising } from "./refusal.ts";

/** What the schema cannot say of a clip by itself. Throws Refusal. */
export function checkClip(clip: GraphClip, at: string): void {
  checkLoop(clip.loop, `clip '${clip.id}'`, at);
  if (clip.envelope !== undefined) checkRising(clip.envelope, "frame", `${at}/envelope`, "may be equal");
}

/** What the schema cannot say of a clip of notes by itself. Throws Refusal. */
export function checkNoteClip(clip: GraphNoteClip, at: string): void {
  checkLoop(clip.loop, `clip '${clip.id}'`, at);
}
