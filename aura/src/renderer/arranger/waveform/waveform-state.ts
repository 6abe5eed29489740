import type { PeakFile } from "./peak-file.ts";

/** What there is to draw of an audio file now. */
export type WaveformState =
  | { readonly kind: "ready"; readonly file: PeakFile }
  | { readonly kind: "loading" }
  /** `message` says in the user's words what is wrong with the file. */
  | { readonly kind: "missing"; readonly message: string };
