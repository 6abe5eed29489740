/** Reads MessagePack, by its specification alone, and refuses what the protocol refuses. */
export function decodeMsgpack(bytes: Uint8Array): unknown {
  const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const value = reader.value();
  if (!reader.atEnd) throw new Error("MessagePack: there are bytes after the value");
  return value;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(): unknown {
    const type = this.#bytes.readUInt8(this.#take(1));
    if (type <= 0x7f) return type;
    if (type <= 0x8f) return this.#map(type & 0x0f);
    if (type <= 0x9f) return this.#list(type & 0x0f);
    if (type <= 0xbf) return this.#text(type & 0x1f);
    if (type >= 0xe0) return type - 256;
    switch (type) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xca:
        return finite(this.#bytes.readFloatBE(this.#take(4)));
      case 0xcb:
        return finite(this.#bytes.readDoubleBE(this.#take(8)));
      case 0xcc:
        return this.#bytes.readUInt8(this.#take(1));
      case 0xcd:
        return this.#bytes.readUInt16BE(this.#take(2));
      case 0xce:
        return this.#bytes.readUInt32BE(this.#take(4));
      case 0xcf:
        return safe(this.#bytes.readBigUInt64BE(this.#take(8)));
      case 0xd0:
        return this.#bytes.readInt8(this.#take(1));
      case 0xd1:
        return this.#bytes.readInt16BE(this.#take(2));
      case 0xd2:
        return this.#bytes.readInt32BE(this.#take(4));
      case 0xd3:
        return safe(this.#bytes.readBigInt64BE(this.#take(8)));
      case 0xd9:
        return this.#text(this.#bytes.readUInt8(this.#take(1)));
      case 0xda:
        return this.#text(this.#bytes.readUInt16BE(this.#take(2)));
      case 0xdb:
        return this.#text(this.#bytes.readUInt32BE(this.#take(4)));
      case 0xdc:
        return this.#list(this.#bytes.readUInt16BE(this.#take(2)));
      case 0xdd:
        return this.#list(this.#bytes.readUInt32BE(this.#take(4)));
      case 0xde:
        return this.#map(this.#bytes.readUInt16BE(this.#take(2)));
      case 0xdf:
        return this.#map(this.#bytes.readUInt32BE(this.#take(4)));
      default:
        throw new Error(`MessagePack: the type 0x${type.toString(16)} has no place in the protocol`);
    }
  }

  #take(count: number): number {
    const at = this.#at;
    if (at + count > this.#bytes.length) throw new Error("MessagePack: the value ends too early");
    this.#at += count;
    return at;
  }

  #text(length: number): string {
    const at = this.#take(length);
    return new TextDecoder("utf-8", { fatal: true }).decode(this.#bytes.subarray(at, at + length));
  }

  #list(length: number): unknown[] {
    const list: unknown[] = [];
    for (let i = 0; i < length; i++) list.push(this.value());
    return list;
  }

  #map(length: number): Record<string, unknown> {
    const map = new Map<string, unknown>();
    for (let i = 0; i < length; i++) {
      const key = this.value();
      if (typeof key !== "string") throw new Error("MessagePack: a key is no string");
      if (map.has(key)) throw new Error(`MessagePack: the key '${key}' occurs twice`);
      map.set(key, this.value());
    }
    return Object.fromEntries(map);
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Error("MessagePack: a number that is not finite");
  return value;
}

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error("MessagePack: an integer beyond 2^53");
  return number;
}
