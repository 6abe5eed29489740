import { malformedError } from "./audio-file-error.ts";
import { DAMAGED } from "./decoder-stream.ts";
import { checkRateAndChannels } from "./limits.ts";
import type { RandomAccessFile } from "./random-access-file.ts";

/** What the first and the last page of an Ogg Vorbis file say. */
export interface VorbisLayout {
  readonly sampleRate: number;
  readonly channels: number;
  /** Samples a channel; null where the file is cut off, begins late or holds several streams. */
  readonly frames: number | null;
}

/** The identification header stands alone in the first page: 28 bytes of page header, 30 of its own. */
const HEADER_BYTES = 58;
const SERIAL_OFFSET = 14;
/** Four bits each, the higher ones for the long blocks: the exponent of 2. */
const BLOCK_SIZES_OFFSET = 56;
/** Packets before the sound. */
const HEADER_PACKETS = 3;
/** Pages that are looked at for the first sound; pictures among the comments take many. */
const MOST_HEADER_PAGES = 10_000;
/** A page has at most 65,307 bytes, so the last one begins within this many bytes of the end. */
const TAIL_BYTES = 64 * 1024 + 512;
/** Sound at 500 to 1 of the smallest bit rate there is: a granule beyond it is a lie. */
const MOST_FRAMES_PER_BYTE = 16_384;

/** Reads the headers (RFC 3533, and the Vorbis I specification, 4.2.2). Throws AudioFileError. */
export function readVorbisLayout(file: RandomAccessFile): VorbisLayout {
  const head = file.read(0, HEADER_BYTES);
  if (head.length < HEADER_BYTES)
    throw malformedError(file.path, "an Ogg Vorbis header that is cut short", DAMAGED);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const channels = view.getUint8(39);
  const sampleRate = view.getUint32(40, true);
  checkRateAndChannels(file.path, "an Ogg Vorbis header", sampleRate, channels);
  const serial = view.getUint32(SERIAL_OFFSET, true);
  const mostOfPacket = 2 ** (view.getUint8(BLOCK_SIZES_OFFSET) >> 4) / 2;
  const frames = startsLate(file, serial, mostOfPacket) ? null : lastGranule(file, serial);
  if (frames !== null && frames > file.size * MOST_FRAMES_PER_BYTE) {
    throw malformedError(
      file.path,
      `Ogg Vorbis audio that says ${frames} frames in ${file.size} bytes`,
      DAMAGED,
    );
  }
  return { sampleRate, channels, frames };
}

/**
 * Whether the first sound has a position that the packets up to it cannot have reached: the file was cut out of a
 * longer one or taken from a broadcast, and positions say nothing of its length.
 */
function startsLate(file: RandomAccessFile, serial: number, mostOfPacket: number): boolean {
  let packets = -HEADER_PACKETS;
  for (let at = 0, page = 0; page < MOST_HEADER_PAGES; page++) {
    const head = Buffer.from(file.read(at, 27 + 255));
    if (head.length < 27 || head.toString("latin1", 0, 4) !== "OggS") return false;
    const lacing = head.subarray(27, 27 + (head[26] ?? 0));
    if (head.readUInt32LE(SERIAL_OFFSET) === serial) {
      packets += lacing.filter((size) => size < 255).length;
      const granule = head.readBigInt64LE(6);
      if (granule > 0n) return granule > BigInt(Math.max(0, packets) * mostOfPacket);
    }
    at += 27 + lacing.length + lacing.reduce((sum, size) => sum + size, 0);
  }
  return false;
}

/** The position that the last page gives; null unless that page ends the stream that the first one begins. */
function lastGranule(file: RandomAccessFile, serial: number): number | null {
  const tail = file.read(Math.max(0, file.size - TAIL_BYTES), TAIL_BYTES);
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.length);
  const at = bytes.lastIndexOf("OggS");
  if (at === -1 || at + 27 > bytes.length) return null;
  const endsStream = ((bytes[at + 5] ?? 0) & 4) !== 0;
  if (!endsStream || bytes.readUInt32LE(at + SERIAL_OFFSET) !== serial) return null;
  const granule = bytes.readBigInt64LE(at + 6);
  return granule > 0n && granule <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(granule) : null;
}
