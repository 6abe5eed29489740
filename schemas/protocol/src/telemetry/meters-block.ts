import { FIRST_BYTE } from "../framing/payload-codec.ts";
import { WIRE_FRAME_HEADER_BYTES } from "../constants.ts";
import { writeFrameLength } from "../framing/wire-frame.ts";

/** Where the fields of a meters block are (x-binary in schemas/json/telemetry.schema.json). Little-endian. */
const VERSION = 1;
const METERS = 1;
const AT = {
  seq: 4,
  dropped: 8,
  strips: 12,
  ts: 16,
  sample: 24,
  revision: 32,
  layout: 40,
  hash: 48,
  peak: 80,
} as const;
const HASH_BYTES = 32;
/** Per strip: two peaks, two mean squares, one count. */
const STRIP_BYTES = 20;
const MAX_U32 = 0xffff_ffff;

/** Levels of all strips at one time; the last strip is the master. */
export interface MeterLevels {
  /** Counts what was sent and skipped. */
  readonly seq: number;
  readonly dropped: number;
  /** Microseconds since 1970. */
  readonly tsMicros: number;
  /** Frame of the engine's clock. */
  readonly sample: number;
  readonly revision: number;
  /** Number of the list of strips. */
  readonly layout: number;
  /** SHA-256 of the graph. */
  readonly hash: Uint8Array;
  /** Linear, two values a strip: left, right. */
  readonly peak: ArrayLike<number>;
  readonly meanSquare: ArrayLike<number>;
  /** One value a strip. */
  readonly clips: ArrayLike<number>;
}

/** A meters block as a whole wire frame, in memory of its own. */
export function encodeMetersFrame(levels: MeterLevels): Uint8Array {
  const { peak, meanSquare, clips } = levels;
  const strips = clips.length;
  const payloadBytes = AT.peak + strips * STRIP_BYTES;
  const frame = new Uint8Array(WIRE_FRAME_HEADER_BYTES + payloadBytes);
  writeFrameLength(frame, 0, payloadBytes);
  const view = new DataView(frame.buffer, WIRE_FRAME_HEADER_BYTES);
  view.setUint8(0, FIRST_BYTE.binary);
  view.setUint8(1, VERSION);
  view.setUint8(2, METERS);
  view.setUint32(AT.seq, levels.seq % (MAX_U32 + 1), true);
  view.setUint32(AT.dropped, Math.min(levels.dropped, MAX_U32), true);
  view.setUint32(AT.strips, strips, true);
  view.setFloat64(AT.ts, levels.tsMicros, true);
  view.setFloat64(AT.sample, levels.sample, true);
  view.setFloat64(AT.revision, levels.revision, true);
  view.setUint32(AT.layout, levels.layout, true);
  frame.set(levels.hash, WIRE_FRAME_HEADER_BYTES + AT.hash);
  // The header of 4 bytes leaves the levels on a multiple of 4; on a little-endian machine they are copied as they are.
  const floats = new Float32Array(frame.buffer, WIRE_FRAME_HEADER_BYTES + AT.peak, strips * 4);
  floats.set(peak);
  floats.set(meanSquare, strips * 2);
  const counts = WIRE_FRAME_HEADER_BYTES + AT.peak + strips * 16;
  const integers = new Uint32Array(frame.buffer, counts, strips);
  for (let strip = 0; strip < strips; strip++) integers[strip] = Math.min(clips[strip] ?? 0, MAX_U32);
  if (!LITTLE_ENDIAN) swapWords(frame, WIRE_FRAME_HEADER_BYTES + AT.peak);
  return frame;
}

/** Reads a meters block; null where it is none, of another version, or not as long as it says. */
export function decodeMetersBlock(payload: Uint8Array): MeterLevels | null {
  if (payload.length < AT.peak) return null;
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  if (payload[0] !== FIRST_BYTE.binary || payload[1] !== VERSION || payload[2] !== METERS) return null;
  const strips = view.getUint32(AT.strips, true);
  if (payload.length !== AT.peak + strips * STRIP_BYTES) return null;
  // A copy: the payload is valid only during the call, and need not lie on a multiple of 4. (slice would be none: a
  // Buffer's gives a view.)
  const levels = new Uint8Array(payload.subarray(AT.peak));
  if (!LITTLE_ENDIAN) swapWords(levels, 0);
  return {
    seq: view.getUint32(AT.seq, true),
    dropped: view.getUint32(AT.dropped, true),
    tsMicros: view.getFloat64(AT.ts, true),
    sample: view.getFloat64(AT.sample, true),
    revision: view.getFloat64(AT.revision, true),
    layout: view.getUint32(AT.layout, true),
    hash: new Uint8Array(payload.subarray(AT.hash, AT.hash + HASH_BYTES)),
    peak: new Float32Array(levels.buffer, 0, strips * 2),
    meanSquare: new Float32Array(levels.buffer, strips * 8, strips * 2),
    clips: new Uint32Array(levels.buffer, strips * 16, strips),
  };
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function swapWords(bytes: Uint8Array, from: number): void {
  for (let at = from; at + 4 <= bytes.length; at += 4) bytes.subarray(at, at + 4).reverse();
}
