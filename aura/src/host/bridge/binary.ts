import type { StripLevels } from "../session/meter-layout.ts";

/**
 * Binary messages between window and host, all little-endian. The first byte is the kind.
 *
 * meters (down):    u8 1, u8 1 (version), u16 strips, u32 layout; a strip: f32 peak left, right, f32 mean square
 *                   left, right, u32 clipped samples
 * transfer (down):  u8 2, 3 zero bytes, u32 transfer, bytes
 * chunk (up):       u8 3, 3 zero bytes, u32 import, bytes
 */
export const METERS_KIND = 1;
export const METERS_VERSION = 1;
export const TRANSFER_KIND = 2;
export const CHUNK_KIND = 3;
/** Bytes before the content of a binary message. */
export const BINARY_HEADER_BYTES = 8;
export const METERS_STRIP_BYTES = 20;

export function encodeMeters(levels: StripLevels): Uint8Array {
  const strips = levels.clips.length;
  const bytes = new Uint8Array(BINARY_HEADER_BYTES + strips * METERS_STRIP_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, METERS_KIND);
  view.setUint8(1, METERS_VERSION);
  view.setUint16(2, strips, true);
  view.setUint32(4, levels.layout, true);
  for (let strip = 0, at = BINARY_HEADER_BYTES; strip < strips; strip++, at += METERS_STRIP_BYTES) {
    view.setFloat32(at, levels.peak[strip * 2] ?? 0, true);
    view.setFloat32(at + 4, levels.peak[strip * 2 + 1] ?? 0, true);
    view.setFloat32(at + 8, levels.meanSquare[strip * 2] ?? 0, true);
    view.setFloat32(at + 12, levels.meanSquare[strip * 2 + 1] ?? 0, true);
    view.setUint32(at + 16, levels.clips[strip] ?? 0, true);
  }
  return bytes;
}

export function encodeTransfer(transfer: number, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(BINARY_HEADER_BYTES + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, TRANSFER_KIND);
  view.setUint32(4, transfer, true);
  bytes.set(content, BINARY_HEADER_BYTES);
  return bytes;
}

/** A piece of a file that is being imported; null when the message is not one. */
export function decodeChunk(bytes: Uint8Array): { importId: number; content: Uint8Array } | null {
  if (bytes.length < BINARY_HEADER_BYTES || bytes[0] !== CHUNK_KIND) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { importId: view.getUint32(4, true), content: bytes.subarray(BINARY_HEADER_BYTES) };
}
