import { crc8 } from "./flac-crc.ts";
import type { FlacLayout } from "./flac-layout.ts";

/** The header of one FLAC frame. */
export interface FlacFrame {
  /** Samples a channel. */
  readonly frames: number;
  /** Where it belongs: the first of its samples a channel. */
  readonly position: number;
  /** Whether its rate or its bits are to be taken from the header of the file. */
  readonly needsHead: boolean;
}

/** The longest header: 4 bytes, a number of 7, block size and rate of 2 each, the checksum. */
export const FLAC_HEADER_BYTES = 16;

/** Samples a channel by the block sizes' codes; 6 and 7 say that the size stands behind the number. */
const BLOCK_FRAMES = Array.from({ length: 16 }, (_, code) =>
  code === 1 ? 192 : code < 6 ? 144 * 2 ** code : 2 ** code,
);
/** Hz by the rates' codes, as far as they have one: 12 to 14 say that the rate stands behind the block size. */
const RATES = [null, 88_200, 176_400, 192_000, 8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000];
/** Bits by the depths' codes: 0 is that of the stream, 3 is none. */
const BITS = [null, 8, 12, undefined, 16, 20, 24, 32];

/** Reads a frame's header at `at` (RFC 9639, section 9.1); null where there is none that belongs to the stream. */
export function readFlacFrame(bytes: Uint8Array, at: number, stream: FlacLayout): FlacFrame | null {
  const [first = 0, second = 0, codes = 0, kinds = 0] = bytes.subarray(at, at + 4);
  if (first !== 0xff || (second & 0xfe) !== 0xf8 || (kinds & 1) !== 0) return null;
  const bits = BITS[(kinds >> 1) & 7];
  if (bits === undefined || (bits ?? stream.bits) !== stream.bits) return null;
  if (channelsOf(kinds >> 4) !== stream.channels) return null;
  const number = readNumber(bytes, at + 4);
  if (number === null) return null;
  const [sizeCode, rateCode] = [codes >> 4, codes & 15];
  const sizeAt = at + 4 + number.bytes;
  const sizeBytes = sizeCode === 6 ? 1 : sizeCode === 7 ? 2 : 0;
  const rateAt = sizeAt + sizeBytes;
  const rateBytes = rateCode === 12 ? 1 : rateCode > 12 ? 2 : 0;
  const frames = sizeBytes > 0 ? bigEndian(bytes, sizeAt, sizeBytes) + 1 : (BLOCK_FRAMES[sizeCode] ?? 0);
  const unit = rateCode === 12 ? 1000 : rateCode === 14 ? 10 : 1;
  const rate = rateBytes > 0 ? bigEndian(bytes, rateAt, rateBytes) * unit : RATES[rateCode];
  if (sizeCode === 0 || rateCode === 15 || (rate ?? stream.sampleRate) !== stream.sampleRate) return null;
  const end = rateAt + rateBytes + 1;
  if (end > bytes.length || crc8(bytes, at, end) !== 0) return null;
  // Blocks of one size are numbered, others say their first sample.
  const position = (second & 1) === 0 ? number.value * stream.blockFrames : number.value;
  return { frames, position, needsHead: rateCode === 0 || bits === null };
}

/** Left and side, side and right, middle and side are two channels as well. */
function channelsOf(code: number): number {
  return code < 8 ? code + 1 : code < 11 ? 2 : 0;
}

/** A number of up to 36 bits, coded like a character in UTF-8. */
function readNumber(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly bytes: number } | null {
  const lead = bytes[at] ?? 0xff;
  if (lead < 0x80) return { value: lead, bytes: 1 };
  const length = Math.clz32(~lead << 24);
  if (length < 2 || length > 7) return null;
  let value = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    value = value * 64 + (next & 0x3f);
  }
  return { value, bytes: length };
}

function bigEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
