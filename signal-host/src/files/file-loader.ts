import { copyFile, open, rename, rm, type FileHandle } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { AudioFileError, cancelledError, isSystemError, withFileErrors } from "./audio-file-error.ts";
import { shapeOf, type AudioShape, type FileInfo, type SharedAudio } from "./audio-file.ts";
import { CACHE_HEADER_BYTES, peaksCachePath, streamCachePath } from "./cache-entry.ts";
import { openCacheEntry, touchCacheFile, type OpenCacheEntry } from "./cache-reader.ts";
import { cacheKey, identifyFile, type FileIdentity } from "./file-identity.ts";
import type {
  AudioFiles,
  FileLoaderOptions,
  LoadedFile,
  LoadOptions,
  PeaksInfo,
  PeaksOptions,
  StreamableAudio,
} from "./file-loader-options.ts";
import { checkMemory } from "./limits.ts";
import type { LoaderResult } from "./loader-messages.ts";
import { LoaderPool } from "./loader-pool.ts";
import { readPeakHeader } from "./peak-pyramid.ts";

const DEFAULT_WORKERS = 3;
const DEFAULT_BUDGET_BYTES = 2 * 2 ** 30;
const DEFAULT_STREAM_BUDGET_BYTES = 64 * 2 ** 30;
const PEAK_HEADER_BYTES = 28;

/**
 * Reads audio files into shared memory at the engine's rate. What was converted before comes from the
 * cache on disk, read by this thread without blocking it; the rest is decoded in worker threads. Used on the
 * control thread.
 */
export class FileLoader implements AudioFiles {
  readonly #cacheDir: string;
  readonly #pool: LoaderPool;

