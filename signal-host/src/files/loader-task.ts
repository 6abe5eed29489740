import {
  cancelledError,
  isSystemError,
  malformedError,
  systemFileError,
  type AudioFileError,
} from "./audio-file-error.ts";
import { shapeOf, type AudioShape, type FileInfo } from "./audio-file.ts";
import type { AudioSource } from "./audio-source.ts";
import { audioCachePath, encodeCacheHeader, peaksCachePath, streamCachePath } from "./cache-entry.ts";
import { storeInCache, writeFileWhole } from "./cache-store.ts";
import { cacheKey, identifyFile, type FileIdentity } from "./file-identity.ts";
import type { PeaksInfo } from "./file-loader-options.ts";
import type { LoaderResult, LoaderSettings, LoaderTask } from "./loader-messages.ts";
import { openAudio } from "./open-audio.ts";
import { PeakPyramidBuilder } from "./peak-pyramid.ts";
import { createRateConversion, MemoryDestination, type Destination } from "./rate-conversion.ts";
import { StreamWriter } from "./stream-writer.ts";

/** How a task is followed from outside. */
export interface LoaderJob {
  /** Asked between pieces. */
  isCancelled(): boolean;
  onProgress(fraction: number, stage: string): void;
}

/** Between two reports of progress. */
const PROGRESS_MS = 50;

/** Does one task, blocking this thread for pieces of milliseconds. Throws AudioFileError. */
export async function runLoaderTask(
  task: LoaderTask,
  settings: LoaderSettings,
  job: LoaderJob,
): Promise<LoaderResult> {
  const source = await openAudio(task.path);
  try {
    switch (task.kind) {
      case "probe":
        return { kind: "file", info: source.info };
      case "convert":
        return { kind: "file", info: await convert(task, source, settings, job) };
      case "peaks":
        return { kind: "peaks", peaks: await makePeaks(task, source, settings, job) };
    }
  } finally {
    source.close();
  }
}

type ConvertTask = Extract<LoaderTask, { kind: "convert" }>;
type PeaksTask = Extract<LoaderTask, { kind: "peaks" }>;

async function convert(
  task: ConvertTask,
  source: AudioSource,
  settings: LoaderSettings,
  job: LoaderJob,
): Promise<FileInfo> {
  const { shape } = task;
  if (!sameShape(shapeOf(source.info, shape.engineRate), shape)) {
    throw changedError(task.path);
  }
  const { channels, temporaryPath } = task;
  if (channels === null) {
    if (temporaryPath === null) throw new Error("Audio that streams needs a file to be written to");
    return await convertToStream(task, temporaryPath, source, settings, job);
  }
  const warnings = await convertInto(new MemoryDestination(channels), task, source, settings, job);
  if (await isUnchanged(task)) keepAudio(task, channels, settings, source.info.channels, warnings);
  return { ...source.info, warnings };
}

/** Answers what turned out to be wrong with the file. */
async function convertInto(
  destination: Destination,
  task: ConvertTask,
  source: AudioSource,
  settings: LoaderSettings,
  job: LoaderJob,
): Promise<string[]> {
  const { shape } = task;
  const conversion = await createRateConversion(shape.sourceRate, shape.engineRate, destination);
  const peaks = new PeakPyramidBuilder(shape.channels, shape.sourceRate, shape.sourceFrames);
  const stage = shape.sourceRate === shape.engineRate ? "Reading" : `Converting to ${shape.engineRate} Hz`;
  await readAll(source, job, stage, (channels) => {
    conversion.write(channels);
    peaks.write(channels);
  });
  conversion.finish();
  peaks.finish();
  if (await isUnchanged(task)) keepPeaks(task.identity, settings, peaks.bytes);
  return [...source.info.warnings, ...source.warnings];
}

