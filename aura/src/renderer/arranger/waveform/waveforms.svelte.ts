import { SvelteMap } from "svelte/reactivity";
import type { Session } from "../../session/session.svelte.ts";
import { parsePeakFile, type PeakFile } from "./peak-file.ts";
import type { WaveformState } from "./waveform-state.ts";

type Peaks =
  | { readonly kind: "asked" }
  | { readonly kind: "ready"; readonly file: PeakFile }
  | { readonly kind: "failed"; readonly message: string };

/** The peaks of the song's audio files, asked for when they are first drawn. */
export class Waveforms {
  readonly #peaks = new SvelteMap<string, Peaks>();

  constructor(private readonly session: Pick<Session, "mediaState" | "peaks">) {}

  /** What to draw of a file now. Reactive: whoever drew it is told when there is more. */
  state(mediaId: string): WaveformState {
    const peaks = this.#peaks.get(mediaId);
    if (peaks?.kind === "ready") return peaks;
    const media = this.session.mediaState(mediaId);
    if (media.state === "failed") {
      return { kind: "missing", message: media.message ?? "This file cannot be read." };
    }
    if (peaks?.kind === "failed") return { kind: "missing", message: peaks.message };
    return { kind: "loading" };
  }

  /** Asks for the peaks of files that can be had and are not here yet. */
  async load(mediaIds: Iterable<string>): Promise<void> {
    const wanted: string[] = [];
    for (const id of mediaIds) {
      const known = this.#peaks.get(id);
      if (known?.kind === "ready" || known?.kind === "asked") continue;
      if (this.session.mediaState(id).state === "ready") wanted.push(id);
    }
    await Promise.all(wanted.map((id) => this.#loadOne(id)));
  }

  /** Forgets what failed and what is under way: the connection is new. */
  retry(): void {
    for (const [id, peaks] of this.#peaks) if (peaks.kind !== "ready") this.#peaks.delete(id);
  }

  clear(): void {
    this.#peaks.clear();
  }

  async #loadOne(id: string): Promise<void> {
    this.#peaks.set(id, { kind: "asked" });
    try {
      this.#peaks.set(id, { kind: "ready", file: parsePeakFile(await this.session.peaks(id)) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#peaks.set(id, { kind: "failed", message });
    }
  }
}
