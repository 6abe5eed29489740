import { realpath } from "node:fs/promises";
import type { Applied, Diagnostic, SampleInfo } from "@loophole/schemas/types";
import type { SampleSpec } from "../engine/sample-store.ts";
import type { AudioFiles, AudioShape, PeaksInfo } from "../files/index.ts";
import { CommandError } from "./command-error.ts";
import type { EnginePort } from "./engine-port.ts";
import type { PlanRefresher } from "./plan-refresher.ts";

/** What a command that waits for a file gives: when to stop, and where to report. */
export interface LoadWatcher {
  readonly signal: AbortSignal;
  progress(fraction: number, stage: string): void;
}

export interface LoadedSample {
  readonly info: SampleInfo;
  /** What is wrong with the file though it could be read. */
  readonly warnings: readonly string[];
}

/** What the library needs of the rest of the engine's control. */
export interface SampleNeeds {
  /** Whether a sample is needed in memory as a whole: samplers play from anywhere in it. */
  mustStay(id: string): boolean;
  /** Tells every client. */
  tell(words: Pick<Diagnostic, "severity" | "code" | "message" | "data">): void;
}

const NO_NEEDS: SampleNeeds = { mustStay: () => false, tell: () => undefined };

/** For what the library reads of its own accord: nobody waits for it, and nobody cancels it. */
const NOBODY: LoadWatcher = { signal: new AbortController().signal, progress: () => undefined };

/** A sample, and from when on clips that name it sound. */
export interface AppliedSample extends LoadedSample {
  readonly applied: Applied;
}

interface Loading {
  readonly path: string;
  readonly done: Promise<AppliedSample>;
  readonly watchers: Set<LoadWatcher>;
  readonly abort: AbortController;
}

/**
 * The audio files in the engine's memory, by the ids clients gave them. Each file is read once however many
 * commands wait for it; when the last of them is cancelled, reading stops.
 */
export class SampleLibrary {
  readonly #engine: EnginePort;
  readonly #files: AudioFiles;
  readonly #plans: PlanRefresher;
  readonly #needs: SampleNeeds;
  readonly #loaded = new Map<string, LoadedSample>();
  readonly #loading = new Map<string, Loading>();
  /** What a sampler was to play and did not get into memory: tried again when something has changed. */
  readonly #given = new Set<string>();

  constructor(engine: EnginePort, files: AudioFiles, plans: PlanRefresher, needs: SampleNeeds = NO_NEEDS) {
    this.#engine = engine;
    this.#files = files;
    this.#plans = plans;
    this.#needs = needs;
  }

  get bytes(): number {
    return this.#engine.samples.bytes;
  }

