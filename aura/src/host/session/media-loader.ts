import { ConnectionError, type SignalClient, WireCommandError } from "@loophole/protocol";
import { ProjectError } from "@loophole/pulse/persistence";
import type { EntityId, Media, MediaUpdate, SampleInfo } from "@loophole/schemas/types";
import { HostError, messageOf } from "../host-error.ts";
import { Limited } from "./limited.ts";

/** Files the engine is asked to load at a time. */
const LOADS_AT_ONCE = 8;

/** A file that could not be loaded, with the engine's words. */
export interface MediaFailure {
  readonly media: Media;
  readonly code: string;
  readonly message: string;
}

export interface MediaLoaderOptions {
  /** Absolute path of a media file. @throws ProjectError when there is none that may be used */
  pathOf(media: Media): Promise<string>;
  onState(update: MediaUpdate): void;
  /** Files that failed, once each, when nothing is being loaded any more. */
  onFailures(failures: readonly MediaFailure[]): void;
}

interface Entry {
  readonly media: Media;
  /** What the windows were told. A file that was ready stays so while a new engine loads it again. */
  update: MediaUpdate;
  /** Absolute path, once known. */
  path: string | null;
  /** Whether the present engine has it, or will never have it. */
  settled: boolean;
  waiters: { resolve: () => void; reject: (error: Error) => void }[];
}

/** Keeps the engine's samples in step with the song's media. */
export class MediaLoader {
  readonly #options: MediaLoaderOptions;
  readonly #entries = new Map<EntityId, Entry>();
  readonly #told = new Set<EntityId>();
  #client: SignalClient | null = null;
  #limited = new Limited(LOADS_AT_ONCE);
  #underWay = 0;
  #failures: MediaFailure[] = [];

  constructor(options: MediaLoaderOptions) {
    this.#options = options;
  }

