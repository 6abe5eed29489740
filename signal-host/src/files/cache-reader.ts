import { open, utimes, type FileHandle } from "node:fs/promises";
import { isSystemError } from "./audio-file-error.ts";
import {
  audioCachePath,
  CACHE_HEADER_BYTES,
  cacheEntryBytes,
  decodeCacheHeader,
  streamCachePath,
  type CacheEntry,
} from "./cache-entry.ts";
import type { SharedAudio } from "./audio-file.ts";

/** A whole cached file that is open. */
export interface OpenCacheEntry {
  readonly entry: CacheEntry;
  readonly path: string;
  /** Reads the audio; false when the file turned out shorter than it said. */
  readInto(audio: SharedAudio): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the cached audio `key`; null when there is none that is whole. The cache only saves time, so whatever
 * the system refuses counts as "none": the file is then converted again, and the entry replaced.
 */
export async function openCacheEntry(cacheDir: string, key: string): Promise<OpenCacheEntry | null> {
  return (
    (await openEntry(audioCachePath(cacheDir, key), key)) ??
    (await openEntry(streamCachePath(cacheDir, key), key))
  );
}

async function openEntry(path: string, key: string): Promise<OpenCacheEntry | null> {
  const file = await orNull(() => open(path, "r"));
  if (file === null) return null;
  const entry = await orNull(() => readEntry(file, key));
  if (entry === null) {
    await orNull(() => file.close());
    return null;
  }
  return {
    entry,
    path,
    readInto: async (audio) => {
      const whole = await orNull(() => readChannels(file, audio));
      if (whole !== true) return false;
      // Marks the entry as used. Not all file systems keep access times.
      await orNull(() => file.utimes(new Date(), new Date()));
      return true;
    },
    close: async () => {
      await orNull(() => file.close());
    },
  };
}

/** Marks a cached file as used just now. */
export async function touchCacheFile(path: string): Promise<void> {
  await orNull(() => utimes(path, new Date(), new Date()));
}

async function readEntry(file: FileHandle, key: string): Promise<CacheEntry | null> {
  const header = new Uint8Array(CACHE_HEADER_BYTES);
  const [{ bytesRead }, stats] = await Promise.all([file.read(header, 0, header.length, 0), file.stat()]);
  const entry = decodeCacheHeader(header.subarray(0, bytesRead), key);
  return entry !== null && stats.size === cacheEntryBytes(entry.shape) ? entry : null;
}

async function readChannels(file: FileHandle, audio: SharedAudio): Promise<boolean> {
  let position = CACHE_HEADER_BYTES;
  for (const channel of audio.channels) {
    const bytes = new Uint8Array(channel.buffer, channel.byteOffset, channel.byteLength);
    for (let done = 0; done < bytes.length;) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, position);
      if (bytesRead === 0) return false;
      done += bytesRead;
      position += bytesRead;
    }
  }
  return true;
}

async function orNull<T>(run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
