import { endianness } from "node:os";

/** The samples as 32-bit floats, little-endian: a view of the same memory where the machine is. */
export function littleEndianBytes(samples: Float32Array): Uint8Array {
  const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  return endianness() === "LE" ? bytes : Buffer.from(bytes).swap32();
}
