import { malformedError } from "./audio-file-error.ts";
import { DAMAGED } from "./decoder-stream.ts";
import { id3TagBytes } from "./file-kind.ts";
import { checkRateAndChannels } from "./limits.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

/** What the metadata of a FLAC file says. */
export interface FlacLayout {
  readonly sampleRate: number;
  readonly channels: number;
  readonly bits: number;
  /** null where the encoder did not know. */
  readonly frames: number | null;
  /** Samples a channel of every block but the last, or of the longest. */
  readonly blockFrames: number;
  /** The whole "fLaC" and stream information, for a decoder. */
  readonly head: Uint8Array;
  /** Where the first audio frame begins. */
  readonly audioStart: number;
  /** More samples a channel than this cannot be in the file. */
  readonly mostFrames: number;
}

/** The shortest FLAC frame: 5 bytes of header, its CRC, a constant subframe of 8 bits, and the CRC of all. */
const MIN_FRAME_BYTES = 10;
const STREAMINFO_BYTES = 34;
/** "fLaC" */
const MARKER = [0x66, 0x4c, 0x61, 0x43];
/** Stream information, and no block behind it. */
const ONLY_BLOCK = 0x80;
const MAX_BLOCKS = 10_000;
/** What the decoder can do. */
const MAX_BITS = 24;

/** Reads the metadata blocks of a FLAC file (RFC 9639, section 8). Throws AudioFileError. */
export function readFlacLayout(file: RandomAccessFile): FlacLayout {
  const tag = id3TagBytes(file.read(0, 10));
  let at = tag + 4;
  let info: StreamInfo | null = null;
  for (let count = 0, last = false; !last; count++) {
    const head = file.read(at, 4);
    if (head.length < 4) throw malformedError(file.path, "a FLAC header that is cut short", DAMAGED);
    if (count === MAX_BLOCKS) throw malformedError(file.path, "a FLAC header with too many parts", DAMAGED);
    const [flags = 0, high = 0, middle = 0, low = 0] = head;
    const size = (high << 16) | (middle << 8) | low;
    if (count === 0) {
      const block = file.read(at + 4, STREAMINFO_BYTES);
      if ((flags & 0x7f) !== 0 || size < STREAMINFO_BYTES || block.length < STREAMINFO_BYTES) {
        throw malformedError(file.path, "a FLAC header without stream information", DAMAGED);
      }
      info = parseStreamInfo(file.path, block);
    }
    last = (flags & 0x80) !== 0;
    at += 4 + size;
  }
  if (info === null || at >= file.size) {
    throw malformedError(file.path, "a FLAC header without audio after it", DAMAGED);
  }
  const mostFrames = Math.ceil((file.size - at) / MIN_FRAME_BYTES) * Math.max(info.blockFrames, 16);
  if (info.frames !== null && info.frames > mostFrames) {
    const found = `a FLAC header that says ${info.frames} frames in ${file.size - at} bytes`;
    throw malformedError(file.path, found, DAMAGED);
  }
  return { ...info, audioStart: at, mostFrames };
}

type StreamInfo = Omit<FlacLayout, "audioStart" | "mostFrames">;

/** RFC 9639, section 8.2. */
function parseStreamInfo(path: string, block: Uint8Array): StreamInfo {
  const packed = new DataView(block.buffer, block.byteOffset, block.byteLength).getBigUint64(10, false);
  const sampleRate = Number(packed >> 44n);
  const channels = Number((packed >> 41n) & 7n) + 1;
  const bits = Number((packed >> 36n) & 31n) + 1;
  const total = Number(packed & 0xfffffffffn);
  checkRateAndChannels(path, "a FLAC header", sampleRate, channels);
  if (bits > MAX_BITS) {
    const advice = "Convert it to FLAC with 24 bits, or to WAV with 32-bit float.";
    throw malformedError(path, `FLAC audio with ${bits} bits`, advice);
  }
  const blockFrames = ((block[2] ?? 0) << 8) | (block[3] ?? 0);
  const head = Uint8Array.of(...MARKER, ONLY_BLOCK, 0, 0, STREAMINFO_BYTES, ...block);
  return { sampleRate, channels, bits, frames: total === 0 ? null : total, blockFrames, head };
}
