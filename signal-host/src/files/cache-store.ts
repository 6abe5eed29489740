import {
  closeSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { isSystemError } from "./audio-file-error.ts";

/** Temporary files of a writer that died are removed after this. */
const ABANDONED_MS = 60 * 60 * 1000;

const KEPT = /^[0-9a-f]{40}\.(audio|peaks)$/;
const STREAMED = /^[0-9a-f]{40}\.stream$/;
const TEMPORARY = /\.part$/;

/**
 * Writes `parts` one after another to a file that appears whole or not at all. Blocking: for loader workers.
 * Throws what the system refuses.
 */
export function writeFileWhole(path: string, parts: readonly Uint8Array[]): void {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const descriptor = openSync(temporary, "wx");
    try {
      for (const part of parts) writeAll(descriptor, part);
      // Without it a power cut could leave a name whose file was never filled.
      fdatasyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Keeps `parts` in the cache and makes room for them. The cache only saves time, so a failure is no error:
 * answers whether it was kept.
 *
 * @param budgetBytes what the whole cache may take; an entry of more than half of it is not kept
 */
export function storeInCache(
  cacheDir: string,
  path: string,
  parts: readonly Uint8Array[],
  budgetBytes: number,
): boolean {
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  if (bytes > budgetBytes / 2) return false;
  try {
    mkdirSync(cacheDir, { recursive: true, mode: 0o700 });
    trimCache(cacheDir, budgetBytes - bytes);
    writeFileWhole(path, parts);
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

/** Removes the longest unused entries of loaded audio and peaks until the rest takes no more than `budgetBytes`. */
export function trimCache(cacheDir: string, budgetBytes: number): void {
  trimEntries(cacheDir, KEPT, budgetBytes);
}

/** The same for audio that is streamed. A file that is just being streamed is read on, by who has it open. */
export function trimStreams(cacheDir: string, budgetBytes: number): void {
  trimEntries(cacheDir, STREAMED, budgetBytes);
}

function trimEntries(cacheDir: string, kind: RegExp, budgetBytes: number): void {
  const entries: { path: string; bytes: number; used: number }[] = [];
  for (const name of readdirSync(cacheDir)) {
    const path = join(cacheDir, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) continue;
    if (kind.test(name)) {
      entries.push({ path, bytes: stats.size, used: Math.max(stats.atimeMs, stats.mtimeMs) });
    } else if (TEMPORARY.test(name) && Date.now() - stats.mtimeMs > ABANDONED_MS) {
      rmSync(path, { force: true });
    }
  }
  let total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  entries.sort((a, b) => a.used - b.used);
  for (const entry of entries) {
    if (total <= budgetBytes) return;
    rmSync(entry.path, { force: true });
    total -= entry.bytes;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(descriptor, bytes, done, bytes.length - done);
  }
}