  /** The state of every file of the song. */
  get states(): MediaUpdate[] {
    return [...this.#entries.values()].map((entry) => entry.update);
  }

  /**
   * Loads everything into an engine that has nothing yet, `first` before the rest.
   * Resolves when those of `first` are there or have failed.
   */
  async loadAll(client: SignalClient, first: ReadonlySet<EntityId>): Promise<void> {
    this.#client = client;
    this.#limited = new Limited(LOADS_AT_ONCE);
    for (const entry of this.#entries.values()) {
      entry.settled = false;
      if (entry.update.state === "failed") this.#set(entry, "loading");
    }
    const entries = [...this.#entries.values()];
    const early = entries.filter((entry) => first.has(entry.media.id)).map((entry) => this.#load(entry));
    for (const entry of entries) if (!first.has(entry.media.id)) void this.#load(entry);
    await Promise.all(early);
  }

  /** The same engine again over a new connection: loads only what had not arrived. */
  goOn(client: SignalClient): void {
    this.#client = client;
    for (const entry of this.#entries.values()) {
      if (entry.settled) this.#release(entry);
      else void this.#load(entry);
    }
  }

  detach(): void {
    this.#client = null;
  }

  /** Follows the song: loads what is new, frees what is gone. `known` needs no loading, it is in the engine. */
  follow(media: readonly Media[], known?: EntityId): void {
    const wanted = new Map(media.map((one) => [one.id, one]));
    for (const [id, entry] of this.#entries) {
      const now = wanted.get(id);
      if (now !== undefined && now.file === entry.media.file) continue;
      this.#entries.delete(id);
      this.#told.delete(id);
      for (const waiter of entry.waiters)
        waiter.reject(new HostError("NOT_FOUND", `‘${entry.media.name}’ was removed.`));
      if (now === undefined) this.#unload(id);
    }
    for (const one of media) {
      if (this.#entries.has(one.id)) continue;
      const entry: Entry = {
        media: one,
        update: { type: "media", mediaId: one.id, state: "loading" },
        path: null,
        settled: false,
        waiters: [],
      };
      this.#entries.set(one.id, entry);
      if (one.id === known) {
        this.#set(entry, "ready");
      } else {
        this.#set(entry, "loading");
        if (this.#client !== null) void this.#load(entry);
      }
    }
  }

  /** Files whose absence the musician has been told of already. */
  alreadyTold(ids: readonly EntityId[]): void {
    for (const id of ids) this.#told.add(id);
  }

  /** Frees a sample that was loaded and did not become part of the song. */
  forget(id: EntityId): void {
    if (!this.#entries.has(id)) this.#unload(id);
  }

  /** Forgets everything: another song is opened. The engine's samples are freed. */
  clear(): void {
    this.follow([]);
  }

  /** Resolves when a file is in the engine; rejects with the reason when it cannot be. */
  async whenReady(id: EntityId): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) throw new HostError("NOT_FOUND", "That audio file is no longer in the song.");
    if (entry.update.state === "failed") throw failed(entry);
    if (entry.settled && this.#client !== null) return;
    await new Promise<void>((resolve, reject) => entry.waiters.push({ resolve, reject }));
  }

  async #load(entry: Entry): Promise<void> {
    const client = this.#client;
    if (client === null) return;
    const { media } = entry;
    const current = () => this.#client === client && this.#entries.get(media.id) === entry;
    this.#underWay++;
    try {
      await this.#limited.run(async () => {
        if (!current()) return;
        entry.path ??= await this.#options.pathOf(media);
        if (!current()) return;
        await sampleLoad(client, media.id, entry.path);
        if (current()) this.#set(entry, "ready");
      });
    } catch (error) {
      // A broken connection is no fault of the file: it is loaded when the engine is back.
      if (current() && !(error instanceof ConnectionError)) this.#fail(entry, error);
    } finally {
      this.#underWay--;
      if (this.#underWay === 0) this.#tellFailures();
    }
  }

  #fail(entry: Entry, error: unknown): void {
    const message = messageOf(error);
    const known = error instanceof WireCommandError || error instanceof ProjectError;
    entry.path = null;
    this.#set(entry, "failed", message);
    if (this.#told.has(entry.media.id)) return;
    this.#told.add(entry.media.id);
    this.#failures.push({ media: entry.media, code: known ? error.code : "INTERNAL", message });
  }

  #tellFailures(): void {
    const failures = this.#failures;
    this.#failures = [];
    if (failures.length > 0) this.#options.onFailures(failures);
  }

  #set(entry: Entry, state: MediaUpdate["state"], message?: string): void {
    const told = state === "ready" && entry.update.state === "ready";
    entry.update = {
      type: "media",
      mediaId: entry.media.id,
      state,
      ...(message === undefined ? {} : { message }),
    };
    if (!told) this.#options.onState(entry.update);
    entry.settled = state !== "loading";
    if (entry.settled) this.#release(entry);
  }

  #release(entry: Entry): void {
    const waiters = entry.waiters;
    entry.waiters = [];
    for (const waiter of waiters) {
      if (entry.update.state === "ready") waiter.resolve();
      else waiter.reject(failed(entry));
    }
  }

  #unload(sample: EntityId): void {
    // A sample the engine does not have, or an engine that is gone, holds no memory: nothing is left to do.
    this.#client?.command("sample.unload", { sample }).catch(() => {});
  }
}

const failed = ({ update, media }: Entry): HostError =>
  new HostError("MALFORMED_DATA", update.message ?? `‘${media.name}’ could not be read.`);

/** Loads a file into the engine and tells what it is. */
export async function sampleLoad(
  client: SignalClient,
  sample: EntityId,
  path: string,
  options: { onProgress?: (fraction: number) => void; signal?: AbortSignal } = {},
): Promise<SampleInfo> {
  const { onProgress, signal } = options;
  const { result } = await client.command(
    "sample.load",
    { sample, path },
    {
      ...(onProgress === undefined ? {} : { onProgress: (progress) => onProgress(progress.fraction) }),
      ...(signal === undefined ? {} : { signal }),
    },
  );
  return result;
}
