import type { Diagnostic, Notice } from "@loophole/schemas/types";

/** Tells the musician why a sampler is silent: a recording that cannot be in memory as a whole. */
export function longSampleNews({ code, message }: Pick<Diagnostic, "code" | "message">): Notice | null {
  if (code !== "SAMPLE_TOO_LONG") return null;
  const words =
    "A sampler is silent: a recording that it plays is too long for memory. Give it a shorter one, or put the recording on an audio track.";
  return { type: "notice", severity: "error", message: words, details: message };
}
