/** Writes what JSON can say as MessagePack, by its specification alone. */
export function encodeMsgpack(value: unknown): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (value === false) return Buffer.from([0xc2]);
  if (value === true) return Buffer.from([0xc3]);
  if (typeof value === "number") return encodeNumber(value);
  if (typeof value === "string") return encodeText(value);
  if (Array.isArray(value)) {
    return Buffer.concat([header(value.length, 0x90, 15, 0xdc), ...value.map(encodeMsgpack)]);
  }
  if (typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return msgpackMap(members.map(([key, member]) => [encodeText(key), encodeMsgpack(member)]));
  }
  throw new Error(`${typeof value} cannot be written as MessagePack`);
}

/** A map of members that are encoded already, so that maps nobody should send can be made too. */
export function msgpackMap(members: readonly (readonly [key: Uint8Array, value: Uint8Array])[]): Buffer {
  return Buffer.concat([header(members.length, 0x80, 15, 0xde), ...members.flat()]);
}

function encodeNumber(value: number): Buffer {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
    if (value >= 0 && value <= 0x7f) return Buffer.from([value]);
    if (value < 0 && value >= -32) return Buffer.from([value + 256]);
    const bytes = Buffer.alloc(9);
    bytes[0] = value < 0 ? 0xd3 : 0xcf;
    if (value < 0) bytes.writeBigInt64BE(BigInt(value), 1);
    else bytes.writeBigUInt64BE(BigInt(value), 1);
    return bytes;
  }
  const bytes = Buffer.alloc(9);
  bytes[0] = 0xcb;
  bytes.writeDoubleBE(value, 1);
  return bytes;
}

function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= 31) return Buffer.concat([Buffer.from([0xa0 | bytes.length]), bytes]);
  const head = Buffer.alloc(5);
  head[0] = 0xdb;
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

function header(length: number, small: number, most: number, two: number): Buffer {
  if (length <= most) return Buffer.from([small | length]);
  const wide = length > 0xffff;
  const head = Buffer.alloc(wide ? 5 : 3);
  head[0] = wide ? two + 1 : two;
  if (wide) head.writeUInt32BE(length, 1);
  else head.writeUInt16BE(length, 1);
  return head;
}
