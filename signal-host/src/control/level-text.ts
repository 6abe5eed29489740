const ZERO = 0x30;
const COMMA = 0x2c;
const MINUS = 0x2d;
const EXPONENT = 0x65;
/** Most characters one value takes: digits, exponent, comma. */
const MAX_CHARACTERS = 24;

/** Values at and beyond this are written the slow way; below it every digit fits a small integer. */
const LARGEST_FAST = 999;

/** The digits of 000 to 999. */
const TRIPLES = Uint8Array.from({ length: 3_000 }, (_, i) => {
  return String(Math.floor(i / 3))
    .padStart(3, "0")
    .charCodeAt(i % 3);
});

/**
 * Writes levels (finite, not negative) as the inside of a JSON array with six significant digits or more:
 * digits and a power of ten straight into bytes, several times faster than JSON.stringify of rounded numbers.
 * What is below 1e-15 becomes 0.
 */
export class LevelText {
  #bytes = Buffer.alloc(1024);

  /** The values as JSON, separated by commas, without brackets. */
  write(values: ArrayLike<number>): string {
    const room = values.length * MAX_CHARACTERS;
    if (this.#bytes.length < room) this.#bytes = Buffer.alloc(room * 2);
    const bytes = this.#bytes;
    let at = 0;
    for (let i = 0; i < values.length; i++) {
      if (i > 0) bytes[at++] = COMMA;
      at = writeLevel(bytes, at, values[i] ?? 0);
    }
    return bytes.toString("latin1", 0, at);
  }
}

function writeLevel(bytes: Buffer, at: number, value: number): number {
  if (value >= 1e-1) {
    if (value >= LARGEST_FAST) return at + bytes.write(String(Math.round(value)), at, "latin1");
    return writeScaled(bytes, at, Math.round(value * 1e6), 6);
  }
  if (value >= 1e-4) return writeScaled(bytes, at, Math.round(value * 1e9), 9);
  if (value >= 1e-7) return writeScaled(bytes, at, Math.round(value * 1e12), 12);
  return writeScaled(bytes, at, Math.round(value * 1e15), 15);
}

/** `digits` times ten to the minus `exponent`. */
function writeScaled(bytes: Buffer, at: number, digits: number, exponent: number): number {
  // Also what is no number at all is silence.
  if (!(digits > 0)) {
    bytes[at] = ZERO;
    return at + 1;
  }
  const end = writeInteger(bytes, at, digits | 0);
  bytes[end] = EXPONENT;
  bytes[end + 1] = MINUS;
  if (exponent < 10) {
    bytes[end + 2] = ZERO + exponent;
    return end + 3;
  }
  bytes[end + 2] = ZERO + 1;
  bytes[end + 3] = ZERO + exponent - 10;
  return end + 4;
}

/** Of an integer from 1 to below 10^9, by threes: three digits cost one look into a table. */
function writeInteger(bytes: Buffer, at: number, integer: number): number {
  if (integer < 1_000) return writeHead(bytes, at, integer);
  const thousands = (integer / 1_000) | 0;
  const ones = integer - thousands * 1_000;
  if (thousands < 1_000) return writeTriple(bytes, writeHead(bytes, at, thousands), ones);
  const millions = (thousands / 1_000) | 0;
  const middle = thousands - millions * 1_000;
  return writeTriple(bytes, writeTriple(bytes, writeHead(bytes, at, millions), middle), ones);
}

/** Without leading zeros. */
function writeHead(bytes: Buffer, at: number, below1000: number): number {
  let to = at;
  if (below1000 >= 100) bytes[to++] = TRIPLES[3 * below1000] ?? 0;
  if (below1000 >= 10) bytes[to++] = TRIPLES[3 * below1000 + 1] ?? 0;
  bytes[to] = TRIPLES[3 * below1000 + 2] ?? 0;
  return to + 1;
}

function writeTriple(bytes: Buffer, at: number, below1000: number): number {
  bytes[at] = TRIPLES[3 * below1000] ?? 0;
  bytes[at + 1] = TRIPLES[3 * below1000 + 1] ?? 0;
  bytes[at + 2] = TRIPLES[3 * below1000 + 2] ?? 0;
  return at + 3;
}
