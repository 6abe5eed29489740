import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { PassThrough, type Readable } from "node:stream";
import { constants, createGunzip } from "node:zlib";
import type { SampleInfo } from "@loophole/schemas/types";
import { isTrafficFrame } from "@loophole/schemas/validators";
import { UsageError } from "../exit-codes.ts";
import {
  RECORDING_FORMAT,
  RECORDING_VERSION,
  type EndEntry,
  type FilesEntry,
  type FrameEntry,
  type HeaderEntry,
} from "./entries.ts";

/** A recording read whole. */
export interface Recording {
  readonly header: HeaderEntry;
  readonly frames: readonly FrameEntry[];
  /** Frames the recorder missed. */
  readonly lost: number;
  /** Files that the engine had in memory at any time, as far as they were noted. */
  readonly files: readonly SampleInfo[];
  /** null where the recording was cut: the recorder or its disk was gone before the end. */
  readonly end: EndEntry | null;
}

/** Reads a recording, one that was cut up to the cut. Rejects with UsageError for a file that is none. */
export async function readRecording(path: string): Promise<Recording> {
  let header: HeaderEntry | null = null;
  const frames: FrameEntry[] = [];
  const files: SampleInfo[] = [];
  let lost = 0;
  let end: EndEntry | null = null;
  for await (const entry of entriesOf(path)) {
    if (header === null) {
      if (!isHeader(entry)) throw new UsageError(`${path} is no recording of this program.`);
      if (entry.version > RECORDING_VERSION) {
        throw new UsageError(`${path} was recorded by a newer version of this program (${entry.recorder}).`);
      }
      header = entry;
    } else if (isFrame(entry)) frames.push(entry);
    else if (entry["kind"] === "lost" && typeof entry["count"] === "number") lost += entry["count"];
    else if (isFiles(entry)) files.push(...entry.samples);
    else if (isEnd(entry)) end = entry;
  }
  if (header === null) throw new UsageError(`${path} holds nothing that can be read.`);
  return { header, frames, lost, files: [...header.initial.samples, ...files], end };
}

async function* entriesOf(path: string): AsyncGenerator<Record<string, unknown>> {
  const input = await openText(path);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line === "") continue;
    const entry = parse(line);
    // A line that was cut is the last one.
    if (entry === null) return;
    yield entry;
  }
}

async function openText(path: string): Promise<Readable> {
  const file = await open(path).catch((error: Error) => {
    throw new UsageError(`${path} cannot be opened: ${error.message}`);
  });
  const magic = new Uint8Array(2);
  await file.read(magic, 0, 2, 0);
  await file.close();
  const bytes = createReadStream(path);
  if (magic[0] !== 0x1f || magic[1] !== 0x8b) return bytes;
  // Whatever ends too early or is damaged is read up to there.
  const text = new PassThrough();
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  gunzip.on("error", () => text.end());
  return bytes.pipe(gunzip).pipe(text);
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isHeader(entry: object): entry is HeaderEntry {
  return (
    "format" in entry &&
    entry.format === RECORDING_FORMAT &&
    "version" in entry &&
    typeof entry.version === "number"
  );
}

function isFrame(entry: object): entry is FrameEntry {
  return "kind" in entry && entry.kind === "frame" && isTrafficFrame(entry);
}

function isFiles(entry: object): entry is FilesEntry {
  return "kind" in entry && entry.kind === "files";
}

function isEnd(entry: object): entry is EndEntry {
  return "kind" in entry && entry.kind === "end";
}