async function convertToStream(
  task: ConvertTask,
  temporaryPath: string,
  source: AudioSource,
  settings: LoaderSettings,
  job: LoaderJob,
): Promise<FileInfo> {
  const { shape, identity } = task;
  const { cacheDir, streamBudgetBytes: budgetBytes } = settings;
  const key = cacheKey(identity, { rate: shape.engineRate });
  const path = streamCachePath(cacheDir, key);
  const writer = new StreamWriter({ source: task.path, cacheDir, path, temporaryPath, shape, budgetBytes });
  try {
    const warnings = await convertInto(writer, task, source, settings, job);
    if (!(await isUnchanged(task))) throw changedError(task.path);
    const entry = { key, shape, fileChannels: source.info.channels };
    // Too many warnings do not fit; the file is of use all the same.
    const header = encodeCacheHeader({ ...entry, warnings }) ?? encodeCacheHeader({ ...entry, warnings: [] });
    if (header === null) throw new Error(`What is known of "${task.path}" does not fit into a header`);
    writer.seal(header);
    return { ...source.info, warnings };
  } finally {
    writer.abort();
  }
}

function changedError(path: string): AudioFileError {
  return malformedError(path, "a file that changed while it was loaded", "Load it again.");
}

async function makePeaks(
  task: PeaksTask,
  source: AudioSource,
  settings: LoaderSettings,
  job: LoaderJob,
): Promise<PeaksInfo> {
  const { channels, sourceRate, sourceFrames } = shapeOf(source.info, source.info.sampleRate);
  const peaks = new PeakPyramidBuilder(channels, sourceRate, sourceFrames);
  await readAll(source, job, "Drawing the waveform", (frames) => {
    peaks.write(frames);
  });
  peaks.finish();
  if (await isUnchanged(task)) keepPeaks(task.identity, settings, peaks.bytes);
  try {
    writeFileWhole(task.peaksPath, [peaks.bytes]);
  } catch (error) {
    throw isSystemError(error) ? systemFileError(error, task.peaksPath, "write") : error;
  }
  return { levels: peaks.levels.length, bytes: peaks.bytes.length };
}

async function readAll(
  source: AudioSource,
  job: LoaderJob,
  stage: string,
  take: (channels: readonly Float32Array[]) => void,
): Promise<void> {
  const { path, frames } = source.info;
  let done = 0;
  let reported = performance.now();
  for (;;) {
    if (job.isCancelled()) throw cancelledError(path);
    const channels = await source.read();
    if (channels === null) return;
    take(channels);
    done += channels[0]?.length ?? 0;
    if (performance.now() - reported >= PROGRESS_MS) {
      reported = performance.now();
      job.onProgress(done / frames, stage);
    }
  }
}

/** Whether the file is still the one its cache key was made from. */
async function isUnchanged(task: { path: string; identity: FileIdentity }): Promise<boolean> {
  const now = await identifyFile(task.path);
  return JSON.stringify(now) === JSON.stringify(task.identity);
}

function keepAudio(
  task: ConvertTask,
  channels: readonly Float32Array[],
  settings: LoaderSettings,
  fileChannels: number,
  warnings: readonly string[],
): void {
  const key = cacheKey(task.identity, { rate: task.shape.engineRate });
  const header = encodeCacheHeader({ key, shape: task.shape, fileChannels, warnings });
  if (header === null) return;
  const audio = channels.map(
    (channel) => new Uint8Array(channel.buffer, channel.byteOffset, channel.byteLength),
  );
  const path = audioCachePath(settings.cacheDir, key);
  storeInCache(settings.cacheDir, path, [header, ...audio], settings.cacheBudgetBytes);
}

function keepPeaks(identity: FileIdentity, settings: LoaderSettings, bytes: Uint8Array): void {
  const path = peaksCachePath(settings.cacheDir, cacheKey(identity, "peaks"));
  storeInCache(settings.cacheDir, path, [bytes], settings.cacheBudgetBytes);
}

function sameShape(a: AudioShape, b: AudioShape): boolean {
  return (
    a.channels === b.channels &&
    a.sourceRate === b.sourceRate &&
    a.sourceFrames === b.sourceFrames &&
    a.engineFrames === b.engineFrames
  );
}
