import { malformedError } from "./audio-file-error.ts";
import { DAMAGED, placesDamaged } from "./decoder-stream.ts";
import { checkRateAndChannels } from "./limits.ts";
import { MPEG_HEADER_BYTES, readMpegFrame, type MpegFrame } from "./mpeg-frame.ts";
import type { RandomAccessFile } from "./random-access-file.ts";
import { beforeTags, behindTags } from "./tags.ts";
import { readEncoderPadding } from "./xing-tag.ts";

/** Where the sound of an MP3 file is. */
export interface Mp3Layout {
  readonly sampleRate: number;
  readonly channels: number;
  /** First byte of the first frame that is sound, and the byte after the last one. */
  readonly start: number;
  readonly end: number;
  /** Decoded samples a channel to leave out at the start: what the encoder and every decoder add. */
  readonly skip: number;
  /** Samples a channel of sound. */
  readonly frames: number;
  readonly warnings: readonly string[];
}

/** What a decoder of layer III puts before the sound: 528 samples of its filter bank and one more. */
const DECODER_DELAY = 529;
const WINDOW_BYTES = 256 * 1024;
/** How far the next frame is looked for, at the start and behind a damaged place. */
const SEARCH_BYTES = 64 * 1024;
/** Some programs leave much room behind a tag at the start. */
const START_SEARCH_BYTES = 1024 * 1024;

/** Walks over all frame headers of an MP3 file. Throws AudioFileError. */
export function readMp3Layout(file: RandomAccessFile): Mp3Layout {
  const window = new Window(file);
  const start = findFrame(window, behindTags(file, 0), null);
  if (start === null) throw malformedError(file.path, "MP3 audio without a frame that can be read", DAMAGED);
  const first = start.frame;
  checkRateAndChannels(file.path, "an MP3 header", first.sampleRate, first.channels);
  const tag = readEncoderPadding(file.read(start.at, first.bytes), first);
  const from = tag === null ? start.at : start.at + first.bytes;
  const walked = walk(file, window, from, first);
  const decoded = walked.count * first.samples;
  const skip = tag?.delay === undefined ? 0 : tag.delay + DECODER_DELAY;
  const frames =
    tag?.delay === undefined ? decoded : Math.min(decoded - skip, decoded - tag.delay - tag.padding);
  if (frames <= 0) throw malformedError(file.path, "MP3 audio of no length", DAMAGED);
  const { sampleRate, channels } = first;
  return { sampleRate, channels, start: from, end: walked.end, skip, frames, warnings: walked.warnings };
}

interface Walk {
  readonly count: number;
  readonly end: number;
  readonly warnings: readonly string[];
}

function walk(file: RandomAccessFile, window: Window, from: number, first: MpegFrame): Walk {
  let at = from;
  let end = from;
  let count = 0;
  let gaps = 0;
  for (;;) {
    let found = findFrame(window, at, first);
    if (found?.at !== at) {
      // Files that were put one behind another have tags between them.
      const behind = behindTags(file, at);
      if (behind > at) found = findFrame(window, behind, first);
    }
    if (found === null) break;
    // A frame that the end of the file cuts off cannot be decoded.
    if (found.at + found.frame.bytes > window.size) break;
    if (found.at !== at) gaps += 1;
    count += 1;
    at = end = found.at + found.frame.bytes;
  }
  const warnings = gaps === 0 ? [] : [`${placesDamaged(gaps)}; what follows them may come early.`];
  const rest = beforeTags(file) - Math.max(end, behindTags(file, end));
  if (rest > SEARCH_BYTES) warnings.push(`Nothing can be read of the last ${rest} bytes of the file.`);
  return { count, end, warnings };
}

/** The next frame at or behind `from`: like `like`, and followed by another frame or the end. */
function findFrame(
  window: Window,
  from: number,
  like: MpegFrame | null,
): { at: number; frame: MpegFrame } | null {
  const last = Math.min(
    from + (like === null ? START_SEARCH_BYTES : SEARCH_BYTES),
    window.size - MPEG_HEADER_BYTES,
  );
  for (let at = from; at <= last; at++) {
    const frame = window.frameAt(at);
    if (frame === null || (like !== null && !isLike(frame, like))) continue;
    // Where it is expected one header is proof enough; elsewhere sound can look like a header.
    if (like !== null && at === from) return { at, frame };
    const next = window.frameAt(at + frame.bytes);
    if (next !== null ? isLike(next, frame) : at + frame.bytes >= window.size - MPEG_HEADER_BYTES) {
      return { at, frame };
    }
  }
  return null;
}

function isLike(frame: MpegFrame, other: MpegFrame): boolean {
  return frame.sampleRate === other.sampleRate && frame.samples === other.samples;
}

/** Headers anywhere in a file, which is read a stretch at a time. */
class Window {
  readonly #file: RandomAccessFile;
  #start = 0;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(file: RandomAccessFile) {
    this.#file = file;
  }

  get size(): number {
    return this.#file.size;
  }

  frameAt(at: number): MpegFrame | null {
    if (at < this.#start || at + MPEG_HEADER_BYTES > this.#start + this.#bytes.length) {
      this.#start = at;
      this.#bytes = this.#file.read(at, WINDOW_BYTES);
    }
    return readMpegFrame(this.#bytes, at - this.#start);
  }
}
