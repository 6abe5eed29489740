import { createHash } from "node:crypto";
import { join } from "node:path";
import { MAX_LOADED_CHANNELS, type AudioShape } from "./audio-file.ts";

/** Audio begins here, a page into the file. */
export const CACHE_HEADER_BYTES = 4096;

const MAGIC = "LHAC";
const VERSION = 1;
const DIGEST_BYTES = 32;
const JSON_START = 12 + DIGEST_BYTES;

/** What a cached file says of its audio. */
export interface CacheEntry {
  readonly key: string;
  readonly shape: AudioShape;
  /** Channels of the file it was made from. */
  readonly fileChannels: number;
  readonly warnings: readonly string[];
}

export function audioCachePath(cacheDir: string, key: string): string {
  return join(cacheDir, `${key}.audio`);
}

/** Audio that is streamed rather than loaded: the same kind of file, with a budget of its own. */
export function streamCachePath(cacheDir: string, key: string): string {
  return join(cacheDir, `${key}.stream`);
}

export function peaksCachePath(cacheDir: string, key: string): string {
  return join(cacheDir, `${key}.peaks`);
}

/** Bytes of the whole cached file. */
export function cacheEntryBytes(shape: AudioShape): number {
  return CACHE_HEADER_BYTES + shape.channels * shape.engineFrames * 4;
}

/**
 * Header of a cached file: magic "LHAC", u32 version, u32 length of the JSON, SHA-256 of the JSON, the JSON.
 * After it, at CACHE_HEADER_BYTES, each channel as 32-bit floats of this machine's byte order. null when
 * there is too much to say.
 */
export function encodeCacheHeader(entry: CacheEntry): Uint8Array | null {
  const json = new TextEncoder().encode(JSON.stringify(entry));
  if (JSON_START + json.length > CACHE_HEADER_BYTES) return null;
  const bytes = new Uint8Array(CACHE_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(4, VERSION, true);
  view.setUint32(8, json.length, true);
  bytes.set(createHash("sha256").update(json).digest(), 12);
  bytes.set(json, JSON_START);
  return bytes;
}

/** null unless `bytes` is an undamaged header for `key`. */
export function decodeCacheHeader(bytes: Uint8Array, key: string): CacheEntry | null {
  if (bytes.length < CACHE_HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC || view.getUint32(4, true) !== VERSION)
    return null;
  const length = view.getUint32(8, true);
  if (JSON_START + length > CACHE_HEADER_BYTES) return null;
  const json = bytes.subarray(JSON_START, JSON_START + length);
  const digest = createHash("sha256").update(json).digest();
  if (!digest.equals(bytes.subarray(12, JSON_START))) return null;
  const entry: unknown = JSON.parse(new TextDecoder().decode(json));
  return isCacheEntry(entry) && entry.key === key ? entry : null;
}

/** The digest vouches for who wrote it; this for its being of this version's layout. */
function isCacheEntry(value: unknown): value is CacheEntry {
  if (!hasFields(value) || !hasFields(value["shape"])) return false;
  const { shape } = value;
  const counts = [shape["sourceRate"], shape["sourceFrames"], shape["engineRate"], shape["engineFrames"]];
  const channels = shape["channels"];
  return (
    typeof value["key"] === "string" &&
    Number.isSafeInteger(value["fileChannels"]) &&
    Array.isArray(value["warnings"]) &&
    value["warnings"].every((warning) => typeof warning === "string") &&
    typeof shape["format"] === "string" &&
    counts.every((count) => Number.isSafeInteger(count) && Number(count) > 0) &&
    (channels === 1 || channels === MAX_LOADED_CHANNELS)
  );
}

function hasFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
