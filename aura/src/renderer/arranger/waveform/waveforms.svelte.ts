import { untrack } from "svelte";
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

  /** Grows when there is reason to ask again. */
  #round = $state(0);

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

  /**
   * Asks for the peaks of files that can be had and are not here yet. In an effect, it runs again when a file can be
   * had, and not when its peaks arrive.
   */
  load(mediaIds: Iterable<string>): void {
    void this.#round;
    for (const id of mediaIds) {
      if (this.session.mediaState(id).state !== "ready") continue;
      if (untrack(() => this.#peaks.has(id))) continue;
      void untrack(() => this.#loadOne(id));
    }
  }

  /** Asks again for what failed, or with a new connection also for what was under way. */
  retry(connection: "same" | "new"): void {
    let forgotten = 0;
    for (const [id, peaks] of this.#peaks) {
      if (peaks.kind === "ready" || (peaks.kind === "asked" && connection === "same")) continue;
      this.#peaks.delete(id);
      forgotten++;
    }
    if (forgotten > 0) this.#round++;
  }

  clear(): void {
    this.#peaks.clear();
    this.#round++;
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
