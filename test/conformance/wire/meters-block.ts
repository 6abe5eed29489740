/** A binary meters block, read by the layout in docs/specs/ipc/commands.md ("Binary blocks"). */
export interface MetersBlock {
  readonly seq: number;
  readonly dropped: number;
  readonly ts: number;
  readonly sample: number;
  readonly revision: number;
  readonly layout: number;
  readonly hash: string;
  readonly peak: number[];
  readonly meanSquare: number[];
  readonly clips: number[];
}

const HEADER_BYTES = 80;

/** Throws where a byte is not what the layout says. */
export function readMetersBlock(payload: Uint8Array): MetersBlock {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
  if (bytes.length < HEADER_BYTES) throw new Error(`a block of ${String(bytes.length)} bytes has no header`);
  const [encoding, version, topic, reserved] = bytes;
  if (encoding !== 2 || version !== 1 || topic !== 1 || reserved !== 0 || bytes.readUInt32LE(44) !== 0) {
    throw new Error("the block's fixed bytes are not those of version 1 of the topic meters");
  }
  const strips = bytes.readUInt32LE(12);
  const wanted = HEADER_BYTES + strips * 20;
  if (bytes.length !== wanted) {
    throw new Error(
      `a block of ${String(strips)} strips has ${String(wanted)} bytes, not ${String(bytes.length)}`,
    );
  }
  const floats = (offset: number) =>
    Array.from({ length: strips * 2 }, (_, i) => bytes.readFloatLE(offset + i * 4));
  return {
    seq: bytes.readUInt32LE(4),
    dropped: bytes.readUInt32LE(8),
    ts: bytes.readDoubleLE(16),
    sample: bytes.readDoubleLE(24),
    revision: bytes.readDoubleLE(32),
    layout: bytes.readUInt32LE(40),
    hash: bytes.subarray(48, 80).toString("hex"),
    peak: floats(80),
    meanSquare: floats(80 + 8 * strips),
    clips: Array.from({ length: strips }, (_, i) => bytes.readUInt32LE(80 + 16 * strips + i * 4)),
  };
}
