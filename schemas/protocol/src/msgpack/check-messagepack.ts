/** Nesting beyond any message; a peer that sends more wants to exhaust something. */
const MAX_DEPTH = 128;
/** Keys are compared with each other up to here, and through a set beyond. */
const FEW_KEYS = 16;

/**
 * Why a payload is not one MessagePack map that says only what JSON can say; null when it is. Walks the bytes once,
 * takes no memory for what they claim, and never reads beyond them.
 *
 * @param start where the map begins
 */
export function checkMessagePack(bytes: Uint8Array, start: number): string | null {
  const first = bytes[start] ?? 0xc1;
  if ((first & 0xf0) !== 0x80 && first !== 0xde && first !== 0xdf) return "a message is one map.";
  const walker = new Walker(bytes, start);
  try {
    walker.value(0);
  } catch (error) {
    if (error instanceof Broken) return error.message;
    throw error;
  }
  return walker.at === bytes.length ? null : "there are bytes after the map.";
}

class Broken extends Error {}

const CUT = "it is cut short.";

class Walker {
  at: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, start: number) {
    this.at = start;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Steps over one value. */
  value(depth: number): void {
    const type = this.#byte();
    if (type < 0x80 || type >= 0xe0) return;
    if (type < 0x90) this.#map(type & 15, depth);
    else if (type < 0xa0) this.#list(type & 15, depth);
    else if (type < 0xc0) this.#text(type & 31);
    else this.#long(type, depth);
  }

  #long(type: number, depth: number): void {
    switch (type) {
      case 0xc0: // nil
      case 0xc2: // false
      case 0xc3: // true
        return;
      case 0xca:
        return this.#float(this.#skip(4));
      case 0xcb:
        return this.#double(this.#skip(8));
      case 0xcc: // u8
      case 0xd0: // i8
        this.#skip(1);
        return;
      case 0xcd: // u16
      case 0xd1: // i16
        this.#skip(2);
        return;
      case 0xce: // u32
      case 0xd2: // i32
        this.#skip(4);
        return;
      case 0xcf:
        return this.#wide(Number(this.#view.getBigUint64(this.#skip(8))));
      case 0xd3:
        return this.#wide(Number(this.#view.getBigInt64(this.#skip(8))));
      case 0xd9:
        return void this.#text(this.#byte());
      case 0xda:
        return void this.#text(this.#view.getUint16(this.#skip(2)));
      case 0xdb:
        return void this.#text(this.#view.getUint32(this.#skip(4)));
      case 0xdc:
        return this.#list(this.#view.getUint16(this.#skip(2)), depth);
      case 0xdd:
        return this.#list(this.#view.getUint32(this.#skip(4)), depth);
      case 0xde:
        return this.#map(this.#view.getUint16(this.#skip(2)), depth);
      case 0xdf:
        return this.#map(this.#view.getUint32(this.#skip(4)), depth);
      default:
        throw new Broken(`type 0x${type.toString(16)} says what JSON cannot say.`);
    }
  }

  #list(count: number, depth: number): void {
    this.#deeper(count, depth);
    for (let i = 0; i < count; i++) this.value(depth + 1);
  }

  #map(count: number, depth: number): void {
    this.#deeper(2 * count, depth);
    const keys = new Keys(this.#bytes, count);
    for (let i = 0; i < count; i++) {
      const start = this.#key();
      if (!keys.add(start, this.at)) throw new Broken("a key occurs twice in a map.");
      this.value(depth + 1);
    }
  }

  /** Steps over a key; where its text begins. */
  #key(): number {
    const type = this.#byte();
    if ((type & 0xe0) === 0xa0) return this.#text(type & 31);
    if (type === 0xd9) return this.#text(this.#byte());
    if (type === 0xda) return this.#text(this.#view.getUint16(this.#skip(2)));
    if (type === 0xdb) return this.#text(this.#view.getUint32(this.#skip(4)));
    throw new Broken("a key of a map is no string.");
  }

  /** Every value takes a byte at least, so a count that the rest cannot hold is known at once. */
  #deeper(values: number, depth: number): void {
    if (values > this.#bytes.length - this.at) throw new Broken(CUT);
    if (depth >= MAX_DEPTH) throw new Broken(`it is nested more than ${String(MAX_DEPTH)} deep.`);
  }

  #float(at: number): void {
    if (!Number.isFinite(this.#view.getFloat32(at))) throw new Broken("a number is not finite.");
  }

  #double(at: number): void {
    if (!Number.isFinite(this.#view.getFloat64(at))) throw new Broken("a number is not finite.");
  }

  #wide(value: number): void {
    if (!Number.isSafeInteger(value)) throw new Broken("an integer is beyond 2^53 - 1.");
  }

  /** Steps over a text, which must be UTF-8; where it began. */
  #text(length: number): number {
    const start = this.#skip(length);
    for (let i = start; i < this.at; i++) {
      if ((this.#bytes[i] ?? 0) < 0x80) continue;
      if (!isUtf8(this.#bytes.subarray(i, this.at))) throw new Broken("a string is not UTF-8.");
      break;
    }
    return start;
  }

  #byte(): number {
    return this.#bytes[this.#skip(1)] ?? 0;
  }

  /** Steps over so many bytes; where they began. */
  #skip(count: number): number {
    const from = this.at;
    if (count > this.#bytes.length - from) throw new Broken(CUT);
    this.at = from + count;
    return from;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The keys of one map so far, as places in the bytes. */
class Keys {
  readonly #bytes: Uint8Array;
  readonly #places: number[] = [];
  readonly #texts: Set<string> | null;

  constructor(bytes: Uint8Array, count: number) {
    this.#bytes = bytes;
    this.#texts = count > FEW_KEYS ? new Set() : null;
  }

  /** False where the key is there already. */
  add(start: number, end: number): boolean {
    if (this.#texts !== null) {
      const before = this.#texts.size;
      return this.#texts.add(latin1(this.#bytes, start, end)).size > before;
    }
    const places = this.#places;
    for (let i = 0; i < places.length; i += 2) {
      if (this.#same(places[i] ?? 0, places[i + 1] ?? 0, start, end)) return false;
    }
    places.push(start, end);
    return true;
  }

  #same(start: number, end: number, otherStart: number, otherEnd: number): boolean {
    if (end - start !== otherEnd - otherStart) return false;
    for (let i = 0; i < end - start; i++) {
      if (this.#bytes[start + i] !== this.#bytes[otherStart + i]) return false;
    }
    return true;
  }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}
