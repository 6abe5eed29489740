import type { Song } from "@loophole/pulse";
import type { Project, SaveState } from "@loophole/schemas/types";
import { HostError, messageOf } from "../host-error.ts";
import type { Clock, Timer } from "../time/clock.ts";

/** Quiet time after an edit before the song is written. */
const SAVE_AFTER_MS = 1_000;
/** A song that is edited without a pause is written this often all the same. */
const SAVE_AT_LATEST_MS = 10_000;
/** A save that failed is tried again after this, doubling. */
const RETRY_FIRST_MS = 2_000;
const RETRY_LIMIT_MS = 30_000;

export interface SaverOptions {
  readonly clock: Clock;
  readonly song: Song;
  readonly folder: string;
  /** Writes atomically; rejects when it could not. */
  save(folder: string, project: Project): Promise<void>;
  onState(state: SaveState): void;
}

/** Keeps a song on disk while it is edited. */
export class Saver {
  readonly #options: SaverOptions;
  #state: SaveState;
  #timer: Timer | null = null;
  #firstUnsaved: number | null = null;
  #failures = 0;
  #underWay: Promise<void> | null = null;
  #closed = false;

  constructor(options: SaverOptions) {
    this.#options = options;
    this.#state = { state: options.song.isSaved ? "saved" : "changed", path: options.folder };
    if (!options.song.isSaved) this.#schedule(SAVE_AFTER_MS);
  }

  get state(): SaveState {
    return this.#state;
  }

  /** The song was edited. */
  edited(): void {
    if (this.#closed) return;
    const { song, clock } = this.#options;
    if (song.isSaved && this.#underWay === null) {
      this.#settled();
      return;
    }
    this.#firstUnsaved ??= clock.now();
    if (this.#state.state !== "failed") this.#enter({ state: "changed" });
    if (this.#failures > 0) return;
    const latest = this.#firstUnsaved + SAVE_AT_LATEST_MS - clock.now();
    this.#schedule(Math.max(0, Math.min(SAVE_AFTER_MS, latest)));
  }

  /**
   * Writes what is not on disk; resolves when it is.
   * @throws HostError in words, when it could not be written. It is tried again until it can.
   */
  async now(): Promise<void> {
    await this.#underWay?.catch(() => {});
    if (this.#options.song.isSaved) {
      this.#settled();
      return;
    }
    this.#underWay ??= this.#save().finally(() => (this.#underWay = null));
    await this.#underWay;
  }

  /** Writes what is not on disk, and stops watching. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#timer?.cancel();
    try {
      await this.now();
    } finally {
      this.#timer?.cancel();
    }
  }

  async #save(): Promise<void> {
    const { song, folder, clock } = this.#options;
    const { revision, project } = song;
    this.#timer?.cancel();
    this.#enter({ state: "saving" });
    try {
      await this.#options.save(folder, project);
    } catch (error) {
      const retry = Math.min(RETRY_LIMIT_MS, RETRY_FIRST_MS * 2 ** this.#failures++);
      const words = `${messageOf(error)} Loophole keeps trying to save ‘${project.name}’ in ${folder}.`;
      this.#enter({ state: "failed", message: words });
      if (!this.#closed) this.#schedule(retry);
      throw new HostError("RESOURCE_EXHAUSTED", words, { cause: error });
    }
    song.markSaved(revision);
    this.#failures = 0;
    if (song.isSaved) {
      this.#settled();
    } else {
      this.#firstUnsaved = clock.now();
      this.#enter({ state: "changed" });
      if (!this.#closed) this.#schedule(SAVE_AFTER_MS);
    }
  }

  #settled(): void {
    this.#timer?.cancel();
    this.#firstUnsaved = null;
    this.#failures = 0;
    this.#enter({ state: "saved" });
  }

  #schedule(ms: number): void {
    this.#timer?.cancel();
    // What went wrong is in the state, which every window shows.
    this.#timer = this.#options.clock.after(ms, () => void this.now().catch(() => {}));
  }

  #enter(next: { state: SaveState["state"]; message?: string }): void {
    if (this.#state.state === next.state && this.#state.message === next.message) return;
    this.#state = { ...next, path: this.#options.folder };
    this.#options.onState(this.#state);
  }
}