  list(): SampleInfo[] {
    return [...this.#loaded.values()].map(({ info }) => info);
  }

  /**
   * Settles when the audio is in memory and clips that name it sound. Throws AudioFileError, EngineError where
   * memory does not suffice, and CommandError CANCELLED where another path was loaded under the same id.
   */
  async load(id: string, path: string, watcher: LoadWatcher): Promise<AppliedSample> {
    const present = this.#loaded.get(id);
    const under = this.#loading.get(id);
    if (present?.info.path === path && under === undefined && !this.#isShort(id)) {
      return { ...present, applied: this.#plans.present() };
    }
    if (under !== undefined && under.path !== path) under.abort.abort(replaced(id));
    const loading = under?.path === path && !under.abort.signal.aborted ? under : this.#begin(id, path);
    loading.watchers.add(watcher);
    try {
      return await abortable(loading.done, watcher.signal);
    } finally {
      loading.watchers.delete(watcher);
      if (loading.watchers.size === 0) loading.abort.abort();
    }
  }

  /**
   * Takes what streams and a sampler plays from now into memory, which goes on after this returns. What does not fit
   * streams on, for clips; every client is told why the sampler is silent.
   */
  keepWhole(): void {
    for (const [id, { info }] of this.#loaded) {
      if (this.#loading.has(id) || this.#given.has(id) || !this.#isShort(id)) continue;
      const { done, watchers } = this.#begin(id, info.path);
      watchers.add(NOBODY);
      done.catch((error: unknown) => {
        this.#giveUp(id, error);
      });
    }
  }

  /** Whether a sampler plays from a sample that is not in memory. */
  #isShort(id: string): boolean {
    return this.#loaded.get(id)?.info.streamed === true && this.#needs.mustStay(id);
  }

  #giveUp(id: string, error: unknown): void {
    // Another file, or none, took its place: it is heard or told of by itself.
    if (!this.#isShort(id) || (error instanceof CommandError && error.code === "CANCELLED")) return;
    this.#given.add(id);
    const reason = error instanceof Error ? error.message : String(error);
    const message =
      `A sampler is silent where it plays sample '${id}', which is too long to be in memory as a whole: ${reason} ` +
      "Give the sampler a shorter file, or unload other samples.";
    this.#needs.tell({ severity: "error", code: "SAMPLE_TOO_LONG", message, data: { sample: id } });
  }

  /** Answers the bytes that were freed, once clips that name the sample are silent, and from when on they are. */
  async unload(id: string): Promise<{ bytes: number; applied: Applied }> {
    const under = this.#loading.get(id);
    under?.abort.abort(
      new CommandError("CANCELLED", `Sample '${id}' was unloaded while it was being loaded.`),
    );
    if (!this.#loaded.delete(id)) {
      if (under !== undefined) return { bytes: 0, applied: this.#plans.present() };
      throw notLoaded(id);
    }
    const bytes = this.#engine.samples.free(id);
    this.#given.clear();
    this.keepWhole();
    return { bytes, applied: await this.#plans.refresh() };
  }

  /** Writes the peak pyramid of a loaded sample's file. */
  async writePeaks(id: string, peaksPath: string, watcher: LoadWatcher): Promise<PeaksInfo> {
    const sample = this.#loaded.get(id);
    if (sample === undefined) throw notLoaded(id);
    await this.checkNoSources([{ path: peaksPath, pointer: "/path" }]);
    return await this.#files.writePeaks({
      path: sample.info.path,
      peaksPath,
      signal: watcher.signal,
      onProgress: (fraction, stage) => {
        watcher.progress(fraction, stage);
      },
    });
  }

  /** Throws CommandError where one of the files that are to be written is one that a sample is read from. */
  async checkNoSources(files: readonly { readonly path: string; readonly pointer: string }[]): Promise<void> {
    const real = async (path: string): Promise<string | null> => await realpath(path).catch(() => null);
    const written = await Promise.all(files.map(({ path }) => real(path)));
    // What is not there yet overwrites nothing.
    if (written.every((path) => path === null)) return;
    const loaded = [...this.#loaded];
    const sources = await Promise.all(loaded.map(([, { info }]) => real(info.path)));
    const samples = new Map(sources.map((path, index) => [path, loaded[index]?.[0]]));
    for (const [index, { path, pointer }] of files.entries()) {
      const id = written[index] === null ? undefined : samples.get(written[index] ?? null);
      if (id === undefined) continue;
      const message = `'${path}' is the file of sample '${id}', which would be lost. Choose another name.`;
      throw new CommandError("INVALID_PARAMS", message, { pointer, rule: "not-a-source" });
    }
  }

  #begin(id: string, path: string): Loading {
    const abort = new AbortController();
    const watchers = new Set<LoadWatcher>();
    const done = this.#read(id, path, watchers, abort.signal).finally(() => {
      if (this.#loading.get(id) === loading) this.#loading.delete(id);
    });
    // Everyone who waits may have been cancelled.
    done.catch(() => undefined);
    const loading: Loading = { path, done, watchers, abort };
    this.#loading.set(id, loading);
    return loading;
  }

  async #read(
    id: string,
    path: string,
    watchers: ReadonlySet<LoadWatcher>,
    signal: AbortSignal,
  ): Promise<AppliedSample> {
    type Pending = ReturnType<EnginePort["samples"]["allocate"]>;
    const memory: { taken: Pending | null } = { taken: null };
    const asked: { spec: SampleSpec | null } = { spec: null };
    try {
      const file = await this.#files.load({
        path,
        targetRate: this.#engine.sampleRate,
        signal,
        streams: (shape) => {
          asked.spec = specOf(shape);
          return !this.#needs.mustStay(id) && this.#engine.samples.streams(shape);
        },
        allocate: (shape) => {
          memory.taken = this.#engine.samples.allocate(id, specOf(shape));
          return memory.taken;
        },
        onProgress: (fraction, stage) => {
          for (const watcher of watchers) watcher.progress(fraction, stage);
        },
      });
      signal.throwIfAborted();
      memory.taken?.commit();
      memory.taken = null;
      if (file.stream !== undefined && asked.spec !== null) {
        await this.#engine.samples.openStream(id, asked.spec, file.stream, signal);
      }
      const { format, sampleRate, channels, frames } = file;
      const bytes = this.#engine.samples.get(id)?.bytes ?? 0;
      const streamed = file.stream === undefined ? {} : { streamed: true };
      const info: SampleInfo = { sample: id, path, format, sampleRate, channels, frames, bytes, ...streamed };
      const sample: LoadedSample = { info, warnings: file.warnings };
      this.#loaded.set(id, sample);
      this.#given.delete(id);
      return { ...sample, applied: await this.#plans.refresh() };
    } catch (error) {
      memory.taken?.abort();
      throw signal.aborted && signal.reason instanceof CommandError ? signal.reason : error;
    }
  }
}

function specOf({ channels, engineFrames, sourceRate, sourceFrames }: AudioShape): SampleSpec {
  return { channels, engineFrames, sourceRate, sourceFrames };
}

/** Settles like the promise, or rejects as soon as the signal aborts. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      reject(new CommandError("CANCELLED", "Loading was cancelled."));
    };
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", onAbort);
    });
  });
}

function replaced(id: string): CommandError {
  return new CommandError("CANCELLED", `Another file was loaded as sample '${id}' meanwhile.`);
}

function notLoaded(id: string): CommandError {
  const details = { pointer: "/sample", rule: "known-id" };
  return new CommandError("NOT_FOUND", `There is no sample '${id}' in memory. Load it first.`, details);
}