  constructor(options: FileLoaderOptions) {
    this.#cacheDir = options.cacheDir;
    this.#pool = new LoaderPool({
      workers: options.workers ?? DEFAULT_WORKERS,
      workerUrl: options.workerUrl ?? new URL("./loader-worker.js", import.meta.url),
      settings: {
        cacheDir: options.cacheDir,
        cacheBudgetBytes: options.cacheBudgetBytes ?? DEFAULT_BUDGET_BYTES,
        streamBudgetBytes: options.streamBudgetBytes ?? DEFAULT_STREAM_BUDGET_BYTES,
      },
    });
  }

  async probe(path: string): Promise<FileInfo> {
    return fileResult(await this.#pool.run({ kind: "probe", path }));
  }

  async load(options: LoadOptions): Promise<LoadedFile> {
    const { path, targetRate, signal } = options;
    const identity = await identifyFile(path);
    throwIfCancelled(signal, path);
    const key = cacheKey(identity, { rate: targetRate });
    const cached = await openCacheEntry(this.#cacheDir, key);
    let memory: SharedAudio | null = null;
    let shape = cached?.entry.shape;
    if (cached !== null) {
      try {
        throwIfCancelled(signal, path);
        if (options.streams?.(cached.entry.shape) === true) {
          await touchCacheFile(cached.path);
          return { ...cachedInfo(path, cached), stream: streamable(cached.path, cached.entry.shape) };
        }
        checkMemory(path, cached.entry.shape);
        memory = options.allocate(cached.entry.shape);
        if (await cached.readInto(memory)) {
          throwIfCancelled(signal, path);
          return cachedInfo(path, cached);
        }
      } finally {
        await cached.close();
      }
    }
    if (memory === null || shape === undefined) {
      const info = fileResult(await this.#pool.run({ kind: "probe", path }, { signal }));
      shape = shapeOf(info, targetRate);
      if (options.streams?.(shape) === true)
        return await this.#convertToStream(options, identity, key, shape);
      checkMemory(path, shape);
      memory = options.allocate(shape);
    }
    return await this.#convert(options, identity, shape, memory.channels);
  }

  async #convert(
    { path, signal, onProgress }: LoadOptions,
    identity: FileIdentity,
    shape: AudioShape,
    channels: readonly Float32Array[] | null,
    temporaryPath: string | null = null,
  ): Promise<FileInfo> {
    const task = { kind: "convert", path, identity, shape, channels, temporaryPath } as const;
    return fileResult(await this.#pool.run(task, { signal, onProgress }));
  }

  /** Where the disk does not take it, into memory after all, if that does. */
  async #convertToStream(
    options: LoadOptions,
    identity: FileIdentity,
    key: string,
    shape: AudioShape,
  ): Promise<LoadedFile> {
    const cached = streamCachePath(this.#cacheDir, key);
    const temporary = `${cached}.${randomUUID().slice(0, 8)}.part`;
    try {
      const info = await this.#convert(options, identity, shape, null, temporary);
      return { ...info, stream: streamable(cached, shape) };
    } catch (error) {
      const isOfTheDisk =
        error instanceof AudioFileError && error.code !== "CANCELLED" && error.code !== "MALFORMED_DATA";
      if (!isOfTheDisk) throw error;
      let memory: SharedAudio;
      try {
        checkMemory(options.path, shape);
        memory = options.allocate(shape);
      } catch {
        // The disk is what can be helped.
        throw error;
      }
      return await this.#convert(options, identity, shape, memory.channels);
    }
  }

  async writePeaks(options: PeaksOptions): Promise<PeaksInfo> {
    const { path, peaksPath, signal, onProgress } = options;
    const identity = await identifyFile(path);
    throwIfCancelled(signal, path);
    const cached = peaksCachePath(this.#cacheDir, cacheKey(identity, "peaks"));
    const header = await wholePeakFile(cached);
    if (header !== null && (await copyWhole(cached, peaksPath))) {
      await touchCacheFile(cached);
      return header;
    }
    const result = await this.#pool.run({ kind: "peaks", path, identity, peaksPath }, { signal, onProgress });
    if (result.kind !== "peaks") throw new Error(`The loader answered a peaks task with "${result.kind}"`);
    return result.peaks;
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}

function streamable(path: string, { channels, engineFrames }: AudioShape): StreamableAudio {
  return { path, dataStart: CACHE_HEADER_BYTES, channels, frames: engineFrames };
}

function cachedInfo(path: string, cached: OpenCacheEntry): FileInfo {
  const { shape, fileChannels, warnings } = cached.entry;
  return {
    path,
    format: shape.format,
    sampleRate: shape.sourceRate,
    channels: fileChannels,
    frames: shape.sourceFrames,
    warnings,
  };
}

function fileResult(result: LoaderResult): FileInfo {
  if (result.kind !== "file") throw new Error(`The loader answered a file task with "${result.kind}"`);
  return result.info;
}

function throwIfCancelled(signal: AbortSignal | undefined, path: string): void {
  if (signal?.aborted === true) throw cancelledError(path);
}

/** What a cached peak file holds; null when there is none that is whole. */
async function wholePeakFile(path: string): Promise<PeaksInfo | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, "r");
    const head = new Uint8Array(PEAK_HEADER_BYTES);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    const header = readPeakHeader(head.subarray(0, bytesRead));
    const { size } = await file.stat();
    return header !== null && header.bytes === size ? header : null;
  } catch (error) {
    // The cache only saves time: peaks that cannot be read are made again.
    if (isSystemError(error)) return null;
    throw error;
  } finally {
    await file?.close();
  }
}

/** Copies so that the file appears whole; false when the original has gone meanwhile. */
async function copyWhole(from: string, to: string): Promise<boolean> {
  const temporary = `${to}.${randomUUID().slice(0, 8)}.part`;
  return await withFileErrors(to, "write", async () => {
    try {
      await copyFile(from, temporary);
      await rename(temporary, to);
      return true;
    } catch (error) {
      await rm(temporary, { force: true });
      if ((await wholePeakFile(from)) === null) return false;
      throw error;
    }
  });
}
