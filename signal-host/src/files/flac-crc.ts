/** Both checksums of FLAC (RFC 9639, sections 9.1.8 and 9.3): from 0, most significant bit first. */
const CRC_8 = table(8, 0x07);
const CRC_16 = table(16, 0x8005);

/** Of a frame's header; 0 where the checksum that ends it is right. */
export function crc8(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let at = from; at < to; at++) crc = CRC_8[crc ^ (bytes[at] ?? 0)] ?? 0;
  return crc;
}

/** Of a whole frame; 0 where the checksum that ends it is right. Goes on from `crc`. */
export function crc16(bytes: Uint8Array, from: number, to: number, crc: number): number {
  for (let at = from; at < to; at++) {
    crc = ((crc << 8) & 0xffff) ^ (CRC_16[(crc >> 8) ^ (bytes[at] ?? 0)] ?? 0);
  }
  return crc;
}

function table(bits: number, polynomial: number): Uint16Array {
  const top = 1 << (bits - 1);
  return Uint16Array.from({ length: 256 }, (_, index) => {
    let crc = index << (bits - 8);
    for (let bit = 0; bit < 8; bit++) crc = (crc & top) === 0 ? crc << 1 : (crc << 1) ^ polynomial;
    return crc & ((1 << bits) - 1);
  });
}
