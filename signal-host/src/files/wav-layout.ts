import { malformedError } from "./audio-file-error.ts";
import type { RandomAccessFile } from "./random-access-file.ts";
import { parseWavFormat, type WavFormat } from "./wav-format.ts";

/** Where the samples of a WAV file are and how they are stored. */
export interface WavLayout extends WavFormat {
  readonly dataStart: number;
  readonly frames: number;
  readonly warnings: readonly string[];
}

/** A file with more chunks than this is made to waste time. */
const MAX_CHUNKS = 10_000;

const UNKNOWN_SIZE = 0xffffffff;
/** Programs that write to a pipe put a size in this region where they cannot know it. */
const PIPE_SIZE = 0x7fff0000;

const DAMAGED = "The file is damaged. Export it again, or make it from its source anew.";

interface Chunk {
  readonly id: string;
  readonly start: number;
  readonly size: number;
}

/**
 * Finds the format and the samples of a RIFF or RF64 file; chunks may come in any order. Sizes in the header
 * are held against the size of the file. Throws AudioFileError.
 */
export function readWavLayout(file: RandomAccessFile): WavLayout {
  const isRf64 = tagAt(file.read(0, 4), 0) === "RF64";
  const sizes64 = new Map<string, number>();
  let format: WavFormat | null = null;
  let data: Chunk | null = null;

  let at = 12;
  for (let count = 0; at + 8 <= file.size && (format === null || data === null); count++) {
    if (count === MAX_CHUNKS) throw malformedError(file.path, "a WAV header with too many parts", DAMAGED);
    const head = file.read(at, 8);
    const id = tagAt(head, 0);
    const stated = viewOf(head).getUint32(4, true);
    const start = at + 8;
    let size = isRf64 && stated === UNKNOWN_SIZE ? (sizes64.get(id) ?? stated) : stated;
    if (id === "ds64" && isRf64) readSizes64(file.read(start, Math.min(size, 4096)), sizes64);
    if (id === "fmt " && format === null)
      format = parseWavFormat(file.path, file.read(start, Math.min(size, 64)));
    if (id === "data" && data === null) {
      if (size === 0 && !chunksReachEnd(file, start)) size = UNKNOWN_SIZE;
      data = { id, start, size };
    }
    at = start + size + (size % 2);
  }

  if (format === null) throw malformedError(file.path, "a WAV header without a format", DAMAGED);
  if (data === null) throw malformedError(file.path, "a WAV header without audio after it", DAMAGED);
  return layoutOf(file, format, data);
}

function layoutOf(file: RandomAccessFile, format: WavFormat, data: Chunk): WavLayout {
  const there = file.size - data.start;
  const bytes = Math.min(data.size, there);
  const frames = Math.floor(bytes / format.bytesPerFrame);
  if (frames === 0) throw malformedError(file.path, "WAV audio of no length", DAMAGED);
  const warnings: string[] = [];
  // A size in the region of what pipes leave behind is no promise that more was recorded.
  if (data.size > there && data.size !== UNKNOWN_SIZE && !(data.size >= PIPE_SIZE && data.size < 2 ** 31)) {
    const stated = Math.floor(data.size / format.bytesPerFrame);
    warnings.push(`The file ends early: ${frames} of ${stated} frames are there.`);
  }
  return { ...format, dataStart: data.start, frames, warnings };
}

/** Sizes of the chunks that are too large for 32 bits. EBU Tech 3306: riff, data, sample count, table. */
function readSizes64(bytes: Uint8Array, into: Map<string, number>): void {
  const view = viewOf(bytes);
  if (bytes.length < 16) return;
  into.set("data", Number(view.getBigUint64(8, true)));
  if (bytes.length < 28) return;
  const entries = view.getUint32(24, true);
  for (let i = 0, at = 28; i < entries && at + 12 <= bytes.length; i++, at += 12) {
    into.set(tagAt(bytes, at), Number(view.getBigUint64(at + 4, true)));
  }
}

/** Whether well-formed chunks, or nothing, lead from `at` to the end: then a size of 0 before them is true. */
function chunksReachEnd(file: RandomAccessFile, at: number): boolean {
  let position = at;
  for (let count = 0; count < 100 && position + 8 <= file.size; count++) {
    const head = file.read(position, 8);
    if (!/^[\x20-\x7e]{4}$/.test(tagAt(head, 0))) return false;
    const size = viewOf(head).getUint32(4, true);
    position += 8 + size + (size % 2);
  }
  return position === file.size || position === file.size + 1;
}

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
